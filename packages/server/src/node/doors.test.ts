import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { openDoors } from "./doors.ts";

const host = "127.0.0.1";
const opened: Server[] = [];

afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function open(port: number) {
  const doors = await openDoors(() => createServer((_, outgoing) => outgoing.end("in")), { port, host });
  opened.push(...doors.servers);
  return doors;
}

/** Calls from another process, each on a connection of its own, all of them at once. */
const newcomers = `
  const { createConnection } = require("node:net");
  process.once("message", ({ port, count }) => {
    let answered = 0;
    for (let at = 0; at < count; at += 1) {
      const socket = createConnection(port, "${host}");
      socket.write("GET / HTTP/1.1\\r\\nHost: desk.test\\r\\nConnection: close\\r\\n\\r\\n");
      socket.resume();
      socket.once("end", () => (answered += 1) === count && process.send("answered"));
    }
  });`;

it.runIf(process.platform === "linux")("lets in many newcomers in each turn of a busy loop", async () => {
  const { port } = await open(0);
  const child = fork("-e", [newcomers]);
  await once(child, "spawn");
  let turns = 0;
  let isBusy = true;
  const beBusy = (): void => {
    const until = performance.now() + 10;
    while (performance.now() < until);
    turns += 1;
    if (isBusy) setImmediate(beBusy);
  };
  child.send({ port, count: 500 });
  beBusy();
  await once(child, "message");
  isBusy = false;
  child.kill();
  // Behind one door each of them takes a turn.
  expect(turns).toBeLessThan(250);
});

it("closes a port to others, who are told that it is in use", async () => {
  const { port } = await open(0);
  await expect(open(port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  const plain = createServer().listen(port, host);
  const [error] = await once(plain, "error");
  expect(error).toMatchObject({ code: "EADDRINUSE" });
});
