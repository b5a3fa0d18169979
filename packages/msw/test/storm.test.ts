import { setupServer } from "msw/node";
import { expect, it } from "vitest";
import { seeded } from "../src/scenarios/seeded.ts";
import { storm } from "./support/storm.ts";

it.each([1, 2, 3, 4, 5])(
  "whatever goes wrong, each message is stored and told once (storm %i)",
  async (seed) => {
    const { sent, stored, told } = await storm(seeded(seed));
    expect(stored.toSorted()).toEqual(sent.toSorted());
    expect(told).toEqual(stored);
  },
);

it.each([6, 7, 8])("over MSW and the global WebSocket too (storm %i)", async (seed) => {
  const server = setupServer();
  server.listen({ onUnhandledFrame: "error" });
  const { sent, stored, told } = await storm(seeded(seed), (mock) => {
    server.use(...mock.handlers);
    return { WebSocket, fetch: (request) => globalThis.fetch(request) };
  });
  server.close();
  expect(stored.toSorted()).toEqual(sent.toSorted());
  expect(told).toEqual(stored);
});
