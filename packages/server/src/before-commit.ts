import type { WriteContext } from "./context.ts";
import { written } from "./storage/sent-ahead.ts";

/**
 * Has the commit wait for a part of the work that nothing else waits for; when it throws, nothing is stored. Where a connection
 * takes one statement at a time, what comes after waits too.
 */
export function beforeCommit(ctx: WriteContext, part: Promise<unknown>): Promise<void> {
  return written(ctx.db, part);
}
