import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarOf, countDays, isTimeZone, mondayOf } from "./calendar.ts";

const hour = 60 * 60 * 1000;

function startOf(timeZone: string, day: string): string {
  return new Date(calendarOf(timeZone).startOf(day)).toISOString().replace(":00.000Z", "Z");
}

function hoursIn(timeZone: string, day: string): number {
  const calendar = calendarOf(timeZone);
  return (calendar.startOf(addDays(day, 1)) - calendar.startOf(day)) / hour;
}

describe("a time zone", () => {
  it.each(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "Etc/GMT+5"])(
    "is %s",
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  it.each(["", "Mars/Olympus", "+01:00", "-05", "UTC ", "Europe/Berlin\n", "../UTC"])("is not %j", (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});

describe("a day", () => {
  it.each([
    ["UTC", "2026-01-24", "2026-01-24T00:00Z"],
    ["Europe/Berlin", "2026-01-24", "2026-01-23T23:00Z"],
    ["Europe/Berlin", "2026-07-24", "2026-07-23T22:00Z"],
    ["America/New_York", "2026-01-24", "2026-01-24T05:00Z"],
    ["Asia/Kolkata", "2026-01-24", "2026-01-23T18:30Z"],
    ["Asia/Kathmandu", "2026-01-24", "2026-01-23T18:15Z"],
    ["Pacific/Kiritimati", "2026-01-24", "2026-01-23T10:00Z"],
  ])("of %s, %s, begins at %s", (timeZone, day, start) => expect(startOf(timeZone, day)).toBe(start));

  it.each([
    ["Europe/Berlin", "2026-03-29", 23],
    ["Europe/Berlin", "2026-10-25", 25],
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
    ["Europe/Berlin", "2026-03-28", 24],
  ])("of %s, %s, has %d hours", (timeZone, day, hours) => expect(hoursIn(timeZone, day)).toBe(hours));

  it("begins when its midnight is skipped, and is empty when it is skipped whole", () => {
    expect(startOf("America/Havana", "2026-03-08")).toBe("2026-03-08T05:00Z");
    expect(hoursIn("America/Havana", "2026-03-08")).toBe(23);
    expect(hoursIn("Pacific/Apia", "2011-12-30")).toBe(0);
  });

  it("begins at its first midnight when the clock is set back to the evening before", () => {
    expect(startOf("America/St_Johns", "2006-10-29")).toBe("2006-10-29T02:30Z");
    expect(hoursIn("America/St_Johns", "2006-10-29")).toBe(25);
  });
});

const zones = ["Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Africa/Cairo"];
const dates = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });

it.each(zones)("finds the first quarter of an hour of any day in %s", (timeZone) => {
  const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  const calendar = calendarOf(timeZone);
  const isFirst = (date: Date): void => {
    const day = date.toISOString().slice(0, 10);
    const start = calendar.startOf(day);
    expect(wall.format(start) >= day).toBe(true);
    for (let earlier = 1; earlier <= 24 * 4; earlier += 1) {
      expect(wall.format(start - earlier * (hour / 4)) < day).toBe(true);
    }
    expect(calendar.dayAt(start)).toBe(wall.format(start));
  };
  fc.assert(fc.property(dates, isFirst), { seed: 20260124, numRuns: 200 });
});

it("reckons with days across months, leap years and weeks", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(countDays("2026-01-24", "2026-01-24")).toBe(1);
  expect(countDays("2024-01-01", "2024-12-31")).toBe(366);
  expect(countDays("2026-01-24", "2026-01-22")).toBe(-1);
  expect(["2026-01-19", "2026-01-24", "2026-01-25", "2026-01-26"].map(mondayOf)).toEqual([
    "2026-01-19",
    "2026-01-19",
    "2026-01-19",
    "2026-01-26",
  ]);
});
