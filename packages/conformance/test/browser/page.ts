import { startSupportMock } from "@olympus-support/msw/browser";
import { cases, type Report, runCases } from "../../src/index.ts";
import { mockOptions, mockTarget } from "../support/mock-target.ts";

async function findOut(): Promise<Report> {
  const worker = { quiet: true, onUnhandledFrame: "bypass" } as const;
  const { mock, stop } = await startSupportMock({ ...mockOptions, worker });
  try {
    return await runCases(mockTarget("the mock in Chromium", mock), cases);
  } finally {
    await stop();
  }
}

/** Left for the test, which comes for it. */
const page = globalThis as { report?: Promise<Report> };
page.report = findOut();
