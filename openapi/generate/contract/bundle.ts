import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "./contract.ts";

/** Folds the document's files into one: every `$ref` between files becomes one into `components`. */
export function bundle(folder: string, scratch: string): Contract {
  const bundled = join(scratch, "openapi.json");
  execFileSync("redocly", ["bundle", "openapi.yaml", "--config", "redocly.yaml", "--output", bundled], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return JSON.parse(readFileSync(bundled, "utf8")) as Contract;
}
