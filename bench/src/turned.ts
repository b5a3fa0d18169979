/** The same ones, so many of the first ones last: whoever is first in a round is the last of the next. */
export function turned<T>(several: readonly T[], by: number): T[] {
  const at = by % several.length;
  return [...several.slice(at), ...several.slice(0, at)];
}
