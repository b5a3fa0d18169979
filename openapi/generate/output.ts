import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const mark = "// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.\n";

/** The files of one generated folder: name -> source. */
export type Files = Record<string, string>;

/** Formats the files as the repository's own code and puts them in place of everything that was in `folder`. */
export function replaceFolder(folder: string, files: Files, root: string, scratch: string): void {
  const draft = join(scratch, "draft");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  for (const [name, source] of Object.entries(files)) writeFileSync(join(draft, name), mark + source);
  format(draft, root);
  rmSync(folder, { recursive: true, force: true });
  cpSync(draft, folder, { recursive: true });
}

/** The repository's configuration leaves generated folders alone, so the draft gets one with the same style. */
function format(draft: string, root: string): void {
  const { formatter, javascript } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const configuration = join(draft, "biome.json");
  writeFileSync(
    configuration,
    JSON.stringify({ root: true, formatter, javascript, files: { maxSize: 8_000_000 } }),
  );
  execFileSync("biome", ["format", "--write", "."], { cwd: draft, stdio: ["ignore", "ignore", "inherit"] });
  rmSync(configuration);
}
