import { run } from "../src/run.ts";
import type { Surroundings } from "../src/surroundings.ts";

/** Runs the program in this process and keeps what it says. */
export async function runProgram(argv: readonly string[], given: Partial<Surroundings> = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await run(argv, {
    env: process.env,
    fetch: globalThis.fetch,
    terminal: false,
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    ...given,
  });
  return { code, printed, told, text: [...printed, ...told].join("\n") };
}
