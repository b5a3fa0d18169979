import type { ServerResponse } from "node:http";
import { type Answering, succeed } from "./hook-receiver.ts";

/** What a receiver does, by what is wrong with it. */
export const answerings = {
  healthy: succeed,
  hanging: () => undefined,
  /** Says that all is well, and then nothing. */
  silent: (_, response) => response.writeHead(200).flushHeaders(),
  /** Says one byte of its status line each second. */
  dripping: (_, response) => drip(response, (byte) => response.socket?.write(byte)),
  /** Says that all is well, and then one byte of its body each second. */
  dawdling: (_, response) => {
    response.writeHead(200);
    drip(response, (byte) => response.write(byte));
  },
  endless: (_, response) => {
    response.writeHead(200);
    pour(response);
  },
  resetting: (_, response) => response.socket?.resetAndDestroy(),
} as const satisfies Readonly<Record<string, Answering>>;

export type Manner = keyof typeof answerings;

const byteMilliseconds = 1000;
const words = "HTTP/1.1 200 OK\r\nx-words: many\r\n";

function drip(response: ServerResponse, say: (byte: string) => void): void {
  let said = 0;
  const sayNext = (): void => {
    say(words[said % words.length] ?? "");
    said += 1;
  };
  sayNext();
  const timer = setInterval(sayNext, byteMilliseconds);
  response.once("close", () => clearInterval(timer));
}

const chunk = Buffer.alloc(16 * 1024, "x");

function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}
