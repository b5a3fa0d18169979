/**
 * A span of time; the parts add up.
 *
 * @example
 * const span: TimeSpan = { hours: 1, minutes: 1 };
 */
export interface TimeSpan {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** Throws a `TypeError` for what is no span, and for one that goes back. */
export function millisecondsOf(span: TimeSpan): number {
  const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = span;
  const total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  if (Number.isFinite(total) && total >= 0) return total;
  throw new TypeError("advance: Give a span that is not negative, such as { minutes: 61 }.");
}
