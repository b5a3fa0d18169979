import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteDialect } from "@olympus-support/server/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { conforms } from "./support/conforms.ts";
import { type OpenTarget, openServerTarget } from "./support/server-target.ts";

const folder = mkdtempSync(join(tmpdir(), "olympus-conformance-"));
let opened: OpenTarget;

beforeAll(async () => {
  opened = await openServerTarget("the server on SQLite", sqliteDialect(join(folder, "desk.db")));
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

it("the server on SQLite conforms, and every case can be run on it", { timeout: 180_000 }, async () => {
  const report = await conforms(opened.target);
  expect(Object.keys(report.statuses.listed)).toEqual(["listQuickActions 500", "listQuickActions 503"]);
});
