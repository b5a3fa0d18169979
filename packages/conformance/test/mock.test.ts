import { type MockServer, startSupportMock } from "@olympus-support/msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { conforms } from "./support/conforms.ts";
import { mockOptions, mockTarget } from "./support/mock-target.ts";

let mock: MockServer;

beforeAll(async () => {
  mock = await startSupportMock({
    ...mockOptions,
    onUnhandledFrame: "error",
    hooks: { afterEach: () => 0, afterAll },
  });
});

it("the mock in Node conforms", { timeout: 180_000 }, async () => {
  const report = await conforms(mockTarget("the mock in Node", mock));
  const unavailable = report.results.filter(({ outcome }) => outcome !== "passed");
  expect(new Set(unavailable.map(({ why }) => why))).toEqual(new Set(["its database cannot be taken away"]));
});
