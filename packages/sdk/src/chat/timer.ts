import type { ChatClock } from "./chat-clock.ts";

/** What is longer comes at once on most platforms, for they count milliseconds in 31 bits. */
const longest = 2 ** 31 - 1;

/** One appointment at a time: setting it anew cancels the one before. */
export class Timer {
  readonly #clock: ChatClock;
  #handle: unknown;

  constructor(clock: ChatClock) {
    this.#clock = clock;
  }

  set(milliseconds: number, run: () => void): void {
    this.clear();
    this.#handle = this.#clock.setTimeout(
      () => {
        this.#handle = undefined;
        run();
      },
      Math.min(milliseconds, longest),
    );
  }

  clear(): void {
    if (this.#handle !== undefined) this.#clock.clearTimeout(this.#handle as never);
    this.#handle = undefined;
  }

  get isSet(): boolean {
    return this.#handle !== undefined;
  }
}
