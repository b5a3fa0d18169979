import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between a server and its database. */
export interface DatabaseLink {
  /** Where the database seems to be. */
  readonly url: string;
  /** Cuts every connection and refuses new ones, as if the database had been stopped. */
  stop(): void;
  /** Lets connections through again. */
  start(): Promise<void>;
}

/** A way to the database at `target` that can be closed. */
export async function linkTo(target: string): Promise<DatabaseLink> {
  const { hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(Number(targetPort), hostname);
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  let port = 0;
  const start = async (): Promise<void> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  };
  await start();
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return {
    url: url.href,
    start,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
