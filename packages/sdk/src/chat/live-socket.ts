import type { ChatClock } from "./chat-clock.ts";
import { ChatError } from "./chat-error.ts";
import type { ChatSocket, ChatSocketClass } from "./chat-options.ts";
import type { ChatToken } from "./chat-token.ts";
import { type Verdict, verdictOf } from "./close-codes.ts";
import { Heartbeat } from "./heartbeat.ts";
import { Renewal } from "./renewal.ts";
import { Timer } from "./timer.ts";

const patience = 20_000;

/** What every welcome says that the connection itself needs. */
export interface Welcome {
  readonly type: "welcome";
  readonly token_expires_at: string;
  readonly heartbeat_seconds: number;
}

/** A frame of a kind that may or may not be known. */
export interface Frame {
  readonly type: string;
}

interface SocketOptions {
  readonly socketClass: ChatSocketClass;
  readonly url: string;
  readonly clock: ChatClock;
  readonly token: ChatToken;
  /** The first frame, made when the socket is open. */
  readonly hello: () => object;
  readonly welcomed: (welcome: Welcome) => void;
  readonly received: (frame: Frame) => void;
  readonly ended: (verdict: Verdict) => void;
  readonly failed: (error: unknown) => void;
}

/** One socket from its opening to its end. It says once how it ended, unless it was cut. */
export class LiveSocket {
  readonly #options: SocketOptions;
  readonly #socket: ChatSocket;
  readonly #deadline: Timer;
  readonly #heartbeat: Heartbeat;
  readonly #renewal: Renewal;
  #isOver = false;
  #isWelcomed = false;

  constructor(options: SocketOptions) {
    const { socketClass, url, clock, token, failed } = options;
    this.#options = options;
    this.#deadline = new Timer(clock);
    const dead = (): void => this.end({ reason: "no_answer", next: "reconnect" });
    this.#heartbeat = new Heartbeat(clock, { ping: () => this.send({ type: "ping" }), dead });
    const renew = (fresh: string): void => this.send({ type: "token", token: fresh });
    this.#renewal = new Renewal(clock, token, { send: renew, failed });
    this.#socket = new socketClass(url, "support.chat.v1");
    this.#socket.onopen = () => this.send(options.hello());
    this.#socket.onmessage = ({ data }: { readonly data: unknown }) => this.#receive(data);
    this.#socket.onclose = ({ code }: { readonly code: number }) => this.end(verdictOf(code));
    // A fault is followed by the close, which says more.
    this.#socket.onerror = ignore;
    this.#deadline.set(patience, dead);
  }

  send(frame: object): void {
    this.#socket.send(JSON.stringify(frame));
  }

  /** Finds out whether it still lives. */
  probe(): void {
    this.#heartbeat.probe();
  }

  /** It is over, and it is told why. */
  end(verdict: Verdict): void {
    if (this.#isOver) return;
    this.cut();
    this.#options.ended(verdict);
  }

  /** It is over, and nothing more is told. */
  cut(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#deadline.clear();
    this.#heartbeat.stop();
    this.#renewal.stop();
    // `onerror` keeps its listener: the package `ws` throws when nobody listens while an opening socket is closed.
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
    this.#socket.close(1000);
  }

  #receive(data: unknown): void {
    this.#heartbeat.heard();
    const frame = frameOf(data);
    if (frame === undefined) this.#options.failed(unknownFrame());
    else if (frame.type === "welcome" && !this.#isWelcomed) this.#welcome(frame as Welcome);
    else if (frame.type === "token_accepted") this.#renewal.plan((frame as Welcome).token_expires_at);
    else if (frame.type !== "pong" && frame.type !== "bye") this.#options.received(frame);
  }

  #welcome(welcome: Welcome): void {
    this.#isWelcomed = true;
    this.#deadline.clear();
    this.#heartbeat.start(welcome.heartbeat_seconds);
    this.#renewal.plan(welcome.token_expires_at);
    this.#options.welcomed(welcome);
  }
}

/** What is reported of a frame that this version does not know. */
export function unknownFrame(type?: string): ChatError {
  const what =
    type === undefined ? "one that is no JSON object with a type" : `one of type ${JSON.stringify(type)}`;
  return new ChatError(
    "unknown_frame",
    `The server sent a frame that is not known: ${what}. It was ignored.`,
  );
}

function frameOf(data: unknown): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(data as string);
    return typeof (frame as Frame).type === "string" ? (frame as Frame) : undefined;
  } catch {
    return undefined;
  }
}

function ignore(): void {}
