import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCalendar, countMinutes, nineToFive } from "../../../test/sla/calendars.ts";
import { alwaysOpen, type OpenTime, openTimeOf } from "./open-time.ts";
import type { OpeningHours } from "./opening-hours.ts";

const [minute, hour] = [60_000, 3_600_000];
const at = (text: string): number => Date.parse(text);

function after(openTime: OpenTime, from: string, length: number): string {
  return new Date(openTime.after(at(from), length)).toISOString();
}

describe("a week from nine to five", () => {
  const berlin = openTimeOf(nineToFive("Europe/Berlin"));

  it("makes an hour from Friday 16:30 due on Monday 09:30", () => {
    expect(after(berlin, "2026-01-23T15:30:00Z", hour)).toBe("2026-01-26T08:30:00.000Z");
  });

  it("makes what fits into the day due on that day, to its last minute", () => {
    expect(after(berlin, "2026-01-23T15:30:00Z", 30 * minute)).toBe("2026-01-23T16:00:00.000Z");
  });

  it("counts from the next opening what begins before it", () => {
    expect(after(berlin, "2026-01-24T12:00:00Z", minute)).toBe("2026-01-26T08:01:00.000Z");
    expect(after(berlin, "2026-01-26T03:00:00Z", minute)).toBe("2026-01-26T08:01:00.000Z");
  });

  it("counts nothing of a weekend", () => {
    expect(berlin.between(at("2026-01-23T16:00:00Z"), at("2026-01-26T08:00:00Z"))).toBe(0);
    expect(berlin.between(at("2026-01-23T15:00:00Z"), at("2026-01-26T09:00:00Z"))).toBe(2 * hour);
  });

  it("counts nothing backwards", () => {
    expect(berlin.between(at("2026-01-23T12:00:00Z"), at("2026-01-23T11:00:00Z"))).toBe(0);
  });

  it("knows holidays by the dates of its own zone", () => {
    const holidays = [{ date: "2026-01-26", name: "A day off" }];
    const auckland = openTimeOf({ ...nineToFive("Pacific/Auckland"), holidays });
    // In Auckland it is Monday the 26th from Sunday 11:00 UTC; Tuesday 09:00 there is Monday 20:00 UTC.
    expect(after(auckland, "2026-01-25T21:00:00Z", hour)).toBe("2026-01-26T21:00:00.000Z");
  });
});

it("stands still over a lunch break", () => {
  const day = [
    { start: "09:00", end: "12:00" },
    { start: "13:00", end: "17:00" },
  ];
  const shifts = openTimeOf({ timezone: "UTC", hours: { monday: day }, holidays: [] });
  expect(after(shifts, "2026-01-26T11:30:00Z", hour)).toBe("2026-01-26T13:30:00.000Z");
  expect(shifts.between(at("2026-01-26T11:00:00Z"), at("2026-01-26T14:00:00Z"))).toBe(2 * hour);
});

describe("clocks that are set", () => {
  const every = { start: "00:00", end: "24:00" };
  const early = { start: "01:00", end: "04:00" };
  const sundays = (hours: typeof every): OpenTime =>
    openTimeOf({ timezone: "Europe/Berlin", hours: { sunday: [hours] }, holidays: [] });
  const [spring, autumn] = ["2026-03-28T23:00:00Z", "2026-10-24T22:00:00Z"];

  it.each([
    ["forward make a day of 23 hours", spring, every, 23],
    ["back make a day of 25 hours", autumn, every, 25],
    ["forward take an hour from a night shift", spring, early, 2],
    ["back give an hour to a night shift", autumn, early, 4],
    ["forward leave no time in an hour that is skipped", spring, { start: "02:00", end: "03:00" }, 0],
    ["forward open what opens in the hour that is skipped", spring, { start: "02:30", end: "05:00" }, 2],
    ["forward close what closes in the hour that is skipped", spring, { start: "01:00", end: "02:30" }, 1],
    ["back open what opens in the hour that comes twice", autumn, { start: "02:30", end: "05:00" }, 3.5],
    ["back leave a shift before the hour that comes twice", autumn, { start: "01:00", end: "02:00" }, 1],
  ])("%s", (_, day, hours, length) => {
    expect(sundays(hours).between(at(day), at(day) + 26 * hour)).toBe(length * hour);
  });

  it("move a deadline by the hour", () => {
    const week = openTimeOf({ ...nineToFive("Europe/Berlin"), timezone: "Europe/Berlin" });
    expect(after(week, "2026-03-27T15:30:00Z", hour)).toBe("2026-03-30T07:30:00.000Z");
    expect(after(week, "2026-10-23T14:30:00Z", hour)).toBe("2026-10-26T08:30:00.000Z");
  });

  it("may skip a whole day, which has no time then", () => {
    const samoa = { timezone: "Pacific/Apia", hours: { friday: [every] }, holidays: [] };
    const skipped = Date.parse("2011-12-30T10:00:00Z");
    expect(openTimeOf(samoa).between(skipped - hour, skipped + hour)).toBe(0);
  });
});

describe("whatever the calendar", () => {
  const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });
  const start = moment.map((date) => Math.floor(date.getTime() / minute) * minute);

  it("as much time counts as its minutes that are open", () => {
    fc.assert(
      fc.property(anyCalendar, start, fc.integer({ min: 0, max: 6 * 24 * 60 }), (calendar, from, length) => {
        const to = from + length * minute;
        expect(openTimeOf(calendar).between(from, to)).toBe(countMinutes(calendar, from, to) * minute);
      }),
      { numRuns: 60 },
    );
  });

  it("exactly the length has counted at a deadline, and less a moment before", () => {
    fc.assert(
      fc.property(anyCalendar, start, fc.integer({ min: 1, max: 20_000 }), (calendar, from, minutes) => {
        const openTime = openTimeOf(calendar);
        const due = openTime.after(from, minutes * minute);
        expect(openTime.between(from, due)).toBe(minutes * minute);
        expect(openTime.between(from, due - 1)).toBeLessThan(minutes * minute);
      }),
      { numRuns: 300 },
    );
  });

  it("lengths add up", () => {
    const lengths = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(anyCalendar, start, lengths, lengths, (calendar, from, one, other) => {
        const openTime = openTimeOf(calendar);
        const twice = openTime.after(openTime.after(from, one * minute), other * minute);
        expect(twice).toBe(openTime.after(from, (one + other) * minute));
      }),
      { numRuns: 300 },
    );
  });

  it("a desk that is always open is one whose every day is", () => {
    const all = Object.fromEntries(
      ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day) => [
        day,
        [{ start: "00:00", end: "24:00" }],
      ]),
    );
    const calendar: OpeningHours = { timezone: "America/St_Johns", hours: all, holidays: [] };
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 200_000 }), (from, minutes) => {
        const length = minutes * minute;
        expect(openTimeOf(calendar).after(from, length)).toBe(alwaysOpen.after(from, length));
        expect(openTimeOf(calendar).between(from, from + length)).toBe(length);
      }),
    );
  });
});

it("ends the search for a deadline after ten years", () => {
  const seldom = { timezone: "UTC", hours: { monday: [{ start: "09:00", end: "09:01" }] }, holidays: [] };
  const due = after(openTimeOf(seldom), "2026-01-24T00:00:00Z", 525_600 * minute);
  expect(due).toBe("2036-02-01T00:00:00.000Z");
});
