import type { OpenTime } from "./open-time.ts";

const year = 366 * 24 * 60 * 60_000;

/** The first moment from `now` on that counts, which is `now` itself while it does; null when there is none within a year. */
export function nextOpening(openTime: OpenTime, now: number): number | null {
  const opens = openTime.after(now, 1) - 1;
  return opens > now + year ? null : opens;
}
