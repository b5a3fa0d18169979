import type { ChatClock } from "../../src/chat/chat-clock.ts";

/** A clock on which so many times as much time passes, so that waiting for what is dead takes a test less long. */
export function fastClock(times: number): ChatClock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds / times),
    clearTimeout: (handle) => clearTimeout(handle),
  };
}
