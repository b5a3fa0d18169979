import { describe, expect, it } from "vitest";
import { SupportError } from "../errors.ts";
import { type AnalyticsQuery, periodOf } from "./period.ts";

const now = "2026-01-24T23:30:00.000Z";

function period(query: Partial<AnalyticsQuery>) {
  const { start, end, span } = periodOf({ timezone: "UTC", ...query }, now);
  return { start, end, from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() };
}

function pointer(query: Partial<AnalyticsQuery>): string | undefined {
  try {
    periodOf({ timezone: "UTC", ...query }, now);
    return undefined;
  } catch (error) {
    if (error instanceof SupportError && error.code === "invalid_request") return error.errors[0]?.pointer;
    throw error;
  }
}

describe("the period", () => {
  it("is today without dates, as the zone's own clocks show it", () => {
    expect(period({})).toMatchObject({ start: "2026-01-24", end: "2026-01-24" });
    expect(period({ timezone: "Europe/Berlin" })).toMatchObject({ start: "2026-01-25", end: "2026-01-25" });
  });

  it("goes to today without an end, and is one day without a start", () => {
    expect(period({ start_date: "2026-01-20" })).toMatchObject({ start: "2026-01-20", end: "2026-01-24" });
    expect(period({ end_date: "2026-01-20" })).toMatchObject({ start: "2026-01-20", end: "2026-01-20" });
  });

  it("holds its last day whole", () => {
    const days = { start_date: "2026-03-28", end_date: "2026-03-29" };
    expect(period({ ...days, timezone: "Europe/Berlin" })).toMatchObject({
      from: "2026-03-27T23:00:00.000Z",
      to: "2026-03-29T22:00:00.000Z",
    });
  });

  it("begins and ends at midnight in a zone of half hours", () => {
    const day = { start_date: "2026-01-24", end_date: "2026-01-24", timezone: "Asia/Kolkata" };
    expect(period(day)).toMatchObject({ from: "2026-01-23T18:30:00.000Z", to: "2026-01-24T18:30:00.000Z" });
  });
});

describe("a period that cannot be reported", () => {
  it.each([
    [{ timezone: "Mars/Olympus" }, "?timezone"],
    [{ start_date: "2026-01-24", end_date: "2026-01-23" }, "?end_date"],
    [{ start_date: "2026-01-25" }, "?end_date"],
    [{ start_date: "2025-01-01", end_date: "2026-01-02" }, "?end_date"],
    [{ start_date: "2026-01-01", end_date: "2026-02-01", group_by: "hour" as const }, "?group_by"],
    [{ start_date: "0000-12-31", end_date: "0000-12-31" }, "?start_date"],
    [{ end_date: "9999-01-01" }, "?end_date"],
  ])("%j is answered with the place of the fault", (query, place) => expect(pointer(query)).toBe(place));

  it("is not one at the limits", () => {
    expect(pointer({ start_date: "2025-01-01", end_date: "2026-01-01" })).toBeUndefined();
    expect(pointer({ start_date: "2026-01-01", end_date: "2026-01-31", group_by: "hour" })).toBeUndefined();
    expect(pointer({ start_date: "2026-01-01", end_date: "2026-02-01", group_by: "day" })).toBeUndefined();
  });
});
