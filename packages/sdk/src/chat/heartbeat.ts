import type { ChatClock } from "./chat-clock.ts";
import { Timer } from "./timer.ts";

const patience = 10_000;

interface Patient {
  readonly ping: () => void;
  readonly dead: () => void;
}

/**
 * Finds out whether a socket still lives. Timers of hidden pages run late, so what counts is the clock when they do:
 * an answer that is overdue by then is missing.
 */
export class Heartbeat {
  readonly #clock: ChatClock;
  readonly #patient: Patient;
  readonly #timer: Timer;
  #every = 0;
  #pingedAt: number | undefined;

  constructor(clock: ChatClock, patient: Patient) {
    this.#clock = clock;
    this.#patient = patient;
    this.#timer = new Timer(clock);
  }

  start(seconds: number): void {
    this.#every = Math.max(1, seconds || 25) * 1000;
    this.#rest();
  }

  /** Something came: whoever speaks is alive. */
  heard(): void {
    if (this.#pingedAt !== undefined) this.#rest();
  }

  /** Asks at once; with a question open that is overdue, it is dead. */
  probe(): void {
    if (this.#every === 0) return;
    if (this.#pingedAt === undefined) this.#ask();
    else this.#judge();
  }

  stop(): void {
    this.#every = 0;
    this.#pingedAt = undefined;
    this.#timer.clear();
  }

  #rest(): void {
    this.#pingedAt = undefined;
    this.#timer.set(this.#every, () => this.#ask());
  }

  #ask(): void {
    this.#pingedAt = this.#clock.now();
    this.#timer.set(patience, () => this.#judge());
    this.#patient.ping();
  }

  #judge(): void {
    const passed = this.#clock.now() - (this.#pingedAt ?? 0);
    // A clock that was set back says nothing; a new connection is cheaper than to wait for it to catch up.
    if (passed >= patience || passed < 0) this.#patient.dead();
    else this.#timer.set(patience - passed, () => this.#judge());
  }
}
