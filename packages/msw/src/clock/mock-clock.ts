import { systemNow } from "../system-clock.ts";

interface Appointment {
  readonly at: number;
  readonly run: () => void;
}

/**
 * The mock's time. It stands still until it is moved, or goes with the machine's own. Has the shape of the chat helper's
 * `clock`, so that a test can hand it over and wait for nothing.
 */
export class MockClock {
  readonly isMoving: boolean;
  /** The time itself, or what is added to the machine's. */
  #base: number;
  readonly #appointments = new Set<Appointment>();
  #alarm: ReturnType<typeof setTimeout> | undefined;

  /** @param start Milliseconds since 1970 at which it stands; null to go with the machine's clock. */
  constructor(start: number | null) {
    this.isMoving = start === null;
    this.#base = start ?? 0;
  }

  now(): number {
    return this.isMoving ? systemNow() + this.#base : this.#base;
  }

  setTimeout(run: () => void, milliseconds: number): unknown {
    const appointment = { at: this.now() + Math.max(0, milliseconds), run };
    this.#appointments.add(appointment);
    this.#arm();
    return appointment;
  }

  clearTimeout(handle: unknown): void {
    this.#appointments.delete(handle as Appointment);
    this.#arm();
  }

  /** Resolves when so much time has passed, or the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const handle = Number.isFinite(milliseconds) ? this.setTimeout(resolve, milliseconds) : undefined;
      signal.addEventListener(
        "abort",
        () => {
          this.clearTimeout(handle);
          resolve();
        },
        { once: true },
      );
    });
  }

  /** Milliseconds until the next appointment; infinite without one. */
  untilNext(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { at } of this.#appointments) earliest = Math.min(earliest, at);
    return earliest - this.now();
  }

  /** Moves the time on, and keeps the appointments that fall due; says whether there were any. */
  move(milliseconds: number): boolean {
    this.#base += milliseconds;
    return this.#keepDue();
  }

  /** Puts the time back to where it was, and forgets every appointment. */
  reset(base: number): void {
    this.#base = base;
    this.#appointments.clear();
    this.#arm();
  }

  /** What `reset` takes. */
  get base(): number {
    return this.#base;
  }

  #keepDue(): boolean {
    const now = this.now();
    const due = [...this.#appointments].filter(({ at }) => at <= now).sort((one, two) => one.at - two.at);
    for (const appointment of due) {
      if (this.#appointments.delete(appointment)) appointment.run();
    }
    this.#arm();
    return due.length > 0;
  }

  /** A clock that moves by itself wakes up for the next appointment. */
  #arm(): void {
    if (!this.isMoving) return;
    clearTimeout(this.#alarm);
    const wait = this.untilNext();
    if (Number.isFinite(wait)) this.#alarm = setTimeout(() => this.#keepDue(), Math.max(0, wait));
  }
}
