import type { WriteContext } from "./context.ts";
import { isPipeline } from "./storage/held-connection.ts";

/**
 * Has the commit wait for a part of the work that nothing else waits for; when it throws, nothing is stored. Where a connection
 * takes one statement at a time, what comes after waits too.
 */
export async function beforeCommit(ctx: WriteContext, part: Promise<unknown>): Promise<void> {
  if (!isPipeline(ctx.db)) {
    await part;
    return;
  }
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
