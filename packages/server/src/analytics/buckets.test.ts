import { describe, expect, it } from "vitest";
import { bucketsOf } from "./buckets.ts";
import { periodOf } from "./period.ts";

type Size = "hour" | "day" | "week";

function buckets(start: string, end: string, timezone: string, size: Size) {
  const period = periodOf({ start_date: start, end_date: end, timezone }, "2026-01-24T19:30:00.000Z");
  return { period, buckets: bucketsOf(period, size) };
}

function starts(start: string, end: string, timezone: string, size: Size): string[] {
  return buckets(start, end, timezone, size).buckets.map((bucket) => new Date(bucket.start).toISOString());
}

describe("a period is cut", () => {
  it("by hour into as many as the day has", () => {
    expect(starts("2026-01-24", "2026-01-24", "UTC", "hour")).toHaveLength(24);
    expect(starts("2026-03-29", "2026-03-29", "Europe/Berlin", "hour")).toHaveLength(23);
    expect(starts("2026-10-25", "2026-10-25", "Europe/Berlin", "hour")).toHaveLength(25);
    expect(starts("2026-03-08", "2026-03-08", "America/New_York", "hour")).toHaveLength(23);
    expect(starts("2026-11-01", "2026-11-01", "America/New_York", "hour")).toHaveLength(25);
  });

  it("by day at the zone's midnights, before and after the clocks change", () => {
    expect(starts("2026-03-28", "2026-03-30", "Europe/Berlin", "day")).toEqual([
      "2026-03-27T23:00:00.000Z",
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
    expect(starts("2026-10-31", "2026-11-02", "America/New_York", "day")).toEqual([
      "2026-10-31T04:00:00.000Z",
      "2026-11-01T04:00:00.000Z",
      "2026-11-02T05:00:00.000Z",
    ]);
  });

  it("by day at midnight in zones of half and quarter hours", () => {
    expect(starts("2026-01-24", "2026-01-25", "Asia/Kolkata", "day")).toEqual([
      "2026-01-23T18:30:00.000Z",
      "2026-01-24T18:30:00.000Z",
    ]);
    expect(starts("2026-01-24", "2026-01-24", "Asia/Kathmandu", "hour").slice(0, 2)).toEqual([
      "2026-01-23T18:15:00.000Z",
      "2026-01-23T19:15:00.000Z",
    ]);
  });

  it("by hour into a last one of half an hour where the clock is set back by that", () => {
    const { buckets: hours } = buckets("2026-04-05", "2026-04-06", "Australia/Lord_Howe", "hour");
    expect(hours).toHaveLength(25 + 24);
    expect(hours.filter((hour) => hour.to - hour.from !== 60 * 60 * 1000)).toEqual([hours[24]]);
  });

  it("by week from Monday on, of which a cut one holds only what is inside", () => {
    const { period, buckets: weeks } = buckets("2026-01-21", "2026-02-02", "UTC", "week");
    expect(weeks.map((week) => new Date(week.start).toISOString().slice(0, 10))).toEqual([
      "2026-01-19",
      "2026-01-26",
      "2026-02-02",
    ]);
    expect(weeks[0]?.from).toBe(period.span.from);
    expect(weeks.at(-1)?.to).toBe(period.span.to);
  });
});

it.each([
  ["Europe/Berlin", "2026-02-11", "2026-11-11"],
  ["America/New_York", "2026-02-11", "2026-11-11"],
  ["Asia/Kolkata", "2026-01-01", "2026-12-31"],
  ["Pacific/Apia", "2011-12-25", "2012-01-05"],
])("leaves neither gap nor overlap in %s", (timezone, start, end) => {
  for (const size of ["hour", "day", "week"] as const) {
    const { period, buckets: parts } = buckets(start, end, timezone, size);
    expect(parts[0]?.from).toBe(period.span.from);
    expect(parts.at(-1)?.to).toBe(period.span.to);
    expect(parts.slice(1).map((part) => part.from)).toEqual(parts.slice(0, -1).map((part) => part.to));
  }
});
