/** Answers the next number, from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same parts (the generator is mulberry32). More parts make a stream of
 * their own: `createRandom(seed, 3)` is what the third of something draws from, whatever the others do.
 */
export function createRandom(...parts: readonly number[]): Random {
  let state = parts.reduce((mixed, part) => scramble(mixed ^ Math.trunc(part)), 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 2 ** 32;
  };
}

function scramble(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
