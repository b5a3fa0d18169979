import type { ChatClock } from "../../../src/chat/index.ts";

interface Appointment {
  readonly handle: number;
  readonly at: number;
  readonly run: () => void;
}

/** A clock that moves only when told to. */
export class FakeClock implements ChatClock {
  #now = Date.parse("2026-01-24T19:30:00Z");
  #next = 1;
  readonly #client = new Map<number, Appointment>();
  readonly #world = new Map<number, Appointment>();

  now(): number {
    return this.#now;
  }

  setTimeout(run: () => void, milliseconds: number): number {
    return this.#add(this.#client, run, milliseconds);
  }

  clearTimeout(handle: number): void {
    this.#client.delete(handle);
  }

  /** What happens outside of the client, such as a frame that arrives. */
  later(milliseconds: number, run: () => void): void {
    this.#add(this.#world, run, milliseconds);
  }

  /** How many timers the client has set. */
  get timers(): number {
    return this.#client.size;
  }

  /** Moves on, and does on its way what falls due and what follows from it. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await settled();
    for (let due = this.#due(until); due !== undefined; due = this.#due(until)) {
      this.#now = Math.max(this.#now, due.at);
      due.run();
      await settled();
    }
    this.#now = until;
  }

  /** Time passes while nothing runs, as on a machine that sleeps. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #add(where: Map<number, Appointment>, run: () => void, milliseconds: number): number {
    const handle = this.#next++;
    where.set(handle, { handle, at: this.#now + Math.max(0, milliseconds), run });
    return handle;
  }

  #due(until: number): Appointment | undefined {
    let first: Appointment | undefined;
    for (const where of [this.#client, this.#world]) {
      for (const one of where.values()) {
        const isSooner =
          first === undefined || one.at < first.at || (one.at === first.at && one.handle < first.handle);
        if (one.at <= until && isSooner) first = one;
      }
    }
    if (first !== undefined && !this.#client.delete(first.handle)) this.#world.delete(first.handle);
    return first;
  }
}

/** When everything that was begun has come as far as it can without time passing. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
