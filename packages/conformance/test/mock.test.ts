import { createSupportMock } from "@olympus-support/msw";
import { startSupportMock } from "@olympus-support/msw/node";
import { mockSocketClass } from "@olympus-support/msw/socket";
import { it } from "vitest";
import { conforms } from "./support/conforms.ts";
import { mockOptions, mockTarget } from "./support/mock-target.ts";

it("the mock in Node conforms", { timeout: 180_000 }, async () => {
  const hooks = { afterEach: () => undefined, afterAll: () => undefined };
  const mock = await startSupportMock({ ...mockOptions, onUnhandledFrame: "error", hooks });
  try {
    await conforms(mockTarget("the mock in Node", mock));
  } finally {
    await mock.close();
  }
});

it("the mock conforms without MSW", { timeout: 180_000 }, async () => {
  const mock = await createSupportMock(mockOptions);
  try {
    const direct = { fetch: mock.fetch, WebSocket: mockSocketClass(mock) };
    await conforms({ ...mockTarget("the mock without MSW", mock), ...direct });
  } finally {
    await mock.close();
  }
});
