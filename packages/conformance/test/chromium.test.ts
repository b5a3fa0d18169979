import { describe, it } from "vitest";
import { isChromiumThere, reportOfPage } from "./support/chromium.ts";
import { expectConformance } from "./support/conforms.ts";

describe.skipIf(!isChromiumThere())("the mock in Chromium", () => {
  it("conforms", { timeout: 240_000 }, async () => {
    expectConformance(await reportOfPage());
  });
});
