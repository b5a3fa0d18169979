import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A port that leads to another one, and can be taken away. */
export interface Relay {
  readonly port: number;
  /** Where it leads; nowhere at first. */
  leadTo(port: number): void;
  /** Breaks every connection there is. */
  cut(): void;
  close(): Promise<void>;
}

export async function openRelay(): Promise<Relay> {
  const sockets = new Set<Socket>();
  let target = 0;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const socket of [near, far]) keep(socket);
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      target = port;
    },
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
