import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** One end of a connection under test. */
export interface Peer {
  readonly socket: Socket;
  /** What has arrived so far. */
  received(): Buffer;
  /** Resolves when so many bytes have arrived. */
  arrived(bytes: number): Promise<void>;
  /** Resolves when the other end has said that it is done, and how. */
  readonly told: Promise<"FIN" | "RST">;
}

/** Watches a socket, which answers a FIN only when told to. */
function peerOf(socket: Socket): Peer {
  const chunks: Buffer[] = [];
  const received = (): Buffer => Buffer.concat(chunks);
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => undefined);
  const told = new Promise<"FIN" | "RST">((resolve) => {
    socket.once("end", () => resolve("FIN"));
    socket.once("close", (failed) => resolve(failed ? "RST" : "FIN"));
  });
  onTestFinished(() => void socket.destroy());
  return {
    socket,
    received,
    told,
    arrived: (bytes) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (received().length < bytes) return;
          socket.off("data", look);
          resolve();
        };
        socket.on("data", look);
        look();
      }),
  };
}

/** Where connections arrive: `accepted(n)` answers the n-th, 1 being the first. */
export interface Target {
  readonly port: number;
  accepted(number: number): Promise<Peer>;
  close(): Promise<void>;
}

/** Listens on a free port for the time of a test. */
export async function listen(onAccepted: (peer: Peer) => void = () => undefined): Promise<Target> {
  const peers: PromiseWithResolvers<Peer>[] = [];
  const at = (index: number): PromiseWithResolvers<Peer> => {
    peers[index] ??= Promise.withResolvers<Peer>();
    return peers[index];
  };
  let arrivals = 0;
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const peer = peerOf(socket);
    at(arrivals).resolve(peer);
    arrivals += 1;
    onAccepted(peer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return {
    port: (server.address() as AddressInfo).port,
    accepted: (number) => at(number - 1).promise,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Connects, for the time of a test. */
export function dial(port: number): Peer {
  return peerOf(connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true }));
}

/** Sends everything back and closes when the client does. */
export function echo({ socket }: Peer): void {
  socket.pipe(socket);
}
