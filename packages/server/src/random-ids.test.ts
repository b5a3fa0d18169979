import { expect, it } from "vitest";
import { randomIds } from "./random-ids.ts";

const start = Date.parse("2026-01-24T19:30:00Z");
const random = (id: string): string => id.slice(-26);

function many(count: number, now: (index: number) => number = () => start): readonly string[] {
  let index = 0;
  const id = randomIds(() => new Date(now(index)));
  return Array.from({ length: count }, () => {
    index += 1;
    return id("sess");
  });
}

it("an id is its prefix and 38 characters that need no escaping anywhere", () => {
  for (const id of many(100)) expect(id).toMatch(/^sess_[0-9a-hjkmnp-tv-z]{38}$/);
});

it.each<[string, (index: number) => number]>([
  ["stands still", () => start],
  ["runs", (index) => start + index],
  ["jumps back now and then", (index) => start + index - 600_000 * (index % 3)],
])("ids sort in the order in which they were made while the clock %s", (_, now) => {
  const ids = many(70_000, now);
  expect(ids.findIndex((id, index) => id <= (ids[index - 1] ?? ""))).toBe(-1);
});

it("ids of later times sort after those of earlier ones, for centuries and across processes", () => {
  const days = [0, 1, 400, 40_000, 300_000].map((day) => start + day * 86_400_000);
  const ids = days.map((time) => randomIds(() => new Date(time))("evt"));
  expect(ids.toSorted()).toEqual(ids);
});

it("two ids have nothing in common that would help to guess one from the other", () => {
  const ids = many(20_000).map(random);
  expect(new Set(ids).size).toBe(ids.length);
  for (let place = 0; place < 26; place += 1) {
    const seen = new Map<string, number>();
    for (const id of ids) seen.set(id.charAt(place), (seen.get(id.charAt(place)) ?? 0) + 1);
    // 625 of each are to be expected, give or take 25; ten times that is never seen by chance.
    expect(seen.size).toBe(32);
    for (const count of seen.values()) expect(Math.abs(count - 625)).toBeLessThan(250);
  }
});
