import type { WriteContext } from "./context.ts";

/** Has the commit wait for a part of the work that nothing else waits for; when it throws, nothing is stored. */
export function beforeCommit(ctx: WriteContext, part: Promise<unknown>): void {
  // `finished` hears of it.
  part.catch(() => undefined);
  ctx.unawaited.push(part);
}

/**
 * The answer of a work, when all of its parts have ended: also when it throws, so that none goes on after the end of the
 * transaction. Throws what the work or the first part threw.
 */
export async function finished<T>(ctx: WriteContext, work: Promise<T>): Promise<T> {
  const answer = await work.finally(() => Promise.allSettled(ctx.unawaited));
  await Promise.all(ctx.unawaited);
  return answer;
}
