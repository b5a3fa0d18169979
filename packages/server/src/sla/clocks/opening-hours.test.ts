import { describe, expect, it } from "vitest";
import { nineToFive } from "../../../test/sla/calendars.ts";
import { faultsOf, type OpeningHours, weekOf } from "./opening-hours.ts";

const monday = (...monday: { start: string; end: string }[]): OpeningHours => ({
  timezone: "UTC",
  hours: { monday },
  holidays: [],
});
const pointers = (hours: OpeningHours): readonly string[] => faultsOf(hours).map(({ pointer }) => pointer);

describe("opening hours", () => {
  it.each([
    ["a lunch break", monday({ start: "09:00", end: "12:00" }, { start: "13:00", end: "17:00" })],
    [
      "shifts that follow each other",
      monday({ start: "12:00", end: "24:00" }, { start: "00:00", end: "12:00" }),
    ],
    ["a working week", nineToFive("America/Argentina/Buenos_Aires")],
  ])("may have %s", (_, hours) => {
    expect(faultsOf(hours)).toEqual([]);
  });

  it.each([
    [
      "that overlap",
      [
        { start: "09:00", end: "13:00" },
        { start: "12:59", end: "17:00" },
      ],
      "/hours/monday/1",
    ],
    [
      "inside another",
      [
        { start: "09:00", end: "17:00" },
        { start: "12:00", end: "13:00" },
      ],
      "/hours/monday/1",
    ],
    [
      "twice",
      [
        { start: "09:00", end: "17:00" },
        { start: "09:00", end: "17:00" },
      ],
      "/hours/monday/1",
    ],
    ["without time", [{ start: "09:00", end: "09:00" }], "/hours/monday/0"],
    ["past midnight", [{ start: "22:00", end: "06:00" }], "/hours/monday/0"],
  ])("have no intervals %s", (_, intervals, pointer) => {
    expect(pointers(monday(...intervals))).toEqual([pointer]);
  });

  it("open at least once a week", () => {
    expect(pointers(monday())).toEqual(["/hours"]);
  });

  it.each(["Nowhere/City", "+01:00", "2026", "__proto__"])("are not in the zone %s", (timezone) => {
    expect(pointers(nineToFive(timezone))).toEqual(["/timezone"]);
  });

  it("name a holiday once", () => {
    const holidays = ["2026-12-25", "2026-12-26", "2026-12-25"].map((date) => ({ date, name: "Christmas" }));
    expect(pointers({ ...nineToFive("UTC"), holidays })).toEqual(["/holidays/2/date"]);
  });
});

it("a week has its days in order, each with its intervals in order", () => {
  const tuesday = [
    { start: "13:00", end: "24:00" },
    { start: "00:30", end: "12:00" },
  ];
  const intervals = [
    { start: 30, end: 720 },
    { start: 780, end: 1440 },
  ];
  expect(weekOf({ tuesday })).toEqual([[], intervals, [], [], [], [], []]);
});
