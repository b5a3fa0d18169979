import type { WriteContext } from "../context.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow } from "../storage/rows.ts";
import type { SessionActionTable, SessionEventTable, SessionTransferTable } from "../storage/schema.ts";

export async function insertSessionEvent(ctx: WriteContext, row: SessionEventTable): Promise<void> {
  await insertRow(ctx.db, "session_events", row);
}

export async function findByClientMessageId(
  ctx: WriteContext,
  sessionId: string,
  clientMessageId: string,
): Promise<SessionEventTable | undefined> {
  return await findRow(ctx.db, "session_events", {
    tenant_id: ctx.tenant,
    session_id: sessionId,
    client_message_id: clientMessageId,
  });
}

type OfSession = { readonly tenant: string; readonly session: string };

/** The latest messages, newest first. */
export const latestMessages = prepare<OfSession & { readonly count: number }, SessionEventTable>(
  (db, value) =>
    db
      .selectFrom("session_events")
      .selectAll()
      .where("tenant_id", "=", value("tenant"))
      .where("session_id", "=", value("session"))
      .where("type", "=", "message")
      .orderBy("seq", "desc")
      .limit(value("count")),
);

/** Messages with a higher `seq`, oldest first. */
export const messagesAfter = prepare<
  OfSession & { readonly seq: number; readonly count: number },
  SessionEventTable
>((db, value) =>
  db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("session_id", "=", value("session"))
    .where("type", "=", "message")
    .where("seq", ">", value("seq"))
    .orderBy("seq")
    .limit(value("count")),
);

/** Durable events of every kind with a higher `seq`, oldest first. */
export const eventsAfter = prepare<
  OfSession & { readonly seq: number; readonly count: number },
  SessionEventTable
>((db, value) =>
  db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("session_id", "=", value("session"))
    .where("seq", ">", value("seq"))
    .orderBy("seq")
    .limit(value("count")),
);

/** Finds a page of some kind of a session's events. */
export type EventsAfter = typeof eventsAfter;

export async function insertTransfer(ctx: WriteContext, row: SessionTransferTable): Promise<void> {
  await insertRow(ctx.db, "session_transfers", row);
}

export const listTransfers = prepare<OfSession, SessionTransferTable>((db, value) =>
  db
    .selectFrom("session_transfers")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("session_id", "=", value("session"))
    .orderBy("version"),
);

export async function insertAction(ctx: WriteContext, row: SessionActionTable): Promise<void> {
  await insertRow(ctx.db, "session_actions", row);
}

export const listActions = prepare<OfSession, SessionActionTable>((db, value) =>
  db
    .selectFrom("session_actions")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("session_id", "=", value("session"))
    .orderBy("version"),
);
