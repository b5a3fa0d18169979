/** What decides what happens in which batch: `CHAT_SEED=7` draws the same for all, `CHAT_SEED=7:3` for the third alone. */
export interface ChatSeed {
  readonly seed: number;
  /** The only batch to try; undefined for all. */
  readonly batch: number | undefined;
}

/** @throws RangeError when the text is neither a number nor two with a colon between. */
export function readSeed(text: string | undefined): ChatSeed {
  if (text === undefined) return { seed: Math.floor(Math.random() * 1_000_000), batch: undefined };
  const [, seed, batch] = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(text) ?? [];
  if (seed === undefined) throw new RangeError(`CHAT_SEED takes a seed such as 7, or 7:3, not "${text}".`);
  return { seed: Number(seed), batch: batch === undefined ? undefined : Number(batch) };
}
