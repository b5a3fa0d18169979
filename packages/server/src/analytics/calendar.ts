const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A day of the calendar, such as `2026-01-24`; its text sorts as time does. */
export type Day = string;

/** Whether the name is one of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  // Intl takes offsets such as `+01:00` as well, which the contract does not.
  if (/^[+-]/.test(name)) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function addDays(day: Day, count: number): Day {
  return dayOf(midnight(day) + count * dayInMilliseconds);
}

/** How many days there are from the first to the last, both included; less than 1 when they are in the wrong order. */
export function countDays(first: Day, last: Day): number {
  return (midnight(last) - midnight(first)) / dayInMilliseconds + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  const daysSinceMonday = (new Date(midnight(day)).getUTCDay() + 6) % 7;
  return addDays(day, -daysSinceMonday);
}

/** Days and moments as the clocks of one time zone show them. */
export interface Calendar {
  /** The day that the moment falls on. */
  dayAt(moment: number): Day;
  /** The day's first moment, in milliseconds since 1970. */
  startOf(day: Day): number;
}

/** The calendar of a time zone; `isTimeZone` says which there are. */
export function calendarOf(timeZone: string): Calendar {
  const offsetAt = remembering(offsetsOf(timeZone));
  return {
    dayAt: (moment) => dayOf(moment + offsetAt(moment)),
    startOf(day) {
      const local = midnight(day);
      const before = local - offsetAt(local - dayInMilliseconds);
      const after = local - offsetAt(local + dayInMilliseconds);
      if (before === after) return before;
      const real = [before, after].filter((moment) => moment + offsetAt(moment) === local);
      // No clock shows midnight where it is skipped; reckoned with the offset of the day before it is the moment of the skip.
      return real.length === 0 ? before : Math.min(...real);
    },
  };
}

function offsetsOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  if (format.resolvedOptions().timeZone === "UTC") return () => 0;
  return (moment) => parseOffset(format.format(moment));
}

/** Asking `Intl` takes microseconds, and each day of a year asks for the offsets of its neighbours. */
function remembering(answer: (question: number) => number): (question: number) => number {
  const known = new Map<number, number>();
  return (question) => {
    const found = known.get(question) ?? answer(question);
    known.set(question, found);
    return found;
  };
}

function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function dayOf(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Reads what ends in `GMT`, `GMT+05:30` or, of times before the zones were cut, `GMT-00:01:15`. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return (sign === "-" ? -size : size) * 1000;
}
