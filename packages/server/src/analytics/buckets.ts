import type { Span } from "./blocks.ts";
import { addDays, calendarOf, countDays, type Day, mondayOf } from "./calendar.ts";
import { firstQuarter, type Period } from "./period.ts";

const hourInMilliseconds = 60 * 60 * 1000;

/** A part of a period. */
export interface Bucket extends Span {
  /** When the hour, day or week begins; of a week that the period cuts, its own Monday. */
  readonly start: number;
}

/** Cuts a period into its hours, days or weeks, oldest first, each of them whether or not anything happened. */
export function bucketsOf(period: Period, size: "hour" | "day" | "week"): readonly Bucket[] {
  const calendar = calendarOf(period.timezone);
  const startOf = (day: Day): number => firstQuarter(calendar, day);
  const days = Array.from({ length: countDays(period.start, period.end) }, (_, index) =>
    addDays(period.start, index),
  );
  if (size === "week") {
    const mondays = [...new Set(days.map(mondayOf))];
    return mondays.map((monday) => ({
      start: startOf(monday),
      from: Math.max(startOf(monday), period.span.from),
      to: Math.min(startOf(addDays(monday, 7)), period.span.to),
    }));
  }
  const whole = days.map((day) => ({ from: startOf(day), to: startOf(addDays(day, 1)) }));
  return size === "day" ? whole.map((day) => ({ start: day.from, ...day })) : whole.flatMap(hoursIn);
}

/** The hours of a day; where the clock is moved by half an hour the last one is short. */
function hoursIn({ from, to }: Span): readonly Bucket[] {
  return Array.from({ length: Math.ceil((to - from) / hourInMilliseconds) }, (_, index) => {
    const start = from + index * hourInMilliseconds;
    return { start, from: start, to: Math.min(start + hourInMilliseconds, to) };
  });
}
