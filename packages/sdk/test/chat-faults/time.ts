import type { Random } from "@olympus-support/fault-proxy";

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for it, but no longer than that. While the machine itself stands still no time passes. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  for (let left = milliseconds; left > 0 && !isDone; left -= step) await Promise.race([done, pause(step)]);
}

const step = 100;

/** A whole number from the least to the most, both included. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}
