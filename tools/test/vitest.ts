import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import { failed, sum, type Tally } from "./tally.ts";

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { status: string; name: string; assertionResults: readonly unknown[] }[];
};

const reports = join(root, ".test-reports");

/**
 * The counts of one vitest report. A file that could not even be collected counts as one failure, as does a run
 * that ended badly although no test failed (an unhandled rejection, say).
 */
export function count(report: Report, code: number): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  for (const file of broken) console.log(`Could not be run: ${file.name}`);
  const failures = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failures === 0 && code !== 0 ? 1 : failures,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts of the report at `path`; a missing or empty report is a failure. */
export function readReport(path: string, code: number): Tally {
  if (!existsSync(path)) {
    console.log(`There is no vitest report at ${path}.`);
    return failed;
  }
  const tally = count(JSON.parse(readFileSync(path, "utf8")) as Report, code);
  if (tally.passed + tally.failed > 0) return tally;
  console.log(`No test ran according to ${path}.`);
  return sum([tally, failed]);
}

/** Runs the tests of one folder and counts them. */
export async function vitest(folder: string, env: Readonly<Record<string, string>>): Promise<Tally> {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${folder.replaceAll("/", "-") || "tools"}.json`);
  rmSync(path, { force: true });
  const code = await run(
    ["pnpm", "exec", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`],
    { cwd: join(root, folder), env },
  );
  return readReport(path, code);
}
