import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("msw/http");
  vi.resetModules();
});

it("works without the package msw, and says what is missing when its handlers are asked for", async () => {
  vi.doMock("msw/http", () => {
    throw new Error("Cannot find package 'msw'");
  });
  vi.resetModules();
  const { createSupportMock } = await import("../src/index.ts");
  const mock = await createSupportMock();
  const headers = { authorization: `Bearer ${await mock.tokenFor()}` };
  expect((await mock.fetch(new Request(`${mock.baseUrl}/tickets`, { headers }))).status).toBe(200);
  expect(() => mock.handlers).toThrow("handlers: The package `msw`, version 3, is not there. Install it");
});
