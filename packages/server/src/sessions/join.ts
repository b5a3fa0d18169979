import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { readsOf, summarise } from "./describe.ts";
import { isEnded } from "./lifecycle.ts";
import { requireSession } from "./load.ts";

/** What somebody who joins a session's conversation sees of it. */
export interface Joined {
  readonly session: Schema<"SessionSummary">;
  readonly reads: readonly Schema<"ReadReceipt">[];
  readonly hasEnded: boolean;
}

/** Shows a session to somebody who joins its conversation. Throws `session_not_found` for who may not. */
export async function join(ctx: Context, sessionId: string): Promise<Joined> {
  const row = await requireSession(ctx, sessionId);
  const session = (await summarise(ctx, [row]))(row);
  return {
    session,
    reads: await readsOf(ctx, row, session.customer),
    hasEnded: isEnded(row.status),
  };
}
