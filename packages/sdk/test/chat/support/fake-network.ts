import type { ChatSocket, ChatSocketClass } from "../../../src/chat/index.ts";

/** The time in which frames travel. */
interface Time {
  now(): number;
  later(milliseconds: number, run: () => void): void;
}

/** The server's end of a socket. */
export interface ServerEnd {
  receive(frame: string): void;
  gone(): void;
}

export interface Host {
  /** Takes a socket, or refuses it before it is open. */
  accept(line: Line): ServerEnd | undefined;
}

/** What a server does with one of its sockets. */
export interface Line {
  readonly url: string;
  send(frame: object | string): void;
  /** Ends it with a code: 1006 is a cut cable. */
  end(code: number): void;
}

/** How long each frame takes, in milliseconds; those of one direction never overtake each other. */
type Latency = () => number;

/** A network that consists of sockets to one host. */
export class FakeNetwork {
  readonly sockets: FakeSocket[] = [];
  readonly WebSocket: ChatSocketClass;
  latency: Latency = () => 1;
  host: Host | undefined;

  constructor(clock: Time) {
    const network = this;
    this.WebSocket = class extends FakeSocket {
      constructor(url: string, protocol: string) {
        super(network, clock, url, protocol);
        network.sockets.push(this);
      }
    };
  }

  /** The sockets that are open or opening. */
  get open(): readonly FakeSocket[] {
    return this.sockets.filter((socket) => !socket.isOver);
  }

  /** The latest of them. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error("No socket was opened.");
    return socket;
  }
}

/** A client's socket. */
export class FakeSocket implements ChatSocket, Line {
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  readonly url: string;
  readonly protocol: string;
  /** The frames that the client sent, parsed. */
  readonly sent: Record<string, unknown>[] = [];
  closedWith: number | undefined;
  isOver = false;
  /** The server has closed it, and hears nothing more. */
  #isEnding = false;
  readonly #network: FakeNetwork;
  readonly #clock: Time;
  #end: ServerEnd | undefined;
  #isOpen = false;
  #arrivesAt = { server: 0, client: 0 };

  constructor(network: FakeNetwork, clock: Time, url: string, protocol: string) {
    this.#network = network;
    this.#clock = clock;
    this.url = url;
    this.protocol = protocol;
    this.#carry("client", () => this.#open());
  }

  send(text: string): void {
    if (!this.#isOpen) throw new Error("The socket is not open.");
    if (this.isOver) return;
    this.sent.push(JSON.parse(text));
    this.#carry("server", () => {
      if (!this.#isEnding) this.#end?.receive(text);
    });
  }

  close(code?: number): void {
    if (this.isOver) return;
    this.isOver = true;
    this.closedWith = code;
    this.#end?.gone();
  }

  /** The server's side of it. */
  readonly line: Line = {
    url: "",
    send: (frame) => this.#carry("client", () => this.#deliver(frame)),
    end: (code) => {
      this.#isEnding = true;
      if (code === 1006) this.#cut(code);
      else this.#carry("client", () => this.#cut(code));
    },
  };

  end(code: number): void {
    this.line.end(code);
  }

  /** The frames of a type that the client sent. */
  of(type: string): readonly Record<string, unknown>[] {
    return this.sent.filter((frame) => frame["type"] === type);
  }

  #open(): void {
    if (this.isOver) return;
    this.#isOpen = true;
    const { host } = this.#network;
    this.#end = host?.accept({ ...this.line, url: this.url });
    if (host === undefined || this.#end === undefined) this.#cut(1006);
    else (this.onopen as ((event: object) => void) | null)?.({ type: "open" });
  }

  #deliver(frame: object | string): void {
    const data = typeof frame === "string" ? frame : JSON.stringify(frame);
    (this.onmessage as ((event: object) => void) | null)?.({ type: "message", data });
  }

  #cut(code: number): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#end?.gone();
    (this.onerror as ((event: object) => void) | null)?.({ type: "error" });
    (this.onclose as ((event: object) => void) | null)?.({ type: "close", code });
  }

  #carry(to: "server" | "client", arrive: () => void): void {
    const now = this.#clock.now();
    const at = Math.max(this.#arrivesAt[to], now + this.#network.latency());
    this.#arrivesAt[to] = at;
    this.#clock.later(at - now, () => {
      if (!this.isOver) arrive();
    });
  }
}
