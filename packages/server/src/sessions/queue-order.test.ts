import { describe, expect, it } from "vitest";
import { atLeast, estimateWait, priorityRank } from "./queue-order.ts";

const priorities = ["low", "normal", "high", "urgent"] as const;

describe("priorities", () => {
  it("rank urgent highest and low lowest", () => {
    const byRank = priorities.toSorted((one, other) => priorityRank(other) - priorityRank(one));
    expect(byRank).toEqual(["urgent", "high", "normal", "low"]);
  });

  it.each(
    priorities.flatMap((own, index) => priorities.map((floor, at) => [own, floor, index < at] as const)),
  )("of %s and at least %s: raised is %s", (own, floor, isRaised) => {
    expect(atLeast(own, floor)).toBe(isRaised ? floor : own);
  });

  it.each(priorities)("stay %s without a floor", (own) => {
    expect([atLeast(own, null), atLeast(own, undefined)]).toEqual([own, own]);
  });
});

describe("the estimated wait", () => {
  it.each([
    ["next, one slot: one handling time", 1, 600, 1, 10],
    ["third, one slot: three handling times", 3, 600, 1, 30],
    ["slots work side by side", 3, 600, 2, 15],
    ["begun minutes count whole", 1, 61, 1, 2],
    ["a whole minute is not rounded", 1, 60, 1, 1],
    ["many slots never make it nothing", 1, 30, 1000, 1],
    ["sessions ended at once take no time", 2, 0, 1, 0],
    ["without data there is none", 1, null, 3, null],
    ["without a slot there is none", 1, 600, 0, null],
    ["not waiting is 0, whatever is known", 0, null, 0, 0],
  ])("%s", (_, position, handlingSeconds, slots, minutes) => {
    expect(estimateWait(position, handlingSeconds, slots)).toBe(minutes);
  });
});
