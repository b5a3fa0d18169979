import { expect } from "vitest";
import { cases, faultsOf, formatReport, type Report, runCases, type Target } from "../../src/index.ts";

/** Prints what a run of the whole suite found, and holds that nothing is at fault and every case was run. */
export function expectConformance(report: Report): void {
  console.info(formatReport(report));
  expect(faultsOf(report)).toEqual([]);
  expect(report.results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(report.operations.reached).toBe(report.operations.declared);
}

/** Runs the whole suite on a target. */
export async function conforms(target: Target): Promise<Report> {
  const report = await runCases(target, cases);
  expectConformance(report);
  return report;
}
