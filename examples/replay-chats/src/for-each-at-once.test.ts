import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { forEachAtOnce } from "./for-each-at-once.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) {
    await setTimeout(0);
    yield number;
  }
}

test("works on every item, no more at a time than allowed", async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await forEachAtOnce(numbers(20), 3, async (number) => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(20);
    running -= 1;
    done.push(number);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(most).toBe(3);
});

test("begins nothing more after a failure, and throws it", async () => {
  const begun: number[] = [];
  const items = numbers(20);
  const work = async (number: number): Promise<void> => {
    begun.push(number);
    await setTimeout(1);
    if (number === 3) throw new Error("the third");
  };
  await expect(forEachAtOnce(items, 2, work)).rejects.toThrow("the third");
  expect(begun.length).toBeLessThan(7);
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test("throws the failure of the items themselves", async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    await setTimeout(0);
    throw new Error("unreadable");
  }
  await expect(forEachAtOnce(broken(), 2, () => Promise.resolve())).rejects.toThrow("unreadable");
});
