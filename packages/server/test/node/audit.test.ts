import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./support/program.ts";
import { startServer } from "./support/server.ts";

describe("audit verify", () => {
  it("prints the end of each log, and ends with 1 at the first entry that does not hold", async () => {
    const folder = await newFolder();
    const database = ["--database", "sqlite:desk.db"];
    const server = await startServer(database, { folder });
    for (const name of ["One", "Two", "Three"]) await server.call("POST", "/teams", { name });
    const sound = await run(["audit", "verify", ...database], { folder });
    expect(sound).toMatchObject({ code: 0, err: "" });
    const [, head = ""] = /^demo: 3 entries, head (demo:3:[0-9a-f]{64})$/m.exec(sound.out) ?? [];
    expect(sound.out).toContain("1 tenants, 3 entries, 0 broken");
    expect((await run(["audit", "verify", ...database, "--head", head], { folder })).code).toBe(0);
    const gone = await run(["audit", "verify", ...database, "--head", head.replace(":3:", ":4:")], {
      folder,
    });
    expect([gone.code, gone.out]).toEqual([
      1,
      expect.stringContaining("BROKEN at 4: the noted entry is not there"),
    ]);

    const file = new Database(join(folder, "desk.db"));
    file.prepare("update audit_entries set targets = '{}' where seq = 2").run();
    file.close();
    const meddled = await run(["audit", "verify", ...database], { folder });
    expect(meddled.code).toBe(1);
    expect(meddled.out).toContain("demo: BROKEN at 2: the entry was changed (1 entries hold)");
  });
});
