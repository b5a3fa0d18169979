import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { eventNotice, queueNotice } from "../notices.ts";
import { agentNames } from "../roster/index.ts";
import { fromOptionalJson } from "../storage/json.ts";
import type { SessionEventTable, SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { changesOf } from "./changes.ts";
import { clockChanges } from "./clocks.ts";
import { countMet } from "./count-clocks.ts";
import { summariseForEvent } from "./describe.ts";
import { insertSessionEvent } from "./history-store.ts";
import { isWaiting } from "./lifecycle.ts";
import { findOpenOffer } from "./offer-store.ts";
import { presentOffer } from "./present-offer.ts";
import { updateSession, updateWithMessage } from "./store.ts";

type Changes = Partial<Omit<SessionTable, "tenant_id" | "id" | "version" | "last_seq">>;
type NewEvent = Omit<SessionEventTable, "tenant_id" | "session_id" | "seq" | "id" | "created_at"> & {
  id: string;
};

/** Stores a change that is no durable event of the conversation; answers the session after it. */
export async function save(ctx: WriteContext, before: SessionTable, changes: Changes): Promise<SessionTable> {
  const clocks = await clockChanges(ctx, before, changes);
  const step = { ...changes, ...clocks, version: before.version + 1, updated_at: ctx.now };
  await updateSession(ctx, before.id, step);
  ctx.notices.push({ kind: "session", tenant: ctx.tenant, session: before.id });
  const session = { ...before, ...step };
  countMet(ctx, before, session);
  return session;
}

/** A durable event that is stored. */
export interface SavedEvent {
  readonly event: SessionEventTable;
  /** The session with it, once that is stored too. Whoever calls waits for it, or has the commit wait. */
  readonly session: Promise<SessionTable>;
}

/** Stores a durable event with the next `seq`, together with the change it comes with. */
export async function saveWithEvent(
  ctx: WriteContext,
  before: SessionTable,
  changes: Changes,
  event: NewEvent,
): Promise<SavedEvent> {
  const seq = before.last_seq + 1;
  const clocks = await clockChanges(ctx, before, changes);
  const step = { ...changes, ...clocks, last_seq: seq, version: before.version + 1, updated_at: ctx.now };
  const row = { ...event, tenant_id: ctx.tenant, session_id: before.id, seq, created_at: ctx.now };
  await insertSessionEvent(ctx, row);
  countMet(ctx, before, { ...before, ...step });
  return { event: row, session: saveStep(ctx, before, step, row) };
}

/** Stores what the event makes of the session. */
async function saveStep(
  ctx: WriteContext,
  before: SessionTable,
  step: Partial<SessionTable>,
  event: SessionEventTable,
): Promise<SessionTable> {
  const counted = await writeStep(ctx, before.id, step, event.type);
  const session = { ...before, ...step, ...counted };
  ctx.notices.push(eventNotice(session, event));
  return session;
}

/** A message is told to whoever asks for messages, and counted then. */
async function writeStep(
  ctx: WriteContext,
  id: string,
  step: Partial<SessionTable>,
  type: NewEvent["type"],
): Promise<Partial<SessionTable>> {
  if (type === "message") return await updateWithMessage(ctx, id, step);
  await updateSession(ctx, id, step);
  return {};
}

/** What the participants are told of a session's state: as it was then, whatever becomes of its agent later. */
export interface StoredState {
  readonly status: SessionTable["status"];
  readonly assigned_agent: Schema<"AssignedAgent"> | null;
  readonly team_id: string | null;
  readonly priority: SessionTable["priority"];
  readonly escalation: Schema<"Escalation"> | null;
  /** Absent from events that were stored before there were offers. */
  readonly offer?: Schema<"TransferOffer"> | null;
  /** Who had it before: whoever is told of this event later learns from it that the session was taken away. */
  readonly previous_agent_id?: string | null;
}

async function stateOf(
  ctx: WriteContext,
  session: SessionTable,
  previousAgent: string | null,
  offer: TransferOfferTable | undefined,
): Promise<StoredState> {
  const agentOf = await agentNames(ctx, [session.agent_id]);
  const shown = offer ?? (await findOpenOffer(ctx, session.offer_id));
  return {
    status: session.status,
    assigned_agent: agentOf(session.agent_id),
    team_id: session.team_id,
    priority: session.priority,
    escalation: fromOptionalJson<Schema<"Escalation">>(session.escalation),
    offer: shown === undefined ? null : presentOffer(shown),
    previous_agent_id: previousAgent,
  };
}

/**
 * Stores a change of state, and tells the participants and whoever listens to events.
 *
 * @param offer The offer that the change is about; the one that is open, if any, unless given.
 */
export async function saveState(
  ctx: WriteContext,
  before: SessionTable,
  changes: Changes,
  offer?: TransferOfferTable,
): Promise<SessionTable> {
  const sequence = before.event_sequence + 1;
  const after = await saveToldState(ctx, before, { ...changes, event_sequence: sequence }, offer);
  const session = await summariseForEvent(ctx, after);
  const data = { sequence, session, changes: changesOf(ctx, { before, after, offer }) };
  await publish(ctx, { type: "session", id: after.id }, { type: "support.session_updated", data });
  return after;
}

/** The same for a change that an event of its own tells of: the participants alone are told. */
export async function saveToldState(
  ctx: WriteContext,
  before: SessionTable,
  changes: Changes,
  offer?: TransferOfferTable,
): Promise<SessionTable> {
  const next = { ...before, ...changes };
  const saved = await saveWithEvent(ctx, before, changes, {
    id: ctx.id("sev"),
    type: "session_updated",
    sender: "system",
    sender_id: null,
    sender_name: null,
    content: null,
    message_type: null,
    attachments: null,
    client_message_id: null,
    data: JSON.stringify(await stateOf(ctx, next, before.agent_id, offer)),
  });
  const session = await saved.session;
  if (isWaiting(before.status) || isWaiting(next.status)) {
    ctx.notices.push(queueNotice(ctx));
  }
  return session;
}
