import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createSupportMock, type Fault } from "../src/index.ts";
import { mocked } from "./support/mocked.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const post = async (path: string, body?: object) => {
  const response = await fetch(`http://localhost:8787/mock/${path}`, {
    method: "POST",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

it("is controlled by calls beside the API when that was asked for", async () => {
  const mock = await createSupportMock({ control: true });
  server.use(...mock.handlers);
  const { body } = await post("token", { role: "tenant_admin" });
  const list = () =>
    fetch(`${mock.baseUrl}/tickets`, { headers: { authorization: `Bearer ${body["token"]}` } });
  expect((await list()).status).toBe(200);
  expect((await post("advance", { hours: 2 })).body).toEqual({ now: "2026-01-24T21:30:00.000Z" });
  await post("fault", { rest: "429 burst", times: 99 });
  expect((await list()).status).toBe(429);
  expect(await post("reset")).toEqual({ status: 200, body: {} });
  expect((await list()).status).toBe(200);
  expect(new Date(mock.clock.now()).toISOString()).toBe("2026-01-24T19:30:00.000Z");
});

it("says what it was asked wrongly", async () => {
  server.use(...(await createSupportMock({ control: true })).handlers);
  expect(await post("advance", { minutes: -1 })).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining("not negative") },
  });
  expect(await post("fault", { rest: "418" })).toMatchObject({ status: 400 });
  expect(await post("rewind")).toMatchObject({
    status: 404,
    body: { detail: "POST to one of /mock/reset, /mock/advance, /mock/fault, /mock/token." },
  });
});

it("is not, unless it was asked for", async () => {
  const { mock } = await mocked();
  const response = await mock.fetch(new Request("http://localhost:8787/mock/reset", { method: "POST" }));
  expect(response.status).toBe(404);
  server.use(...mock.handlers);
  await expect(post("reset")).rejects.toThrow();
});

it.each([
  [{ rest: "418" }, "fault: There is no 418. There is: latency, 429 burst"],
  [{ socket: "latency" }, "fault: There is no latency. There is: refuse"],
  [{ desk: "fire" }, "fault: There is no fire. There is: no database."],
  [{ rest: "latency" }, "fault: Give latency its milliseconds, as a number."],
  [{ socket: "close" }, "fault: Give close its code, as a number."],
])("refuses the fault %o", async (fault, message) => {
  const { mock } = await mocked();
  expect(() => mock.fault(fault as Fault)).toThrow(message);
});
