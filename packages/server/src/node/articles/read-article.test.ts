import { describe, expect, it } from "vitest";
import { readArticle } from "./read-article.ts";

const read = (path: string, text: string) => readArticle(path, text, "published");

describe("a Markdown file", () => {
  it("is what its front matter says", () => {
    const text =
      "---\r\ntitle: 'Gift cards'\r\nslug: gift\r\ncategory: payments\r\ntags: [card, gift]\r\nlocale: en-GB\r\nstatus: draft\r\n---\r\n\r\nText.\r\n";
    expect(read("x/y.md", text)).toEqual({
      title: "Gift cards",
      slug: "gift",
      category: "payments",
      tags: ["card", "gift"],
      locale: "en-GB",
      status: "draft",
      body: "Text.",
    });
  });

  it("takes title, slug and category from heading, file name and folder", () => {
    expect(
      read("Café & Bar/Öffnungszeiten 2026.markdown", "Intro.\n\n# When we open #\n\nAt nine.\n"),
    ).toEqual({
      title: "When we open",
      slug: "offnungszeiten-2026",
      category: "cafe_bar",
      tags: [],
      status: "published",
      body: "Intro.\n\n\n\nAt nine.",
    });
  });

  it("keeps its heading when the front matter has the title", () => {
    expect(read("a.md", "---\ntitle: A\n---\n# Heading\n\nText.").body).toBe("# Heading\n\nText.");
  });

  it("has no category at the top of the folder", () =>
    expect(read("a.md", "# A\n\nText.")).not.toHaveProperty("category"));

  it("may list its tags between commas", () => {
    expect(read("a.md", "---\ntags: card, gift ,\n---\n# A\n\nText.").tags).toEqual(["card", "gift"]);
  });

  it("may have rules and an empty front matter", () => {
    expect(read("a.md", "---\n---\n# A\n\n---\n\nText.").body).toBe("---\n\nText.");
    expect(read("a.md", "# A\n\n---\ntitle: no\n---").body).toBe("---\ntitle: no\n---");
  });

  it("has no heading in its code", () => {
    const text = "```sh\n# a comment\n```\n\n# Title\n\nText.";
    expect(read("a.md", text)).toMatchObject({
      title: "Title",
      body: "```sh\n# a comment\n```\n\n\n\nText.",
    });
    expect(() => read("a.md", "```sh\n# a comment\n```")).toThrow("it has no title");
  });

  it("is taken literally where a heading has signs of a replacement", () => {
    expect(read("a.md", "# Pay $& and $1\n\nText.")).toMatchObject({ title: "Pay $& and $1", body: "Text." });
  });

  it.each([
    ["no title", "Text.", "it has no title"],
    ["a list as front matter", "---\n- a\n---\n# A", "not a list of names and values"],
    ["broken YAML", "---\ntitle: [\n---\n# A", "is not YAML"],
    ["a list as title", "---\ntitle: [a]\n---\n# A", "the title in its front matter is not a text"],
    ["a number as tags", "---\ntags: 3\n---\n# A", "the tags in its front matter are not a list"],
  ])("is refused with %s", (_, text, message) => expect(() => read("a.md", text)).toThrow(message));
});
