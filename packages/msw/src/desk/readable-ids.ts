/** Makes identifiers by counting, which can be taken back to where they were. */
export interface ReadableIds {
  make(prefix: string): string;
  /** How many there are of each prefix. */
  counts(): ReadonlyMap<string, number>;
  restore(counts: ReadonlyMap<string, number>): void;
}

/** Makes `sess_001`, `sess_002` and so on, each prefix for itself. */
export function readableIds(): ReadableIds {
  let latest = new Map<string, number>();
  return {
    make(prefix) {
      const count = (latest.get(prefix) ?? 0) + 1;
      latest.set(prefix, count);
      return `${prefix}_${inOrder(count)}`;
    },
    counts: () => new Map(latest),
    restore(counts) {
      latest = new Map(counts);
    },
  };
}

/** Lists are sorted by id as text where the time is the same, so each digit more than three puts a letter in front. */
function inOrder(count: number): string {
  const digits = String(count).padStart(3, "0");
  return "z".repeat(digits.length - 3) + digits;
}
