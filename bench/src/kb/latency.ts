import type { Contestant } from "./contestants/contestant.ts";

/** Milliseconds of a search. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

const times = 3;

/** Searches for one text after the other, for each three times: the least of these counts, for the machine does other work. */
export async function latencyOf(contestant: Contestant, texts: readonly string[]): Promise<Latency> {
  for (const text of texts.slice(0, 30)) await contestant.search(text);
  const figures: number[] = [];
  for (const text of texts) figures.push(await leastOf(contestant, text));
  figures.sort((one, other) => one - other);
  const at = (share: number): number => figures[Math.floor(share * figures.length)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

async function leastOf(contestant: Contestant, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await contestant.search(text);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
