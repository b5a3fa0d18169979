/** Milliseconds, to measure how long something takes. */
export const stopwatch = (): number => performance.now();
