import type { Random } from "@olympus-support/fault-proxy";
import type { ChatSocket, ChatSocketClass } from "../../src/chat/chat-options.ts";
import { DelayLine } from "./delay-line.ts";

/** How frames fare on their way; each direction keeps its order. */
export interface Unsteadiness {
  readonly random: Random;
  /** At most so many milliseconds, anew for each frame. */
  readonly delay: number;
  /** The share of frames that come twice, from 0 to 1. */
  readonly doubled: number;
  /** Called for each frame that comes twice. */
  readonly onDoubled: () => void;
}

/** Nobody says these twice: a second `hello` is against the protocol, and a socket is welcomed and left once. */
const once = /"type":"(hello|welcome|bye)"/;

/** The platform's `WebSocket`, with frames late and doubled in both directions. */
export function unsteadySocket({ random, delay, doubled, onDoubled }: Unsteadiness): ChatSocketClass {
  const passEach = (line: DelayLine, text: string, run: () => void): void => {
    line.pass(random() * delay, run);
    if (random() >= doubled || once.test(text)) return;
    onDoubled();
    line.pass(random() * delay, run);
  };
  return class UnsteadySocket implements ChatSocket {
    onopen: ChatSocket["onopen"] = null;
    onmessage: ChatSocket["onmessage"] = null;
    onclose: ChatSocket["onclose"] = null;
    onerror: ChatSocket["onerror"] = null;
    readonly #socket: WebSocket;
    readonly #up = new DelayLine();
    readonly #down = new DelayLine();

    constructor(url: string, protocol: string) {
      this.#socket = new WebSocket(url, protocol);
      const later = (run: () => void): void => this.#down.pass(random() * delay, run);
      this.#socket.onopen = (event) => later(() => this.onopen?.(event as never));
      this.#socket.onclose = (event) => later(() => this.onclose?.(event as never));
      this.#socket.onerror = (event) => later(() => this.onerror?.(event as never));
      this.#socket.onmessage = (event: MessageEvent<string>) =>
        passEach(this.#down, event.data, () => this.onmessage?.(event as never));
    }

    send(frame: string): void {
      passEach(this.#up, frame, () => this.#socket.send(frame));
    }

    close(code?: number): void {
      this.#up.pass(0, () => this.#socket.close(code));
    }
  };
}
