import { afterAll } from "vitest";
import { seed } from "./settings.ts";

/** What is written down of a run. */
export interface RunRecord {
  /** Adds to a figure. */
  count(figure: string, more?: number): void;
  /** Notes in how many milliseconds something was as it should be again. */
  recovered(milliseconds: number): void;
}

/** Prints at the end of a suite what has happened in it: seed, versions, figures, worst recovery. */
export function useRunRecord(name: string, versions: () => string): RunRecord {
  const figures = new Map<string, number>();
  const recoveries: number[] = [];
  afterAll(() => {
    const told = [...figures].map(([figure, count]) => `${figure} ${count}`);
    const worst = recoveries.length === 0 ? [] : [`worst recovery ${Math.round(Math.max(...recoveries))} ms`];
    console.info(`faults: ${name}, seed ${seed}, ${versions()}: ${[...told, ...worst].join(", ")}`);
  });
  return {
    count: (figure, more = 1) => void figures.set(figure, (figures.get(figure) ?? 0) + more),
    recovered: (milliseconds) => void recoveries.push(milliseconds),
  };
}
