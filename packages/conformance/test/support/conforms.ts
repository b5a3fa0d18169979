import { expect } from "vitest";
import { cases, faultsOf, formatReport, type Report, runCases, type Target } from "../../src/index.ts";

/** Runs the whole suite on a target, prints what it found, and holds that nothing is at fault. */
export async function conforms(target: Target): Promise<Report> {
  const report = await runCases(target, cases);
  console.info(formatReport(report));
  expect(faultsOf(report)).toEqual([]);
  expect(report.operations).toMatchObject({ declared: 47, reached: 47 });
  return report;
}
