#!/usr/bin/env node
import { cases, faultsOf, formatReport, type Result, runCases } from "../index.ts";
import { type Options, readOptions, usage } from "./options.ts";

const marks = { passed: "ok", failed: "FAILED", listed: "not tried" } as const;

function tell({ name, outcome, why, milliseconds }: Result): void {
  const reason = why === undefined ? "" : `: ${why}`;
  console.log(`${marks[outcome].padEnd(9)} ${name} (${milliseconds.toFixed(0)} ms)${reason}`);
}

/** Any answer will do here. */
async function findOut(url: string): Promise<void> {
  await fetch(url).catch((cause: unknown) => {
    throw new TypeError(`Nothing answers at ${url}. Check --url.`, { cause });
  });
}

/** Answers whether the deployment conforms. */
async function run({ url, tokens, only, verbose }: Options): Promise<boolean> {
  const chosen = only === undefined ? cases : cases.filter(({ name }) => name.includes(only));
  await findOut(url);
  const report = await runCases(
    { name: url, baseUrl: url, tokens },
    chosen,
    verbose ? { onResult: tell } : {},
  );
  console.log(formatReport(report));
  if (only === undefined) return faultsOf(report).length === 0;
  return report.results.every(({ outcome }) => outcome !== "failed");
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) console.log(usage);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof TypeError ? `${error.message}\nSee --help.` : error);
  process.exitCode = 2;
}
