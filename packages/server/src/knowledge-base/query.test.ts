import { describe, expect, it } from "vitest";
import { queryOf } from "./query.ts";

describe("the words of a query", () => {
  it("are each there once, by their stems, as first written", () => {
    const words = queryOf([{ text: "refund refunds order refunding", weight: 1 }], "finished");
    expect(words.map((word) => word.plain)).toEqual(["refund", "order"]);
  });

  it("count as much as in the text where they count most, in any order", () => {
    const [message, before] = [
      { text: "refunds", weight: 1 },
      { text: "refund soup", weight: 0.3 },
    ];
    for (const texts of [
      [message, before],
      [before, message],
    ]) {
      const weights = new Map(queryOf(texts, "finished").map((word) => [word.stem, word.weight]));
      expect(weights).toEqual(
        new Map([
          ["refund", 1],
          ["soup", 0.3],
        ]),
      );
    }
  });

  it("may be cut short at the end only, and only while somebody types", () => {
    const unfinished = (typing: "still typing" | "finished") =>
      queryOf([{ text: "order refu", weight: 1 }], typing).map((word) => word.unfinished);
    expect(unfinished("still typing")).toEqual([false, true]);
    expect(unfinished("finished")).toEqual([false, false]);
  });

  it("are none when there are none", () => {
    expect(queryOf([], "still typing")).toEqual([]);
    expect(queryOf([{ text: "🍕 …?", weight: 1 }], "still typing")).toEqual([]);
  });

  it("are those that say nothing too, unless there are no others and nobody is typing", () => {
    const stops = (text: string, typing: "still typing" | "finished") =>
      queryOf([{ text, weight: 1 }], typing).map((word) => word.stop);
    expect(stops("about refunds", "finished")).toEqual([true, false]);
    expect(stops("about us", "still typing")).toEqual([true, true]);
    expect(stops("How do I …?", "finished")).toEqual([]);
  });
});
