import fc from "fast-check";
import type { OpeningHours } from "../../src/sla/clocks/opening-hours.ts";

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const minute = 60_000;

/** Monday to Friday from nine to five. */
export function nineToFive(timezone: string): OpeningHours {
  const day = [{ start: "09:00", end: "17:00" }];
  const hours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  return { timezone, hours, holidays: [] };
}

const zones = [
  ...["UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata"],
  ...["Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "America/Sao_Paulo"],
];

const textOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** An even number of times in order, each once: where the intervals of a day begin and end. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
  .map((quarters) => quarters.toSorted((one, other) => one - other).map((quarter) => quarter * 15))
  .map((times) =>
    times.flatMap((start, index) => {
      const end = times[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ start: textOf(start), end: textOf(end) }];
    }),
  );

/** Any calendar that is open at least on Wednesdays. */
export const anyCalendar: fc.Arbitrary<OpeningHours> = fc.record({
  timezone: fc.constantFrom(...zones),
  hours: fc
    .record(Object.fromEntries(days.map((name) => [name, day])))
    .map((hours) => ({ ...hours, wednesday: [{ start: "08:15", end: "16:45" }] })),
  holidays: fc
    .uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 6 })
    .map((offsets) => offsets.map((offset) => ({ date: dateAfter(offset), name: "A day off" }))),
});

function dateAfter(offset: number): string {
  return new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
}

/**
 * How many minutes are open between two moments, by looking at what the clocks of the zone show at each of them. Where they
 * are set back, what has been closed by then stays closed.
 */
export function countMinutes({ timezone, hours, holidays }: OpeningHours, from: number, to: number): number {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: timezone,
    dateStyle: "short",
    timeStyle: "short",
  });
  let count = 0;
  let latest = "";
  for (let at = from - 26 * 60 * minute; at < to; at += minute) {
    const shown = format.format(at);
    latest = shown > latest ? shown : latest;
    if (at < from) continue;
    const [date = "", time = ""] = latest.split(" ");
    const name = days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "sunday";
    const isOpen = (hours[name] ?? []).some(({ start, end }) => start <= time && time < end);
    if (isOpen && holidays.every((holiday) => holiday.date !== date)) count += 1;
  }
  return count;
}
