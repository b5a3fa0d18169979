import type { Schema } from "../../contract.ts";
import type { FieldError } from "../../errors.ts";
import { isZone } from "./zone-day.ts";

/** When a desk is open, as it is stored. */
export type OpeningHours = Pick<Schema<"Calendar">, "timezone" | "hours" | "holidays">;

/** From the first minute of the day to the one that is no longer open. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The intervals of each weekday, Monday first, each in order of time. */
export function weekOf(hours: OpeningHours["hours"]): readonly (readonly Interval[])[] {
  return weekdays.map((day) =>
    (hours[day] ?? [])
      .map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }))
      .sort((one, other) => one.start - other.start),
  );
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** What is wrong with opening hours: each fault, and what to send instead. */
export function faultsOf({ timezone, hours, holidays }: OpeningHours): readonly FieldError[] {
  const faults: FieldError[] = [];
  if (!isZone(timezone)) {
    const message = "Send a name of the IANA time zone database, such as Europe/Berlin.";
    faults.push({ pointer: "/timezone", message });
  }
  for (const day of weekdays) faults.push(...faultsOfDay(day, hours[day] ?? []));
  if (weekdays.every((day) => (hours[day] ?? []).length === 0)) {
    faults.push({
      pointer: "/hours",
      message: "Name at least one interval: a desk that never opens has no deadlines.",
    });
  }
  for (const [index, { date }] of holidays.entries()) {
    if (holidays.findIndex((holiday) => holiday.date === date) === index) continue;
    faults.push({ pointer: `/holidays/${index}/date`, message: `Name ${date} once.` });
  }
  return faults;
}

function faultsOfDay(day: string, intervals: readonly Schema<"OpeningInterval">[]): readonly FieldError[] {
  const faults: FieldError[] = [];
  for (const [index, { start, end }] of intervals.entries()) {
    const pointer = `/hours/${day}/${index}`;
    if (start >= end) faults.push({ pointer, message: "Let it end after it starts, on the same day." });
    const other = intervals.slice(0, index).find((before) => before.start < end && start < before.end);
    if (other === undefined) continue;
    const message = `It overlaps ${other.start}-${other.end}. Send intervals that do not.`;
    faults.push({ pointer, message });
  }
  return faults;
}
