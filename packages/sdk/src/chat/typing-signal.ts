import type { ChatClock } from "./chat-clock.ts";

const interval = 3_000;

/** Says that we type, every 3 seconds at most, and that we stopped. Never later: it is about now. */
export class TypingSignal {
  readonly #clock: ChatClock;
  readonly #send: (frame: object) => boolean;
  #toldAt: number | undefined;

  constructor(clock: ChatClock, send: (frame: object) => boolean) {
    this.#clock = clock;
    this.#send = send;
  }

  set(typing: boolean): void {
    const now = this.#clock.now();
    const isKnown = typing
      ? Math.abs(now - (this.#toldAt ?? Number.NEGATIVE_INFINITY)) < interval
      : this.#toldAt === undefined;
    if (!isKnown && this.#send({ type: "typing", typing })) this.#toldAt = typing ? now : undefined;
  }

  /** A new socket knows nothing of it. */
  reset(): void {
    this.#toldAt = undefined;
  }
}
