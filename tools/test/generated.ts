import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import { failed, type Tally, verdict } from "./tally.ts";

/** Path and content hash of every file in the generated folders: the working tree itself, committed or not. */
export function fingerprint(folder: string): ReadonlyMap<string, string> {
  const prints = new Map<string, string>();
  for (const path of globSync("packages/*/src/generated/**", { cwd: folder }).sort()) {
    const file = join(folder, path);
    if (!statSync(file).isFile()) continue;
    prints.set(path, createHash("sha256").update(readFileSync(file)).digest("hex"));
  }
  return prints;
}

/** The files that differ between two fingerprints, in either direction. */
export function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Generates again and fails when that changes, adds or removes a generated file. */
export async function generateAndCompare(): Promise<Tally> {
  const before = fingerprint(root);
  if ((await run(["pnpm", "generate"])) !== 0) return failed;
  const after = fingerprint(root);
  if (after.size === 0) console.log("Nothing was generated.");
  const stale = differing(before, after);
  for (const path of stale) console.log(`Out of date, now generated anew: ${path}`);
  return verdict(stale.length === 0 && after.size > 0);
}
