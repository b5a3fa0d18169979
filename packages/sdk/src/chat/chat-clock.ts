import { systemNow } from "../system-clock.ts";

/**
 * Where a connection takes the time from. Give one of your own to test without waiting.
 *
 * @example
 * const clock: ChatClock = { now: () => Date.now(), setTimeout: (run, ms) => setTimeout(run, ms), clearTimeout };
 */
export interface ChatClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `run` once after so many milliseconds, unless cleared. Answers what `clearTimeout` takes. */
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(handle: never): void;
}

/** The platform's own; its functions are looked up at each call, for tests replace them. */
export const systemClock: ChatClock = {
  now: systemNow,
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (handle) => clearTimeout(handle),
};
