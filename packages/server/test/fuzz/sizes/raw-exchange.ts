import { once } from "node:events";
import { connect } from "node:net";

/** What came back over a connection, and whether the server closed it. */
export interface Exchange {
  /** 0 when the server said nothing. */
  readonly status: number;
  readonly text: string;
  readonly isClosed: boolean;
}

/** How long a server may think about what has been sent. */
const patience = 3000;

/** Sends these bytes just as they are over a connection of their own, and waits for the answer or the end. */
export async function exchange(
  port: number,
  parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  wait = patience,
): Promise<Exchange> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let isClosed = false;
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
  });
  // A server that refuses what is still being sent resets the connection.
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.on("close", () => {
      isClosed = true;
      resolve();
    });
  });
  await once(socket, "connect");
  for await (const part of parts) {
    if (socket.destroyed) break;
    socket.write(part);
  }
  const timer = new Promise<void>((resolve) => setTimeout(resolve, wait).unref());
  await Promise.race([closed, timer]);
  const answer = { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, isClosed };
  socket.destroy();
  return answer;
}
