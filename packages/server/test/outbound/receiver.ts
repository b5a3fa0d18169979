import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import { listening } from "./listening.ts";

/** A host that is called, on 127.0.0.1. */
export interface Receiver {
  readonly port: number;
  /** How many connections it was given so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** For the name localhost alone, until 2126; what it signs is worth nothing. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUdbUa6qgPZ4mLxKxhaXGY2BERUoIwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwScmVjZWl2ZXIgZm9yIHRlc3RzMCAXDTI2MTEyNjE4MDIyMloY
DzIxMjYxMTAyMTgwMjIyWjAdMRswGQYDVQQDDBJyZWNlaXZlciBmb3IgdGVzdHMw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAT8CHehCwGZfBkP657D4ucIy0mJZpEd
o23Si3QuryRVi2DwcHdLuzeGfRSjsbI3aDpSQM34KqF1ATJ4RKAqhqguo2kwZzAd
BgNVHQ4EFgQUI+lxE0fie7AA/zCWcJ0RLEMRbqkwHwYDVR0jBBgwFoAUI+lxE0fi
e7AA/zCWcJ0RLEMRbqkwDwYDVR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2Nh
bGhvc3QwCgYIKoZIzj0EAwIDSAAwRQIhAJEfmmXmzTtnNYeM45edBze+Ic9nacuf
MtSVn0C79oW1AiBga21ydFCsklEPTHYWPTiFCBBmgIqgaWxeKF+gdSuzMg==
-----END CERTIFICATE-----`;

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgbyZYBd8qcuQbD5Hc
mqL/SKSk4C7KKJNrh05sYVyXRU2hRANCAAT8CHehCwGZfBkP657D4ucIy0mJZpEd
o23Si3QuryRVi2DwcHdLuzeGfRSjsbI3aDpSQM34KqF1ATJ4RKAqhqgu
-----END PRIVATE KEY-----`;

export async function startReceiver(answer: RequestListener, secure = false): Promise<Receiver> {
  const server = secure ? createSecureServer({ key, cert: certificate }, answer) : createServer(answer);
  let connections = 0;
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  const { port, close } = await listening(server, "127.0.0.1", 0);
  return {
    port,
    connections: () => connections,
    async close() {
      for (const socket of open) socket.destroy();
      await close();
    },
  };
}
