import type { Context, WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { SessionTable } from "../storage/schema.ts";
import { checkOpen } from "./lifecycle.ts";
import { settle } from "./settle.ts";
import { findSession, lockSession } from "./store.ts";

/** The session, for reading. Throws `session_not_found`, also when a chat token belongs to another session. */
export async function requireSession(ctx: Context, id: string): Promise<SessionTable> {
  return visible(ctx, await findSession(ctx.db, ctx.tenant, id));
}

/**
 * The session, for changing: locked, of the version that `If-Match` names, and with the deadlines written down that passed
 * before this call.
 */
export async function loadForChange(ctx: WriteContext, id: string): Promise<SessionTable> {
  const row = visible(ctx, await lockSession(ctx, id));
  if (ctx.expectedVersion !== undefined && ctx.expectedVersion !== row.version) {
    throw new SupportError(
      "precondition_failed",
      `The session is at version ${row.version} by now. Read it again and repeat the change.`,
      { version: row.version },
    );
  }
  // What a customer does ends no clock.
  if (ctx.actor.kind === "customer") return row;
  const [settled = row] = await settle(ctx, [row]);
  return settled;
}

/** Like `loadForChange`, and throws `session_closed` when the session has ended. */
export async function requireOpenSession(ctx: WriteContext, id: string): Promise<SessionTable> {
  const row = await loadForChange(ctx, id);
  checkOpen(row.status);
  return row;
}

function visible(ctx: Context, row: SessionTable | undefined): SessionTable {
  const foreign = ctx.actor.kind === "customer" && ctx.actor.sessionId !== row?.id;
  if (row !== undefined && !foreign) return row;
  throw new SupportError(
    "session_not_found",
    "There is no such session. GET /sessions lists those there are.",
  );
}
