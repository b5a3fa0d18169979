import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clean } from "./lint-layers/clean.ts";
import { type Planted, planted } from "./lint-layers/planted.ts";

type Diagnostic = {
  readonly category: string;
  readonly message: string;
  readonly location: { path: string };
};

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "lint-layers-"));
const reported = new Map<string, Diagnostic[]>();

// Every planted file lies in a copy of the layout of its own, so that one violation cannot answer for another.
const folderOf = (violation: Planted): string => `case-${planted.indexOf(violation)}`;

function write(folder: string, path: string, text: string): void {
  const target = join(scratch, folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function lay(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(scratch, folder, "tools"), { recursive: true });
  cpSync(join(root, "biome.json"), join(scratch, folder, "biome.json"));
  cpSync(join(root, ".gitignore"), join(scratch, folder, ".gitignore"));
  cpSync(join(root, "tools/biome"), join(scratch, folder, "tools/biome"), { recursive: true });
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
}

function lint(folder: string): Promise<Diagnostic[]> {
  const bin = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const args = [bin, "lint", "--reporter=json", "--max-diagnostics=none", "packages"];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: join(scratch, folder), maxBuffer: 1 << 26 },
      (_failed, stdout, stderr) => {
        const json = stdout.slice(stdout.indexOf("{"));
        if (json === "") return reject(new Error(`biome said nothing: ${stderr}`));
        resolve((JSON.parse(json) as { diagnostics: Diagnostic[] }).diagnostics);
      },
    );
  });
}

beforeAll(async () => {
  lay("clean", clean);
  for (const violation of planted) lay(folderOf(violation), violation.files);
  for (const folder of ["clean", ...planted.map(folderOf)]) reported.set(folder, await lint(folder));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("a layout that keeps every rule is clean", () => {
  expect(reported.get("clean")).toEqual([]);
});

test.each(planted)("$rule: $what", (violation) => {
  const [path] = Object.keys(violation.files);
  const found = reported.get(folderOf(violation)) ?? [];
  const here = found.filter((one) => one.location.path === path);
  expect(here.map((one) => `${one.category} ${one.message}`)).toContainEqual(
    expect.stringContaining(violation.says),
  );
});
