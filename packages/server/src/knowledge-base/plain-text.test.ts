import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("the words of a Markdown text", () => {
  it.each([
    ["a heading", "## Refunds {#refunds}\n", "Refunds"],
    ["an underlined heading", "Refunds\n=======\nFive days\n---------", "Refunds\nFive days"],
    ["a quotation", "> > Never\n> again", "Never\nagain"],
    ["a call-out", "> [!NOTE]\n> Closed on Monday", "Closed on Monday"],
    ["a list", "- milk\n* nuts\n  + peanuts\n1. soy\n2) fish", "milk\nnuts\npeanuts\nsoy\nfish"],
    ["a list of tasks", "- [ ] call\n- [x] write", "call\nwrite"],
    ["a table", "| Day | Open |\n|:----|-----:|\n| Mon | 9 \\| 17 |", "Day Open\nMon 9 | 17"],
    ["a rule", "above\n\n* * *\n\n---\nbelow", "above\nbelow"],
    ["lines of other systems", "one\r\ntwo\rthree", "one\ntwo\nthree"],
  ])("are without the marks of %s", (_name, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it.each([
    ["emphasis", "***Very** hot*, __never__ _cold_, ~~mild~~", "Very hot, never cold, mild"],
    ["emphasis without spaces", "これは**重要**です", "これは重要です"],
    ["a link", "See [our *menu*](/menu) and [prices][1].", "See our menu and prices."],
    ["a link with a title", `[a](/a "it's (new)") [b](/b 'the "b"')`, "a b"],
    ["a link's odd address", "[Nut](https://wiki/Nut_(fruit)) [map](<the map.png>)", "Nut map"],
    ["an image", "![The front door](door.png) is green", "The front door is green"],
    ["an image in a link", "[![Our app](app.png)](https://app.example)", "Our app"],
    ["bare addresses", "<https://a.example/b> or <mailto:x@a.example>", "a.example/b or x@a.example"],
    ["HTML", '<p class="x">One<br/>two</p><!DOCTYPE html>', "One two"],
    ["entities", "Fish &amp; chips&nbsp;&lt;&#39;hot&#39;&gt;", "Fish & chips <'hot'>"],
    ["code", "Press `Ctrl+C`, or ``Esc``", "Press Ctrl+C, or Esc"],
  ])("are without the marks of %s in a line", (_name, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it.each([
    "2 * 3 = 6, and 2*3 as well",
    "snake_case_names and #hashtags",
    "5 < 6 and 7 > 6",
    "about ~5 EUR, -3 degrees, +1",
    "call 1.800.555 [extension 5]",
  ])("are all of %j, which has no marks", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("keep what a backslash takes for a character", () => {
    expect(plainText("\\# 1 \\*star\\* \\[x\\](y) \\_z\\_ \\`c\\` \\\\ \\&amp; C:\\dir")).toBe(
      "# 1 *star* [x](y) _z_ `c` \\ &amp; C:\\dir",
    );
  });

  it("keep code as it is", () => {
    expect(plainText("Set `__init__ = a * b[0](c)` first")).toBe("Set __init__ = a * b[0](c) first");
    const fenced = "~~~~ts\n# not a heading\n  x = *y;\n~~~\n```\n~~~~\n# A heading\n```npm *i*``` is code";
    expect(plainText(fenced)).toBe("# not a heading\nx = *y;\n~~~\n```\nA heading\nnpm *i* is code");
  });

  it("are not those that the author hid in a comment", () => {
    expect(plainText("One<!-- costs us 3 > 2\n\n- goodwill --> two<!-- x -->")).toBe("One two");
    expect(plainText("An arrow --> and an open <!-- comment")).toBe("An arrow --> and an open <!-- comment");
  });

  it("are none of an empty text, a picture without words or an empty block of code", () => {
    for (const empty of ["", " \n\t\n", "![](map.png)", "```\n```", "***"]) expect(plainText(empty)).toBe("");
  });
});
