/** Milliseconds since the epoch, by the system's clock. */
export const systemNow = (): number => Date.now();
