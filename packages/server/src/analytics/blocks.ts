/** What figures are counted by: fifteen minutes. Every zone's offset of today is a whole number of them. */
export const quarterInMilliseconds = 15 * 60 * 1000;

/** How many quarters of an hour the blocks have that figures are kept in: a quarter, an hour, 4 hours, a day, a week. */
export const blockSizes = [1, 4, 16, 96, 672] as const;

/** The same for combinations of channel, category, agent and team, of which there are many. */
export const cellSizes = [1, 96, 672] as const;

/** Weeks begin on Mondays, and 1970 on a Thursday. Days and hours begin where the whole numbers of them do. */
export const mondayShift = 3 * 96;

/** Full quarters of an hour, in milliseconds since 1970; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Blocks of one size, one after the other. Both ends in quarters since 1970; `to` is not part of it. */
export interface Run {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The quarter of an hour that the moment lies in, counted from 1970. */
export function quarterOf(moment: number): number {
  return Math.floor(moment / quarterInMilliseconds);
}

/** Puts a span together from the largest blocks that fit, earliest first. */
export function runsOf(span: Span, sizes: readonly number[]): readonly Run[] {
  const end = quarterOf(span.to);
  const runs: Run[] = [];
  for (let at = quarterOf(span.from); at < end; ) {
    const size = sizes.findLast((one) => startsBlock(at, one) && at + one <= end) ?? 1;
    const last = runs.at(-1);
    if (last?.size === size) runs[runs.length - 1] = { ...last, to: at + size };
    else runs.push({ size, from: at, to: at + size });
    at += size;
  }
  return runs;
}

function startsBlock(quarter: number, size: number): boolean {
  return (quarter + mondayShift) % size === 0;
}
