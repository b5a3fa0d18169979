/** What a token was found to say, and the seconds since 1970 between which it holds. */
export interface Verified<T> {
  readonly value: T;
  readonly from: number;
  readonly until: number;
}

const mostTokens = 10_000;
/** Longer ones are not kept, so that strangers cannot fill the memory. */
const longestToken = 2048;

/**
 * Remembers what tokens were found to say for as long as that holds: checking a signature costs more than most calls do.
 * What was refused is not remembered.
 */
export function rememberVerified<T>(): (
  token: string,
  now: Date,
  verify: () => Promise<Verified<T> | null>,
) => Promise<T | null> {
  const known = new Map<string, Verified<T>>();
  return async (token, now, verify) => {
    const seconds = now.getTime() / 1000;
    const kept = known.get(token);
    if (kept !== undefined && seconds >= kept.from && seconds < kept.until) return kept.value;
    known.delete(token);
    const found = await verify();
    if (found === null) return null;
    if (token.length <= longestToken) known.set(token, found);
    if (known.size > mostTokens) known.delete(known.keys().next().value ?? "");
    return found.value;
  };
}
