import type { AddressInfo, Server } from "node:net";

/** Puts a server on an address of this machine. Rejects when the address or the port cannot be had. */
export function listening(
  server: Server,
  host: string,
  port: number,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      const close = (): Promise<void> => new Promise((closed) => server.close(() => closed()));
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
