/** Answers the next number, from 0 up to but not including 1. */
export type Random = () => number;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them. Throws when there are none. */
export function pick<T>(several: readonly T[], random: Random): T {
  const one = several[Math.floor(random() * several.length)];
  if (one === undefined) throw new RangeError("Nothing to pick from.");
  return one;
}

/** All of them in any order. */
export function shuffled<T>(several: readonly T[], random: Random): T[] {
  return several
    .map((one) => ({ one, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
