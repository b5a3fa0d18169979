import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./support/program.ts";
import { startServer } from "./support/server.ts";

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const words = ["import-kb", "help", "--database", "sqlite:desk.db"];

describe("import-kb", () => {
  it("stores articles while a server runs on the same file, which finds them", async () => {
    const folder = await newFolder();
    const server = await startServer(["--database", "sqlite:desk.db"], { folder });
    await write(folder, {
      "help/refunds/How long.md": "# How long a refund takes\n\nA refund takes five business days.\n",
      "help/parking.md":
        "---\ntitle: Where to park\ncategory: visits\ntags: [car, garage]\nstatus: internal\n---\nBehind the house.\n",
    });
    const { code, out, err } = await run(words, { folder });
    expect(err).toBe("Articles: 1 of 2\nArticles: 2 of 2\n");
    expect({ code, out }).toEqual({ code: 0, out: "2 created, 0 updated, 0 unchanged, 0 failed\n" });
    const found = await server.call("GET", "/kb/search?q=refund");
    expect(found.body).toMatchObject({
      results: [{ title: "How long a refund takes", category: "refunds" }],
    });
    expect(await server.list("/kb/articles")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          slug: "how-long",
          status: "published",
          body: "A refund takes five business days.",
        }),
        expect.objectContaining({
          slug: "parking",
          status: "internal",
          category: "visits",
          tags: ["car", "garage"],
        }),
      ]),
    );
  });

  it("updates by slug and leaves alone what is the same", async () => {
    const folder = await newFolder();
    await write(folder, { "help/a.md": "# A\n\nOne.", "help/b.md": "# B\n\nTwo." });
    await run(words, { folder });
    await write(folder, { "help/b.md": "# B\n\nThree." });
    expect(await run(words, { folder })).toMatchObject({
      out: "0 created, 1 updated, 1 unchanged, 0 failed\n",
    });
  });

  it("names each file that is no article, stores the others and fails", async () => {
    const folder = await newFolder();
    await write(folder, {
      "help/fine.md": "# Fine\n\nText.",
      "help/untitled.md": "Only text.",
      "help/empty.md": "# Nothing below\n",
      "help/yaml.md": "---\ntitle: [a\n---\nText.",
      "help/status.md": "---\ntitle: Odd\nstatus: secret\n---\nText.",
      "help/latin.md": Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]),
      "help/sub/fine.md": "# Fine too\n\nText.",
      "help/.hidden.md": "# Hidden\n\nText.",
      "help/picture.png": "not Markdown",
    });
    const { code, out, err } = await run(words, { folder });
    expect({ code, out }).toEqual({ code: 1, out: "1 created, 0 updated, 0 unchanged, 6 failed\n" });
    expect(err).toMatch(/^untitled\.md: it has no title: give it one/m);
    expect(err).toMatch(/^empty\.md: body: /m);
    expect(err).toMatch(/^yaml\.md: its front matter is not YAML: /m);
    expect(err).toMatch(/^status\.md: status: /m);
    expect(err).toMatch(/^latin\.md: it is not UTF-8/m);
    expect(err).toMatch(/^sub\/fine\.md: its slug fine is that of fine\.md as well/m);
  });

  it("wants a folder", async () => {
    const { code, err } = await run(words);
    expect(code).toBe(1);
    expect(err).toContain("help is not a folder. Name one with Markdown files.");
  });
});
