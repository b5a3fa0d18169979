import { spawn } from "node:child_process";
import { join } from "node:path";
import { quiet } from "../quiet.mjs";

/** The project's root folder. */
export const root = join(import.meta.dirname, "../..");

const limit = 45 * 60_000;

export type Command = readonly [program: string, ...args: string[]];
export type Surroundings = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> };

/** Runs a program to its end, its output on ours, and answers its exit code; 1 when a signal or the time limit ended it. */
export function run(
  [program, ...args]: Command,
  { cwd = root, env = {} }: Surroundings = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: quiet({ ...process.env, ...env }),
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
      timeout: limit,
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
