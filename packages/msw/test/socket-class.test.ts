import { expect, it } from "vitest";
import { mockSocketClass } from "../src/socket/index.ts";
import { mocked } from "./support/mocked.ts";

const open = async () => {
  const { mock, client } = await mocked();
  const started = await client.sessions.start({ customer_id: "cust_1", channel: "chat" });
  return { mock, started, MockSocket: mockSocketClass(mock) };
};

/** The next event of a type. */
const next = <T extends Event>(socket: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => socket.addEventListener(type, (event) => resolve(event as T), { once: true }));

it("goes through the states of a WebSocket, with listeners of both kinds", async () => {
  const { started, MockSocket } = await open();
  const socket = new MockSocket(started.websocket_url, ["support.chat.v1", `bearer.${started.chat_token}`]);
  expect(socket.readyState).toBe(0);
  expect(() => socket.send("too early")).toThrow("It is not open yet.");
  await next(socket, "open");
  expect(socket).toMatchObject({ readyState: 1, protocol: "support.chat.v1", url: started.websocket_url });
  const welcome = new Promise<string>((resolve) => {
    socket.onmessage = ({ data }) => resolve(data);
  });
  socket.send(JSON.stringify({ type: "hello" }));
  expect(JSON.parse(await welcome)).toMatchObject({ type: "welcome", you: { kind: "customer" } });
  const closed = next<Event & { code: number }>(socket, "close");
  socket.close(4000, "done");
  expect(socket.readyState).toBe(2);
  expect(await closed).toMatchObject({ code: 4000, reason: "done", wasClean: true });
  expect(socket.readyState).toBe(3);
});

it.each([
  ["text that is no JSON", "?", 4400],
  ["a frame above 64 KiB", "x".repeat(65_537), 1009],
  ["a binary frame", new Uint8Array([1]), 1003],
])("closes for %s as the server does", async (_, data, code) => {
  const { started, MockSocket } = await open();
  const socket = new MockSocket(started.websocket_url);
  await next(socket, "open");
  socket.send(data);
  expect(await next(socket, "close")).toMatchObject({ code });
});

it("does not open where there is no socket, and tells of an error first", async () => {
  const { mock, MockSocket } = await open();
  const root = mock.baseUrl.replace("/api/v1/support", "").replace("http", "ws");
  const socket = new MockSocket(`${root}/elsewhere`);
  const told: string[] = [];
  for (const type of ["open", "error", "close"]) socket.addEventListener(type, () => told.push(type));
  expect(await next(socket, "close")).toMatchObject({ code: 1006, wasClean: false });
  expect(told).toEqual(["error", "close"]);
});

it("that is closed while it opens never opens", async () => {
  const { started, MockSocket } = await open();
  const socket = new MockSocket(started.websocket_url);
  socket.onopen = () => expect.unreachable();
  socket.close();
  expect(await next(socket, "close")).toMatchObject({ code: 1000 });
});

it("speaks as the package ws does to code that listens so", async () => {
  const { started, MockSocket } = await open();
  const socket = new MockSocket(started.websocket_url);
  const told: unknown[] = [];
  const heard = new Promise((resolve) => {
    socket
      .once("open", () => socket.send(JSON.stringify({ type: "hello", token: started.chat_token })))
      .on("message", (data: string, isBinary: boolean) => {
        told.push([JSON.parse(data.toString()).type, isBinary]);
        socket.close(4000, "enough");
      })
      .on("close", (...values: readonly unknown[]) => resolve(values));
  });
  const unwanted = (): void => void told.push("unwanted");
  socket.on("message", unwanted).off("message", unwanted);
  expect(await heard).toEqual([4000, "enough"]);
  expect(told).toEqual([["welcome", false]]);
  const cut = new MockSocket(started.websocket_url);
  const gone = new Promise((resolve) => cut.on("close", (code: number) => resolve(code)));
  const failed = new Promise((resolve) => cut.on("error", resolve));
  cut.terminate();
  expect(await failed).toBeInstanceOf(Error);
  expect(await gone).toBe(1006);
});
