import { systemTurn } from "../system-turn.ts";
import type { MockClock } from "./mock-clock.ts";

const watched = 20_000;
const mostSteps = 300;

/** What happens at the desk while time passes. */
interface Passing {
  /** Whether nobody is connected. */
  readonly isQuiet: () => boolean;
  /** Does what is due. */
  readonly look: () => Promise<void>;
  /** Milliseconds between two looks while nobody is connected. */
  readonly unwatched: number;
}

/**
 * Moves the clock in steps, as the desk of a host would see it: it looks at least every 20 seconds while somebody is
 * connected, and never more than three hundred times. Appointments are kept at their own time.
 */
export async function passTime(clock: MockClock, milliseconds: number, passing: Passing): Promise<void> {
  const { isQuiet, look, unwatched } = passing;
  const coarsest = milliseconds / mostSteps;
  let left = milliseconds;
  let sinceLook = 0;
  do {
    const step = Math.max(isQuiet() ? unwatched : watched, coarsest);
    const move = Math.max(0, Math.min(left, step - sinceLook, clock.untilNext()));
    left -= move;
    sinceLook += move;
    const wasKept = clock.move(move);
    if (wasKept || !isQuiet()) await systemTurn();
    if (sinceLook < step && left > 0) continue;
    sinceLook = 0;
    await look();
  } while (left > 0);
}
