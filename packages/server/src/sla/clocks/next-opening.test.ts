import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCalendar, countMinutes, nineToFive } from "../../../test/sla/calendars.ts";
import { nextOpening } from "./next-opening.ts";
import { alwaysOpen, openTimeOf } from "./open-time.ts";
import type { OpeningHours } from "./opening-hours.ts";

const minute = 60_000;
const berlin = nineToFive("Europe/Berlin");

function opens(calendar: OpeningHours, from: string): string | null {
  const opening = nextOpening(openTimeOf(calendar), Date.parse(from));
  return opening === null ? null : new Date(opening).toISOString();
}

const sundays = (start: string, end: string): OpeningHours => ({
  timezone: "Europe/Berlin",
  hours: { sunday: [{ start, end }] },
  holidays: [],
});

describe("the next opening", () => {
  it.each([
    ["is now from the first moment on", berlin, "2026-01-26T08:00:00.000Z", "2026-01-26T08:00:00.000Z"],
    ["is now until the last moment", berlin, "2026-01-26T15:59:59.999Z", "2026-01-26T15:59:59.999Z"],
    ["is the next day at closing time", berlin, "2026-01-26T16:00:00.000Z", "2026-01-27T08:00:00.000Z"],
    ["is this morning a moment before", berlin, "2026-01-26T07:59:59.999Z", "2026-01-26T08:00:00.000Z"],
    ["is Monday on a Saturday", berlin, "2026-01-24T19:30:00.000Z", "2026-01-26T08:00:00.000Z"],
    [
      "is an hour earlier when summer has come",
      berlin,
      "2026-03-27T16:00:00.000Z",
      "2026-03-30T07:00:00.000Z",
    ],
    ["is an hour later when it has gone", berlin, "2026-10-23T15:00:00.000Z", "2026-10-26T08:00:00.000Z"],
    [
      "comes with the skip of the time that it begins at",
      sundays("02:30", "05:00"),
      "2026-03-28T12:00:00.000Z",
      "2026-03-29T01:00:00.000Z",
    ],
    [
      "is not in an hour that is skipped as a whole",
      sundays("02:00", "03:00"),
      "2026-03-28T12:00:00.000Z",
      "2026-04-05T00:00:00.000Z",
    ],
    [
      "is at the first of two times that the clocks show",
      sundays("02:30", "05:00"),
      "2026-10-24T12:00:00.000Z",
      "2026-10-25T00:30:00.000Z",
    ],
  ])("%s", (_, calendar, from, expected) => {
    expect(opens(calendar, from)).toBe(expected);
  });

  it("is after the holidays", () => {
    const days = ["2026-12-24", "2026-12-25", "2026-12-28"];
    const closed = { ...berlin, holidays: days.map((date) => ({ date, name: "A day off" })) };
    expect(opens(closed, "2026-12-23T16:00:00Z")).toBe("2026-12-29T08:00:00.000Z");
  });

  it("is none when there is none within a year", () => {
    const first = Date.UTC(2026, 0, 26);
    const weeks = (count: number) =>
      Array.from({ length: count }, (_, week) => ({
        date: new Date(first + week * 7 * 24 * 60 * minute).toISOString().slice(0, 10),
        name: "A day off",
      }));
    const mondays = { timezone: "UTC", hours: { monday: [{ start: "09:00", end: "10:00" }] } };
    expect(opens({ ...mondays, holidays: weeks(51) }, "2026-01-24T00:00:00Z")).toBe(
      "2027-01-18T09:00:00.000Z",
    );
    expect(opens({ ...mondays, holidays: weeks(53) }, "2026-01-24T00:00:00Z")).toBe(null);
    expect(opens({ ...mondays, holidays: weeks(500) }, "2026-01-24T00:00:00Z")).toBe(null);
  });

  it("is now when it is always open", () => {
    expect(nextOpening(alwaysOpen, 5)).toBe(5);
  });

  it("is the first minute that is open, whatever the calendar", () => {
    const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });
    const seen = { open: 0, closed: 0 };
    fc.assert(
      fc.property(anyCalendar, moment, (calendar, date) => {
        const from = Math.floor(date.getTime() / minute) * minute;
        const opening = nextOpening(openTimeOf(calendar), from);
        if (opening === null) throw new Error("It is open on Wednesdays.");
        expect(countMinutes(calendar, from, opening)).toBe(0);
        expect(countMinutes(calendar, opening, opening + minute)).toBe(1);
        seen[opening === from ? "open" : "closed"] += 1;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(0);
  });
});
