import { describe, expect, it } from "vitest";
import { isChromiumThere, reportOfPage } from "./support/chromium.ts";
import { expectConformance } from "./support/conforms.ts";

describe.skipIf(!isChromiumThere())("the mock in Chromium", () => {
  it("conforms", { timeout: 240_000 }, async () => {
    const report = await reportOfPage();
    expectConformance(report);
    expect(report.results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  });
});
