import type { ChatClock } from "./chat-clock.ts";

/** One appointment at a time: setting it anew cancels the one before. */
export class Timer {
  readonly #clock: ChatClock;
  #handle: unknown;

  constructor(clock: ChatClock) {
    this.#clock = clock;
  }

  set(milliseconds: number, run: () => void): void {
    this.clear();
    this.#handle = this.#clock.setTimeout(() => {
      this.#handle = undefined;
      run();
    }, milliseconds);
  }

  clear(): void {
    if (this.#handle !== undefined) this.#clock.clearTimeout(this.#handle as never);
    this.#handle = undefined;
  }

  get isSet(): boolean {
    return this.#handle !== undefined;
  }
}
