/** Who takes part: the mock as tests use it, what that is made of, and what else answers by a description. */
export const contestants = [
  "mock",
  "mock, no short cut",
  "mock, without MSW",
  "MSW, nothing behind it",
  "fromOpenApi",
  "prism",
] as const;

export type ContestantName = (typeof contestants)[number];

/** What one process measured. */
export interface Figures {
  /** Milliseconds from before the first import, or the start of the process, to the first answer. */
  readonly ready: number;
  /** Milliseconds to make it, its packages loaded; null where that cannot be told apart. */
  readonly made: number | null;
  /** Median milliseconds of a reset; null where there is nothing to reset. */
  readonly reset: number | null;
  /** Create, read and list, one after the other, again and again. */
  readonly perSecond: number;
  /** Whether what was read is what had been written. */
  readonly remembers: boolean;
}
