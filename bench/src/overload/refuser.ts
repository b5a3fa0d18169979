import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** As ours refuses: each call after a second at the least, one by one. */
const leastMilliseconds = 1000;
const millisecondsBetween = 5;

const held: { readonly outgoing: ServerResponse; readonly due: number }[] = [];
let isWaiting = false;

function waitForNext(least: number): void {
  const [first] = held;
  isWaiting = first !== undefined;
  if (first !== undefined) setTimeout(letOut, Math.max(least, first.due - performance.now()));
}

function letOut(): void {
  held.shift()?.outgoing.writeHead(503, { "Retry-After": "1", "Content-Length": "0" }).end();
  waitForNext(millisecondsBetween);
}

const server = createServer((incoming, outgoing) => {
  incoming.resume();
  held.push({ outgoing, due: performance.now() + leastMilliseconds });
  if (!isWaiting) waitForNext(0);
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 511 }, () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.once("disconnect", () => process.exit());
