import type { ChatClock } from "../../../src/chat/index.ts";

interface Appointment {
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
    where.set(handle, { at: this.#now + Math.max(0, milliseconds), run });
    return handle;
  }

  #due(until: number): Appointment | undefined {
    const all = [this.#client, this.#world].flatMap((where) =>
      [...where].map(([handle, one]) => ({ where, handle, one })),
    );
    const [first] = all
      .filter(({ one }) => one.at <= until)
      .sort((a, b) => a.one.at - b.one.at || a.handle - b.handle);
    first?.where.delete(first.handle);
    return first?.one;
  }
}

/** When everything that was begun has come as far as it can without time passing. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
