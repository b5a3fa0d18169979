import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockSizes, cellSizes, quarterInMilliseconds, quarterOf, runsOf } from "./blocks.ts";

function runs(from: string, to: string, sizes: readonly number[] = blockSizes) {
  return runsOf({ from: Date.parse(from), to: Date.parse(to) }, sizes).map(({ size, from: at, to: past }) => [
    size,
    new Date(at * quarterInMilliseconds).toISOString().slice(5, 16),
    (past - at) / size,
  ]);
}

describe("a span is put together from", () => {
  it("one day where it is one of UTC", () => {
    expect(runs("2026-01-24T00:00Z", "2026-01-25T00:00Z")).toEqual([[96, "01-24T00:00", 1]]);
  });

  it("whole weeks from Monday on, and days before and after", () => {
    expect(runs("2026-01-23T00:00Z", "2026-02-11T00:00Z")).toEqual([
      [96, "01-23T00:00", 3],
      [672, "01-26T00:00", 2],
      [96, "02-09T00:00", 2],
    ]);
  });

  it("small blocks at its ends where it is a day of another zone", () => {
    expect(runs("2026-01-23T18:30Z", "2026-01-24T18:30Z")).toEqual([
      [1, "01-23T18:30", 2],
      [4, "01-23T19:00", 1],
      [16, "01-23T20:00", 5],
      [4, "01-24T16:00", 2],
      [1, "01-24T18:00", 2],
    ]);
  });

  it("nothing when it is empty", () => {
    expect(runs("2026-01-24T00:00Z", "2026-01-24T00:00Z")).toEqual([]);
  });
});

it.each([
  ["all sizes", blockSizes],
  ["those of cells", cellSizes],
])("blocks of %s are whole, and leave neither gap nor overlap", (_, sizes) => {
  const monday = quarterOf(Date.parse("2025-12-29T00:00Z"));
  const isTiled = (from: number, length: number): void => {
    const span = { from: from * quarterInMilliseconds, to: (from + length) * quarterInMilliseconds };
    const all = runsOf(span, sizes);
    const ends = [from, ...all.map((run) => run.to)];
    expect(all.map((run) => run.from)).toEqual(ends.slice(0, -1));
    expect(ends.at(-1)).toBe(from + length);
    for (const run of all) {
      expect(sizes).toContain(run.size);
      // A block of the size begins at the Monday and whole blocks before and after it.
      expect(Math.abs((run.from - monday) % run.size)).toBe(0);
      expect((run.to - run.from) % run.size).toBe(0);
    }
  };
  const quarters = fc.integer({ min: -100_000, max: 3_000_000 });
  fc.assert(fc.property(quarters, fc.nat(40_000), isTiled), { seed: 20260124, numRuns: 300 });
});
