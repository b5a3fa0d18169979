import { systemTurn } from "../system-turn.ts";
import type { MockClock } from "./mock-clock.ts";

const watched = 20_000;
const unwatched = 60_000;
const mostSteps = 1_000;

/** What happens at the desk while time passes. */
interface Passing {
  /** Whether nobody is connected. */
  readonly isQuiet: () => boolean;
  /** Does what is due. */
  readonly look: () => Promise<void>;
}

/**
 * Moves the clock in steps, as the desk of a host would see it: it looks at least every 20 seconds while somebody is
 * connected, else every minute, and never more than a thousand times. Appointments are kept at their own time.
 */
export async function passTime(clock: MockClock, milliseconds: number, passing: Passing): Promise<void> {
  const coarsest = milliseconds / mostSteps;
  let left = milliseconds;
  let sinceLook = 0;
  do {
    const step = Math.max(passing.isQuiet() ? unwatched : watched, coarsest);
    const move = Math.min(left, step - sinceLook, Math.max(0, clock.untilNext()));
    left -= move;
    sinceLook += move;
    clock.move(move);
    await systemTurn();
    if (sinceLook < step && left > 0) continue;
    sinceLook = 0;
    await passing.look();
  } while (left > 0);
}
