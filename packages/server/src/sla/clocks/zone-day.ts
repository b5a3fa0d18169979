import { Temporal } from "temporal-polyfill";

/** A day as the clocks of one time zone show it. Moments are milliseconds since 1970. */
export interface ZoneDay {
  /** Such as `2026-01-24`. */
  readonly date: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly start: number;
  readonly next: string;
  /** The first moment at which the clocks show so many minutes after midnight or more, 1440 being the end of the day. */
  at(minutes: number): number;
}

const minute = 60_000;
const evenDay = 24 * 60 * minute;

const known = new Map<string, ZoneDay>();
const mostKnown = 20_000;

/** Whether the name is one of the IANA time zone database. */
export function isZone(name: string): boolean {
  // Temporal takes offsets such as `+01:00` as well, which are no names.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Temporal.ZonedDateTime(0n, name);
    return true;
  } catch {
    return false;
  }
}

/** The date that the zone's calendars show at a moment. */
export function dateAt(zone: string, moment: number): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day of that date. Days are kept, for a deadline crosses many and most deadlines cross the same. */
export function zoneDay(zone: string, date: string): ZoneDay {
  const key = `${zone} ${date}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const day = reckon(zone, date);
  if (known.size >= mostKnown) known.clear();
  known.set(key, day);
  return day;
}

function reckon(zone: string, date: string): ZoneDay {
  const plain = Temporal.PlainDate.from(date);
  const next = plain.add({ days: 1 });
  const start = plain.toZonedDateTime(zone).epochMilliseconds;
  const end = next.toZonedDateTime(zone).epochMilliseconds;
  return {
    date,
    weekday: plain.dayOfWeek,
    start,
    next: next.toString(),
    at(minutes) {
      if (end - start === evenDay) return start + minutes * minute;
      if (minutes === 1440) return end;
      const time = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
      // Of a time that the clocks show twice this is the first.
      const shown = plain.toZonedDateTime({ timeZone: zone, plainTime: time });
      // A time that they skip comes with the skip.
      const skip = shown.toPlainTime().equals(time)
        ? null
        : shown.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
      // Where the whole day is skipped, it has no length.
      return Math.min(Math.max((skip ?? shown).epochMilliseconds, start), end);
    },
  };
}
