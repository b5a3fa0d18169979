/** What a token was found to say, and the seconds since 1970 between which it holds. */
export interface Verified<T> {
  readonly value: T;
  readonly from: number;
  readonly until: number;
}

/** What is remembered of tokens. */
export interface VerifiedTokens<T> {
  /** What the token says, if that was found before and still holds. */
  recall(token: string, now: Date): T | undefined;
  /** What the token says; checked when it is not known. */
  verify(token: string, now: Date, check: () => Promise<Verified<T> | null>): Promise<T | null>;
}

const mostTokens = 10_000;
/** Longer ones are not kept, so that strangers cannot fill the memory. */
const longestToken = 2048;

/**
 * Remembers what tokens were found to say for as long as that holds: checking a signature costs more than most calls do.
 * What was refused is not remembered.
 */
export function rememberVerified<T>(): VerifiedTokens<T> {
  const known = new Map<string, Verified<T>>();
  const recall = (token: string, now: Date): T | undefined => {
    const seconds = now.getTime() / 1000;
    const kept = known.get(token);
    if (kept !== undefined && seconds >= kept.from && seconds < kept.until) return kept.value;
    known.delete(token);
    return undefined;
  };
  return {
    recall,
    async verify(token, now, check) {
      const kept = recall(token, now);
      if (kept !== undefined) return kept;
      const found = await check();
      if (found === null) return null;
      if (token.length <= longestToken) known.set(token, found);
      if (known.size > mostTokens) known.delete(known.keys().next().value ?? "");
      return found.value;
    },
  };
}
