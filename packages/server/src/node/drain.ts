import type { Server } from "node:http";

const lookEveryMilliseconds = 50;

/**
 * Takes no more connections and waits until the running calls are answered, `seconds` at most; then cuts what is left.
 * Answers whether every call was.
 */
export async function drain(servers: readonly Server[], seconds: number): Promise<boolean> {
  const complete = await Promise.all(servers.map((server) => drainOne(server, seconds)));
  return complete.every(Boolean);
}

function drainOne(server: Server, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let complete = true;
    // Who calls without a break on a connection that is kept alive would go on for as long: its next answer is the last.
    server.prependListener("request", (_, outgoing) => outgoing.setHeader("Connection", "close"));
    // A connection that is kept alive falls idle when its call is answered, and would hold the server open.
    const look = setInterval(() => server.closeIdleConnections(), lookEveryMilliseconds);
    const cut = setTimeout(() => {
      complete = false;
      server.closeAllConnections();
    }, seconds * 1000);
    server.close(() => {
      clearInterval(look);
      clearTimeout(cut);
      resolve(complete);
    });
    server.closeIdleConnections();
  });
}
