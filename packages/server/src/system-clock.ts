/** The machine's own time. */
export const systemClock = (): Date => new Date();
