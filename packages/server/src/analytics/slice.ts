import { blockSizes, cellSizes } from "./blocks.ts";

/** What figures are told apart by. */
export const dimensions = ["channel", "category", "agent_id", "team_id"] as const;
export type Dimension = (typeof dimensions)[number];

/** The part of a desk that a report is about: everything, or what has these values. */
export type Filter = Readonly<Partial<Record<Dimension, string>>>;

/**
 * How the figures are kept: of the whole desk, by one dimension, or by all four at once. The last can answer everything
 * and is the dearest.
 */
export type Slice = "all" | Dimension | "cell";

/** The cheapest slice that tells these dimensions apart. */
export function sliceOf(several: readonly Dimension[]): Slice {
  const [first = "all", ...more] = new Set(several);
  return more.length === 0 ? first : "cell";
}

/** The dimensions that a slice's rows have a value of. */
export function dimensionsOf(slice: Slice): readonly Dimension[] {
  if (slice === "cell") return dimensions;
  return slice === "all" ? [] : [slice];
}

/** The blocks that a slice is kept in. */
export function sizesOf(slice: Slice): readonly number[] {
  return slice === "cell" ? cellSizes : blockSizes;
}

/** The dimensions that a filter names. */
export function namedBy(filter: Filter): readonly Dimension[] {
  return dimensions.filter((dimension) => filter[dimension] !== undefined);
}
