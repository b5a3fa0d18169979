import { addDays, calendarOf, countDays, type Day, fullHour, mondayOf } from "./calendar.ts";
import type { Period, Span } from "./period.ts";

const hourInMilliseconds = 60 * 60 * 1000;

/** A part of a period. */
export interface Bucket extends Span {
  /** When the hour, day or week begins; of a week that the period cuts, its own Monday. */
  readonly start: number;
}

/** Cuts a period into its hours, days or weeks, oldest first, each of them whether or not anything happened. */
export function bucketsOf(period: Period, size: "hour" | "day" | "week"): readonly Bucket[] {
  if (size === "hour") {
    return hoursIn(period.span).map((hour) => ({ start: hour, from: hour, to: hour + hourInMilliseconds }));
  }
  const calendar = calendarOf(period.timezone);
  const startOf = (day: Day): number => fullHour(calendar.startOf(day));
  const days = Array.from({ length: countDays(period.start, period.end) }, (_, index) =>
    addDays(period.start, index),
  );
  if (size === "day") {
    return days.map((day) => ({ start: startOf(day), from: startOf(day), to: startOf(addDays(day, 1)) }));
  }
  const mondays = [...new Set(days.map(mondayOf))];
  return mondays.map((monday) => ({
    start: startOf(monday),
    from: Math.max(startOf(monday), period.span.from),
    to: Math.min(startOf(addDays(monday, 7)), period.span.to),
  }));
}

/** The first moments of the hours in a span, oldest first. */
export function hoursIn({ from, to }: Span): readonly number[] {
  return Array.from(
    { length: (to - from) / hourInMilliseconds },
    (_, index) => from + index * hourInMilliseconds,
  );
}
