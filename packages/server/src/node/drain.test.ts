import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { drain } from "./drain.ts";

const request = "GET / HTTP/1.1\r\nHost: desk.test\r\n\r\n";
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
});

/** A connection on which a call is under way, and what comes back on it. */
async function busyConnection() {
  const calls: ServerResponse[] = [];
  server = createServer((_, outgoing) => void calls.push(outgoing)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  socket.write(request);
  await expect.poll(() => calls.length).toBe(1);
  return { server, socket, calls, text: () => text };
}

it("ends a connection that is never idle: its next answer is its last", async () => {
  const { server: draining, socket, calls, text } = await busyConnection();
  const drained = drain([draining], 5);
  socket.write(request);
  calls[0]?.end("first");
  await expect.poll(() => calls.length).toBe(2);
  calls[1]?.end("second");
  await once(socket, "close");
  expect(text().split("HTTP/1.1 200 OK")[2]).toMatch(/connection: close/i);
  expect(await drained).toBe(true);
});
