import type { ChatClock } from "./chat-clock.ts";

// The server takes 20 frames a second and 40 at once; this stays below, for delays on the way bunch frames up.
const perSecond = 15;
const burst = 20;

/** How many frames may go out now. */
export class Pace {
  readonly #clock: ChatClock;
  #tokens = burst;
  #at: number;

  constructor(clock: ChatClock) {
    this.#clock = clock;
    this.#at = clock.now();
  }

  /** Takes the right to send one frame; false when it is too early. */
  take(): boolean {
    this.#fill();
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Milliseconds until the next frame may go. */
  get wait(): number {
    return Math.max(0, Math.ceil(((1 - this.#tokens) * 1000) / perSecond));
  }

  #fill(): void {
    const now = this.#clock.now();
    // A clock that was set back must not stop the conversation.
    const passed = Math.max(0, now - this.#at);
    this.#tokens = Math.min(burst, this.#tokens + (passed * perSecond) / 1000);
    this.#at = now;
  }
}
