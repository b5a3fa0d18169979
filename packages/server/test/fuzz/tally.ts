/** Counts what happened, by name. */
export interface Tally {
  add(name: string, count?: number): void;
  addAll(other: Tally): void;
  get(name: string): number;
  entries(): Iterable<readonly [string, number]>;
  /** Such as `200 17, 404 3`, in the order of the names. */
  toString(): string;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const add: Tally["add"] = (name, count = 1) => {
    counts.set(name, (counts.get(name) ?? 0) + count);
  };
  return {
    add,
    addAll: (other) => {
      for (const [name, count] of other.entries()) add(name, count);
    },
    get: (name) => counts.get(name) ?? 0,
    entries: () => counts.entries(),
    toString: () =>
      [...counts]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, count]) => `${name} ${count}`)
        .join(", "),
  };
}
