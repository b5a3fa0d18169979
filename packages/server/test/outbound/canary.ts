import { createServer, type Server } from "node:net";
import { listening } from "./listening.ts";

/** Listens on this machine, where nobody should call, and counts who does. */
export interface Canary {
  readonly port: number;
  readonly connections: () => number;
  close(): Promise<void>;
}

/** One on 127.0.0.1 and, where there is IPv6, on ::1 under the same port. */
export async function startCanary(): Promise<Canary> {
  let connections = 0;
  const listener = (): Server =>
    createServer((socket) => {
      connections += 1;
      socket.on("error", () => undefined);
      socket.destroy();
    });
  const four = await listening(listener(), "127.0.0.1", 0);
  const six = await listening(listener(), "::1", four.port).catch(() => null);
  return {
    port: four.port,
    connections: () => connections,
    async close() {
      await Promise.all([four.close(), six?.close()]);
    },
  };
}
