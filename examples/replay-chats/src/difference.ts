/** One thing that the desk holds otherwise than the file says. */
export interface Difference {
  /** The dialogue's id; null when it is about the whole file. */
  readonly dialogue: string | null;
  /** The message's number in the dialogue, 1 for the first; null when it is about the whole dialogue. */
  readonly line: number | null;
  readonly what: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

/** Where a thing was looked at. */
export type Place = Pick<Difference, "dialogue" | "line">;

/** Collects what differs at one place. */
export function compareAt(
  place: Place,
  pairs: readonly (readonly [what: string, wanted: unknown, found: unknown])[],
) {
  return pairs
    .filter(([, wanted, found]) => !Object.is(wanted, found))
    .map(([what, wanted, found]): Difference => ({ ...place, what, wanted, found }));
}

/** One line for a person to read. */
export function describeDifference({ dialogue, line, what, wanted, found }: Difference): string {
  const place = [
    dialogue === null ? "the whole" : `dialogue ${dialogue}`,
    line === null ? [] : `line ${line}`,
  ];
  return `${place.flat().join(", ")}: ${what}: wanted ${show(wanted, found)}, found ${show(found, wanted)}`;
}

const shown = 60;

/** The value as JSON; of a long text the part where it leaves the other. */
function show(value: unknown, other: unknown): string {
  const json = visible(value);
  if (json.length <= shown) return json;
  const begin = Math.max(0, firstDifference(json, visible(other)) - shown / 2);
  const end = begin + shown;
  return `${begin === 0 ? "" : "…"}${json.slice(begin, end)}${end < json.length ? "…" : ""}`;
}

function firstDifference(one: string, other: string): number {
  let position = 0;
  while (position < one.length && one[position] === other[position]) position += 1;
  return position;
}

/** The value as JSON, with an escape for every character that cannot be seen. */
function visible(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.replaceAll(/(?! )[\p{C}\p{Z}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
