import type { ChatSocketClass } from "@olympus-support/sdk/chat";
import { randomText } from "../random-ids.ts";
import { within } from "./wait.ts";

/** As loosely typed as parsed JSON: the document has checked its shape already. */
export type Frame = ReturnType<typeof JSON.parse>;

/** A socket that says what it is told to, right or wrong. */
export interface RawSocket {
  readonly frames: readonly Frame[];
  send(frame: object): void;
  sendText(text: string): void;
  sendBytes(bytes: Uint8Array): void;
  /** The first frame of the type that fits, of those that came and will come. */
  frame(type: string, fits?: (frame: Frame) => boolean): Promise<Frame>;
  /** The code that it is closed with. */
  closed(): Promise<number>;
  /** Resolves when the server has answered everything that was sent before. */
  settled(): Promise<void>;
  close(): void;
}

const patience = 20_000;

/** Opens a socket and resolves when it is open. `protocols` are in place of the chat's own. */
export async function openSocket(
  socketClass: ChatSocketClass,
  url: string,
  protocols: readonly string[] = ["support.chat.v1"],
): Promise<RawSocket> {
  // Every class of sockets takes a list as well; the chat helper needs one only.
  const socket = new socketClass(url, protocols as unknown as string);
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  let code: number | undefined;
  const look = (): void => {
    for (const check of [...waiting]) check();
  };
  socket.onmessage = ({ data }: { readonly data: unknown }) => {
    frames.push(JSON.parse(String(data)));
    look();
  };
  const opened = new Promise<void>((resolve) => {
    socket.onopen = () => resolve();
    socket.onclose = (event: { readonly code: number }) => {
      code = event.code;
      resolve();
      look();
    };
  });
  const until = <T>(what: string, found: () => T | undefined): Promise<T> => {
    const promise = new Promise<T>((resolve) => {
      const check = (): void => {
        const value = found();
        if (value === undefined) return;
        waiting.delete(check);
        resolve(value);
      };
      waiting.add(check);
      check();
    });
    const last = (): string => `${what}; closed with ${code}, last ${JSON.stringify(frames.slice(-2))}`;
    return within(patience, last, promise);
  };
  await within(patience, () => `a socket at ${url}`, opened);
  const self: RawSocket = {
    frames,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendText: (text) => socket.send(text),
    // Bytes are for no chat helper, so that its type of sockets does not have them.
    sendBytes: (bytes) => socket.send(bytes as unknown as string),
    frame: (type, fits = () => true) =>
      until(`a frame ${type}`, () => frames.find((frame) => frame.type === type && fits(frame))),
    closed: () => until("the end of the socket", () => code),
    settled: async () => {
      const id = randomText(8);
      self.send({ type: "ping", id });
      await self.frame("pong", (frame) => frame.id === id);
    },
    close: () => socket.close(1000),
  };
  return self;
}
