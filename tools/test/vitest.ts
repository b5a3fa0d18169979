import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { root, run } from "./command.ts";
import { reportVariable } from "./report.ts";
import { failed, sum, type Tally } from "./tally.ts";

const reports = join(root, ".test-reports");
const reporter = join(import.meta.dirname, "report.ts");

/**
 * The counts of the report at `path`. It is a failure when there is none, when nothing ran, and when the run ended badly
 * although nothing failed in it.
 */
export function readReport(path: string, code: number): Tally {
  if (!existsSync(path)) return complain(`There is no vitest report at ${path}.`);
  const tally = JSON.parse(readFileSync(path, "utf8")) as Tally;
  if (tally.passed + tally.failed === 0) return sum([tally, complain(`No test ran according to ${path}.`)]);
  if (code === 0 || tally.failed > 0) return tally;
  return sum([tally, complain(`Vitest ended with ${code} although no test failed.`)]);
}

const complain = (failure: string): Tally => ({ ...failed, failures: [failure] });

/** Runs the tests of one folder and counts them. */
export async function vitest(folder: string, env: Readonly<Record<string, string>>): Promise<Tally> {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${folder.replaceAll("/", "-") || "tools"}.json`);
  rmSync(path, { force: true });
  const code = await run(["pnpm", "exec", "vitest", "run", "--reporter=default", `--reporter=${reporter}`], {
    cwd: resolve(root, folder),
    env: { ...env, [reportVariable]: path },
  });
  return readReport(path, code);
}
