import { type Interval, type OpeningHours, weekOf } from "./opening-hours.ts";
import { dateAt, type ZoneDay, zoneDay } from "./zone-day.ts";

/** Time that counts. Moments and lengths are milliseconds. */
export interface OpenTime {
  /** The first moment by which so much time has counted since `from`. */
  after(from: number, length: number): number;
  /** How much time counts from one moment to another; 0 when they are the wrong way round. */
  between(from: number, to: number): number;
}

/** All time counts. */
export const alwaysOpen: OpenTime = {
  after: (from, length) => from + length,
  between: (from, to) => Math.max(0, to - from),
};

/** A deadline lies at most so many days ahead, however seldom the desk is open. */
const mostDays = 3660;

/** The time in which a desk is open counts. */
export function openTimeOf({ timezone, hours, holidays }: OpeningHours): OpenTime {
  const week = weekOf(hours);
  const closed = new Set(holidays.map(({ date }) => date));
  const opening = (day: ZoneDay): readonly Interval[] =>
    closed.has(day.date) ? [] : (week[day.weekday - 1] ?? []);

  return {
    after(from, length) {
      if (length <= 0) return from;
      let left = length;
      let day = zoneDay(timezone, dateAt(timezone, from));
      for (let days = 0; days < mostDays; days += 1) {
        for (const { start, end } of opening(day)) {
          const opens = Math.max(day.at(start), from);
          const open = day.at(end) - opens;
          if (open >= left) return opens + left;
          if (open > 0) left -= open;
        }
        day = zoneDay(timezone, day.next);
      }
      return day.start;
    },
    between(from, to) {
      if (to <= from) return 0;
      let length = 0;
      for (
        let day = zoneDay(timezone, dateAt(timezone, from));
        day.start < to;
        day = zoneDay(timezone, day.next)
      ) {
        for (const { start, end } of opening(day)) {
          length += Math.max(0, Math.min(day.at(end), to) - Math.max(day.at(start), from));
        }
      }
      return length;
    },
  };
}
