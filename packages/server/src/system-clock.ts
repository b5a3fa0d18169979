/** The machine's own time. */
export const systemClock = (): Date => new Date();

/** Milliseconds of a clock that never goes back, to find out how long something took. */
export type Stopwatch = () => number;

/** The machine's own. */
export const systemStopwatch: Stopwatch = () => performance.now();
