import { checkFrame } from "./check-frame.ts";

/** What a test says first; undefined says nothing. */
export type Hello = Readonly<Record<string, unknown>> | undefined;

/** As loosely typed as parsed JSON: the document has checked its shape already. */
export type Frame = ReturnType<typeof JSON.parse>;

/** How a socket was closed. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** A client that only sends and collects frames; each that comes is checked against the document. */
export interface TestSocket {
  readonly frames: readonly Frame[];
  readonly closed: Promise<Closed>;
  send(frame: object): void;
  sendRaw(data: string | Uint8Array<ArrayBuffer>): void;
  /** The first frame from `from` on, by place, that is of the type and fits; waits for it. */
  frame(type: string, fits?: (frame: Frame) => boolean): Promise<Frame>;
  /** The frames of a type that came until now. */
  all(type: string): readonly Frame[];
  /** Resolves when the server has answered everything that was sent before. */
  settled(): Promise<void>;
  close(): Promise<Closed>;
}

const patienceMilliseconds = 10_000;

/** Connects; resolves when the socket is open, before the server has answered the hello. */
export async function connect(
  url: string,
  hello: Hello,
  protocols: readonly string[] = [],
): Promise<TestSocket> {
  const socket = new WebSocket(url, [...protocols]);
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const check of waiting) check();
  };
  const kind = url.endsWith("/inbox") ? "inbox" : "chat";
  socket.addEventListener("message", ({ data }) => {
    const frame: Frame = JSON.parse(String(data));
    checkFrame(kind, frame);
    frames.push(frame);
    look();
  });
  const closed = new Promise<Closed>((resolve) => {
    socket.addEventListener("close", ({ code, reason }) => {
      resolve({ code, reason });
      look();
    });
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error(`No socket at ${url}`)));
  });
  if (hello !== undefined) socket.send(JSON.stringify({ type: "hello", ...hello }));
  let pings = 0;
  const self: TestSocket = {
    frames,
    closed,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendRaw: (data) => socket.send(data),
    all: (type) => frames.filter((frame) => frame.type === type),
    frame: (type, fits = () => true) =>
      new Promise((resolve, reject) => {
        const give = (act: () => void): void => {
          waiting.delete(check);
          clearTimeout(patience);
          act();
        };
        const seen = (): string => JSON.stringify(frames.slice(-5));
        const check = (): void => {
          const found = frames.find((frame) => frame.type === type && fits(frame));
          if (found !== undefined) give(() => resolve(found));
          else if (socket.readyState === WebSocket.CLOSED)
            give(() => reject(new Error(`Closed without ${type}; last: ${seen()}`)));
        };
        const patience = setTimeout(
          () => give(() => reject(new Error(`No ${type}; last: ${seen()}`))),
          patienceMilliseconds,
        );
        waiting.add(check);
        check();
      }),
    settled: async () => {
      pings += 1;
      const id = `settled ${pings}`;
      socket.send(JSON.stringify({ type: "ping", id }));
      await self.frame("pong", (frame) => frame.id === id);
    },
    close: () => {
      socket.close(1000);
      return closed;
    },
  };
  return self;
}
