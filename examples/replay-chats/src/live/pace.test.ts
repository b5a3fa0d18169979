import { expect, test } from "vitest";
import type { Line } from "../dialogue.ts";
import { Pace, secondsBetween } from "./pace.ts";

const line = (at: number | null, text = "a".repeat(50)): Line => ({
  kind: "line",
  sender: "agent",
  text,
  at,
});

test("people take the time that the file says", () => {
  expect(secondsBetween(line(100), line(121))).toBe(21);
  expect(secondsBetween(line(100), line(90))).toBe(0);
});

test("without a time they type five characters a second", () => {
  expect(secondsBetween(undefined, line(100))).toBe(10);
  expect(secondsBetween(line(100), line(null))).toBe(10);
  expect(secondsBetween(line(null), { kind: "look-up", apiName: "x", constraints: [], at: 3 })).toBe(0);
});

test("a pace of 100 takes a hundredth of it", async () => {
  const pace = new Pace(100);
  await pace.before(line(0, ""));
  const start = performance.now();
  await pace.before(line(20));
  expect(performance.now() - start).toBeGreaterThan(195);
});
