/** The first `count` of the items in the order of `compare`, without putting all the others in order as well. */
export function bestOf<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const kept: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) > 0) continue;
    kept.push(item);
    if (kept.length < 4 * count) continue;
    kept.sort(compare).length = count;
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, count);
}
