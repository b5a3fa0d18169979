import type { ReadReceipt } from "../types/sessions.ts";
import type { ChatClock } from "./chat-clock.ts";
import { Timer } from "./timer.ts";

interface ReadMarkOptions {
  readonly clock: ChatClock;
  readonly send: (frame: object) => boolean;
  readonly wait: () => number;
}

/** How far we have read, until the server has confirmed it. */
export class ReadMark {
  readonly #options: ReadMarkOptions;
  readonly #paced: Timer;
  #wanted = 0;
  #told = 0;
  #isOpen = false;

  constructor(options: ReadMarkOptions) {
    this.#options = options;
    this.#paced = new Timer(options.clock);
  }

  set(seq: number): void {
    this.#wanted = Math.max(this.#wanted, seq);
    this.#flush();
  }

  /** There is a new socket, and this is what the server knows of us. */
  opened(confirmed: ReadReceipt | undefined): void {
    this.#isOpen = true;
    this.#told = confirmed?.seq ?? 0;
    this.#flush();
  }

  lost(): void {
    this.#isOpen = false;
    this.#paced.clear();
  }

  #flush(): void {
    if (!this.#isOpen || this.#wanted <= this.#told) return;
    if (this.#options.send({ type: "read", seq: this.#wanted })) this.#told = this.#wanted;
    else this.#paced.set(this.#options.wait(), () => this.#flush());
  }
}
