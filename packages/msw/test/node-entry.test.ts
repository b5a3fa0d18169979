import http from "node:http";
import { afterEach, expect, it } from "vitest";
import { type MockServer, startSupportMock } from "../src/node/index.ts";

let mock: MockServer | undefined;
afterEach(() => mock?.close());

const customers = async ({ baseUrl, tokenFor }: MockServer): Promise<number> => {
  const response = await fetch(`${baseUrl}/customers`, {
    headers: { authorization: `Bearer ${await tokenFor()}` },
  });
  return ((await response.json()) as { data: unknown[] }).data.length;
};

it("stands in for the network in one line, and uses the hooks of the runner", async () => {
  const hooked: Record<string, () => Promise<void>> = {};
  const hook = (name: string) => (run: () => Promise<void>) => {
    hooked[name] = run;
  };
  mock = await startSupportMock({
    scenario: ({ client }) => client.customers.upsert("cust_1", { name: "Ada" }),
    hooks: { afterEach: hook("afterEach"), afterAll: hook("afterAll") },
    onUnhandledFrame: "error",
  });
  const headers = { authorization: `Bearer ${await mock.tokenFor()}`, "content-type": "application/json" };
  await fetch(`${mock.baseUrl}/customers/cust_2`, { method: "PUT", headers, body: '{"name":"Grace"}' });
  expect(await customers(mock)).toBe(2);
  await hooked["afterEach"]?.();
  expect(await customers(mock)).toBe(1);
  await hooked["afterAll"]?.();
  const failed = await fetch(`http://localhost:1/api/v1/support/customers`).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  mock = undefined;
});

it("answers whatever client a program uses, such as node:http", async () => {
  const started = await startSupportMock({
    hooks: { afterEach: () => undefined, afterAll: () => undefined },
  });
  mock = started;
  const status = await new Promise((resolve, reject) => {
    const call = http.request(`${started.baseUrl}/tickets/ticket_1`, (response) =>
      resolve(response.statusCode),
    );
    call.on("error", reject);
    call.end();
  });
  expect(status).toBe(401);
});

it("takes handlers of one's own as MSW's server does", async () => {
  mock = await startSupportMock({ hooks: { afterEach: () => undefined, afterAll: () => undefined } });
  expect(mock.server.listHandlers()).toHaveLength(2);
  expect(mock.handlers).toHaveLength(2);
});

it("delivers what the desk says before it closes a socket", async () => {
  const started = await startSupportMock({
    hooks: { afterEach: () => undefined, afterAll: () => undefined },
  });
  mock = started;
  const socket = new WebSocket(
    `${started.baseUrl.replace("http", "ws").replace("/api/v1/support", "")}/ws/inbox`,
  );
  const types: string[] = [];
  socket.addEventListener("message", ({ data }) => types.push(JSON.parse(String(data)).type));
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  socket.send(JSON.stringify({ type: "hello", token: await started.tokenFor() }));
  await new Promise((resolve) => socket.addEventListener("message", resolve, { once: true }));
  socket.send(JSON.stringify({ type: "shout" }));
  const code = await new Promise((resolve) =>
    socket.addEventListener("close", (event) => resolve(event.code)),
  );
  expect([types, code]).toEqual([["welcome", "bye"], 4400]);
});
