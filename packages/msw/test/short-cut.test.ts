import { http } from "msw/http";
import { setupServer } from "msw/node";
import { passthrough } from "msw/utils/passthrough";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { type MockServer, startSupportMock, takeShortCut } from "../src/node/index.ts";
import { failureOf } from "./support/mocked.ts";

const hooks = { afterEach: () => undefined, afterAll: () => undefined };
const realFetch = globalThis.fetch;
let mock: MockServer;
afterEach(() => mock.close());

const start = async (shortCut: boolean): Promise<string[]> => {
  mock = await startSupportMock({ hooks, shortCut, onUnhandledFrame: "error" });
  const told: string[] = [];
  mock.server.events.on("request:start", ({ request }) => told.push(request.url));
  return told;
};
const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { authorization: `Bearer ${await mock.tokenFor()}`, "content-type": "application/json" };
  return fetch(`${mock.baseUrl}${path}`, { headers, ...init });
};

describe.each([true, false])("fetch with the short cut %s", (shortCut) => {
  it("answers with what a caller looks at", async () => {
    const told = await start(shortCut);
    const body = JSON.stringify({ name: "Ada" });
    expect((await call("/customers/cust_1", { method: "PUT", body })).status).toBe(200);
    const response = await call("/customers/cust_1");
    expect(response).toMatchObject({ status: 200, ok: true, url: `${mock.baseUrl}/customers/cust_1` });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toMatchObject({ name: "Ada" });
    expect(told).toHaveLength(shortCut ? 0 : 2);
  });

  it("heeds handlers of a test's own, and one that lets the call pass or fails", async () => {
    await start(shortCut);
    mock.server.use(http.get(`${mock.baseUrl}/tickets`, () => Response.json({ mine: true })));
    expect(await (await call("/tickets")).json()).toEqual({ mine: true });
    mock.server.use(http.get(`${mock.baseUrl}/tickets`, () => passthrough()));
    expect(await failureOf(call("/tickets"))).toBeInstanceOf(TypeError);
    mock.server.use(
      http.get(`${mock.baseUrl}/tickets`, () => {
        throw new Error("mine is broken");
      }),
    );
    expect((await call("/tickets")).status).toBe(500);
  });

  it("fails as a network does, and ends with its signal", async () => {
    const told = await start(shortCut);
    const end = mock.fault({ rest: "timeout" });
    const controller = new AbortController();
    const asked = vi.spyOn(mock.server, "listHandlers");
    const [aborted, failed] = [
      failureOf(call("/tickets", { signal: controller.signal })),
      failureOf(call("/tickets")),
    ];
    await vi.waitFor(() => expect(shortCut ? asked.mock.calls : told).toHaveLength(2));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError" });
    expect(await failureOf(call("/tickets", { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
    });
    end();
    expect(await failed).toBeInstanceOf(TypeError);
    await mock.close();
    expect(globalThis.fetch).toBe(realFetch);
  });
});

it("can be taken on a server of one's own, and left", async () => {
  mock = await startSupportMock({ hooks });
  const own = await createSupportMock({ baseUrl: "http://desk.test/api/v1/support" });
  const server = setupServer(...own.handlers);
  const told: string[] = [];
  server.events.on("request:start", ({ request }) => told.push(request.url));
  server.listen();
  const leave = takeShortCut(server, own);
  expect((await fetch("http://desk.test/healthz")).status).toBe(200);
  expect(told).toEqual([]);
  leave();
  expect((await fetch("http://desk.test/healthz")).status).toBe(200);
  expect(told).toContain("http://desk.test/healthz");
  server.close();
  await own.close();
});
