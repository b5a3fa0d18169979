import { describe, expect, it } from "vitest";
import { newFolder, run } from "./support/program.ts";

describe("migrate", () => {
  it("names the migrations that it ran, and runs each once", async () => {
    const folder = await newFolder();
    const words = ["migrate", "--database", "sqlite:data/deep/desk.db"];
    const first = await run(words, { folder });
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^Ran 0001-\w+\nRan 0002-/);
    expect(first.out).toContain("The database sqlite:data/deep/desk.db is up to date.");
    const second = await run(words, { folder });
    expect(second.out).toBe("The database sqlite:data/deep/desk.db was up to date already.\n");
  });

  it("runs each migration once when several processes begin together", async () => {
    const folder = await newFolder();
    const words = ["migrate", "--database", "sqlite:desk.db"];
    const all = await Promise.all([words, words, words].map((it) => run(it, { folder })));
    expect(all.map(({ code, err }) => `${code}${err}`)).toEqual(["0", "0", "0"]);
    const ran = all.flatMap(({ out }) => out.match(/^Ran \S+/gm) ?? []);
    expect(new Set(ran).size).toBe(ran.length);
    expect((await run(words, { folder })).out).toContain("up to date already");
  });
});
