import { spawn } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../src/node/main.ts");

/** What a command said, and the code that it ended with. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end. */
export function runCommand(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    out += String(data);
  });
  child.stderr.on("data", (data: Buffer) => {
    err += String(data);
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, err })));
}
