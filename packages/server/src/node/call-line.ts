/**
 * So many calls of one caller are begun at once, which is enough to keep the desk busy. What is begun has much in memory
 * until it ends: were all begun that are let in, most of what is too much would be spent on collecting garbage.
 */
const mostBegun = 80;
/** Those that were begun may be waiting for somebody's back-end, and the others are not to wait for that. */
const longestWaitMilliseconds = 100;

/** Begins a call when it is its turn. What it answers is to be called when the call has ended, begun or not. */
export type Enter = (begin: () => void) => () => void;

/** The calls of one caller in the order in which they came: one begins when an earlier one has ended, or after a while. */
export function createLine(): Enter {
  const waiting = new Set<() => void>();
  let begun = 0;
  const endOne = (): void => {
    begun -= 1;
    const [next] = waiting;
    if (begun < mostBegun) next?.();
  };
  const start = (begin: () => void): void => {
    begun += 1;
    begin();
  };
  return (begin) => {
    if (begun < mostBegun) {
      start(begin);
      return endOne;
    }
    let leave = (): void => {
      clearTimeout(timer);
      waiting.delete(next);
    };
    const next = (): void => {
      leave();
      leave = endOne;
      start(begin);
    };
    const timer = setTimeout(next, longestWaitMilliseconds);
    waiting.add(next);
    return () => leave();
  };
}
