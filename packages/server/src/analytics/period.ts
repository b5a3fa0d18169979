import { type FieldError, SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { quarterInMilliseconds, type Span } from "./blocks.ts";
import { addDays, type Calendar, calendarOf, countDays, type Day, isTimeZone } from "./calendar.ts";

export type AnalyticsQuery = RequestOf<"getAnalytics">["query"];

/** Days in a time zone, both ends included, and the quarters of an hour that they are made of. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly timezone: string;
  readonly span: Span;
}

const mostDays = 366;
const mostDaysByHour = 31;

/**
 * The period that is asked for. Without `end_date` it ends today, without `start_date` it is the one day that it ends on.
 *
 * @throws SupportError `invalid_request` for an unknown time zone, days in the wrong order, or too many of them.
 */
export function periodOf(query: AnalyticsQuery, now: string): Period {
  const { timezone, group_by: groupBy } = query;
  if (!isTimeZone(timezone)) {
    throw refused("?timezone", "Send a name of the IANA time zone database, such as Europe/Berlin.");
  }
  const calendar = calendarOf(timezone);
  const end = query.end_date ?? calendar.dayAt(Date.parse(now));
  const start = query.start_date ?? end;
  const days = countDays(start, end);
  // Beyond these years a bucket's start has no spelling in RFC 3339.
  if (start < "0001") throw refused("?start_date", "Send a day of the year 0001 or later.");
  if (end >= "9999") throw refused("?end_date", "Send a day of the year 9998 or earlier.");
  if (days < 1) throw refused("?end_date", `Send a day that is not before ${start}, the start.`);
  if (days > mostDays)
    throw refused("?end_date", `Send a day that makes the period ${mostDays} days at most.`);
  if (groupBy === "hour" && days > mostDaysByHour) {
    throw refused("?group_by", `Group by hour over ${mostDaysByHour} days at most, or by day or week.`);
  }
  const span = { from: firstQuarter(calendar, start), to: firstQuarter(calendar, addDays(end, 1)) };
  return { start, end, timezone, span };
}

/** When the day's first quarter of an hour begins. Before there were time zones it is the one that midnight lies in. */
export function firstQuarter(calendar: Calendar, day: Day): number {
  return Math.floor(calendar.startOf(day) / quarterInMilliseconds) * quarterInMilliseconds;
}

function refused(pointer: string, message: string): SupportError {
  const errors: readonly FieldError[] = [{ pointer, message }];
  return new SupportError("invalid_request", `The period cannot be reported: see ${pointer}.`, { errors });
}
