import { setTimeout } from "node:timers/promises";
import type { Step } from "../dialogue.ts";

/** How fast somebody types where the file does not say when they wrote, in characters a second. */
const typed = 5;

/** Waits before a step for as long as people did, `pace` times as fast. */
export class Pace {
  readonly #pace: number;
  #before: Step | undefined;

  constructor(pace: number) {
    this.#pace = pace;
  }

  async before(step: Step): Promise<void> {
    const seconds = secondsBetween(this.#before, step);
    this.#before = step;
    if (seconds > 0) await setTimeout((1000 * seconds) / this.#pace);
  }
}

/** By the file's times, or else by the time that the text takes to type. */
export function secondsBetween(before: Step | undefined, step: Step): number {
  if (before !== undefined && before.at !== null && step.at !== null) return Math.max(0, step.at - before.at);
  return step.kind === "line" ? step.text.length / typed : 0;
}
