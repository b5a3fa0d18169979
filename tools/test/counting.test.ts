import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differing, fingerprint } from "./generated.ts";
import { succeeded, sum } from "./tally.ts";
import { count, readReport } from "./vitest.ts";

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counting-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a report's own counts are taken over", () => {
  expect(count(green, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test("a file that could not be collected counts as a failure", () => {
  const testResults = [{ status: "failed", name: "a.test.ts", assertionResults: [] }];
  expect(count({ ...green, testResults }, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("a bad end without a failed test counts as a failure", () => {
  expect(count(green, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("a missing report is a failure", () => {
  expect(readReport(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a report without a single test is a failure", () => {
  const path = join(folder, "empty.json");
  writeFileSync(path, JSON.stringify({ ...green, numPassedTests: 0 }));
  expect(readReport(path, 0)).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

test("a run that checked nothing has not succeeded", () => {
  expect(succeeded(sum([]))).toBe(false);
  expect(succeeded({ passed: 0, failed: 0, skipped: 4 })).toBe(false);
  expect(succeeded({ passed: 9, failed: 1, skipped: 0 })).toBe(false);
  expect(succeeded(sum([{ passed: 1, failed: 0, skipped: 2 }]))).toBe(true);
});

test("a generated file that changed, came or went is noticed", () => {
  const generated = join(folder, "packages/sdk/src/generated");
  mkdirSync(generated, { recursive: true });
  for (const name of ["same.ts", "changed.ts", "gone.ts"]) writeFileSync(join(generated, name), name);
  const before = fingerprint(folder);
  writeFileSync(join(generated, "changed.ts"), "other");
  writeFileSync(join(generated, "new.ts"), "new");
  rmSync(join(generated, "gone.ts"));
  const stale = differing(before, fingerprint(folder));
  expect(stale.map((path) => path.split("/").at(-1))).toEqual(["changed.ts", "gone.ts", "new.ts"]);
});
