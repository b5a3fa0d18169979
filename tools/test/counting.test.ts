import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "./command.ts";
import { differing, fingerprint } from "./generated.ts";
import { succeeded, sum, type Tally } from "./tally.ts";
import { readReport, vitest } from "./vitest.ts";

const green = { passed: 3, failed: 0, skipped: 2, failures: [] };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counting-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (tally: Tally): string => {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(tally));
  return path;
};

test("a report's own counts are taken over", () => {
  expect(readReport(write(green), 0)).toEqual(green);
});

test("a bad end without a failed test counts as a failure", () => {
  expect(readReport(write(green), 1)).toMatchObject({ passed: 3, failed: 1, skipped: 2 });
});

test("a missing report is a failure", () => {
  expect(readReport(join(folder, "none.json"), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

test("a report without a single test is a failure", () => {
  expect(readReport(write({ ...green, passed: 0 }), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 2 });
});

const runs: Readonly<Record<string, readonly [text: string, tally: Partial<Tally>, said: RegExp]>> = {
  "passes, fails and is skipped": [
    `test("good", () => {}); test.skip("left", () => {}); test.todo("later");
     test("bad", () => { throw new Error("so it is"); });`,
    { passed: 1, failed: 1, skipped: 2 },
    /made-up\.test\.ts > bad\n.*so it is/,
  ],
  "cannot be collected": [
    `throw new Error("no such thing");`,
    { passed: 0, failed: 1, skipped: 0 },
    /made-up\.test\.ts\n.*no such thing/,
  ],
  "fails outside of its tests": [
    `test("good", async () => { setTimeout(() => { throw new Error("too late"); }, 1); await new Promise((done) => setTimeout(done, 50)); });`,
    { passed: 1, failed: 1, skipped: 0 },
    /outside of any test\n.*too late/,
  ],
};

test.each(Object.entries(runs))("a file that %s is counted, and told of", async (_, [text, tally, said]) => {
  writeFileSync(join(folder, "made-up.test.ts"), `import { test } from "vitest";\n${text}`);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const found = await vitest(folder, {});
  expect(found).toMatchObject(tally);
  expect(found.failures?.join()).toMatch(said);
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
