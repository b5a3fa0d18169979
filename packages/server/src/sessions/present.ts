import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { type OpenTime, showSla } from "../sla/index.ts";
import { fromJson, fromOptionalJson } from "../storage/json.ts";
import type {
  SessionActionTable,
  SessionEventTable,
  SessionTable,
  SessionTransferTable,
} from "../storage/schema.ts";
import { hasClocks } from "./clocks.ts";
import type { QueuePlace } from "./queue.ts";
import { standingOf } from "./standing.ts";

/** What a session's row refers to. */
export interface SessionSurroundings {
  readonly customer: Schema<"CustomerSummary">;
  readonly agent: Schema<"AssignedAgent"> | null;
  readonly place: QueuePlace;
  /** Null when none is open. */
  readonly offer: Schema<"TransferOffer"> | null;
  /** The time that counts for its clocks. */
  readonly openTime: OpenTime;
}

function websocketUrl(ctx: Context, id: string): string {
  return `${ctx.settings.publicUrl.replace(/^http/, "ws")}/ws/${id}`;
}

export function presentSummary(
  ctx: Context,
  row: SessionTable,
  { customer, agent, place, offer, openTime }: SessionSurroundings,
): Schema<"SessionSummary"> {
  return {
    session_id: row.id,
    status: row.status,
    channel: row.channel,
    priority: row.priority,
    category: row.category,
    customer,
    assigned_agent: agent,
    team_id: row.team_id,
    skills: fromJson(row.skills),
    language: row.language,
    ...place,
    websocket_url: websocketUrl(ctx, row.id),
    ...staffFields(ctx, row, { offer, openTime }),
    tags: fromJson(row.tags),
    resolution: row.resolution,
    rating: presentRating(row),
    duration_seconds: durationSeconds(row, ctx.now),
    last_seq: row.last_seq,
    version: row.version,
    created_at: row.created_at,
    updated_at: row.updated_at,
    ended_at: row.ended_at,
  };
}

/** What the customer never sees. */
function staffFields(
  ctx: Context,
  row: SessionTable,
  { offer, openTime }: Pick<SessionSurroundings, "offer" | "openTime">,
): Partial<Schema<"SessionSummary">> {
  if (ctx.actor.kind === "customer") return {};
  return {
    escalation: fromOptionalJson<Schema<"Escalation">>(row.escalation),
    resolution_notes: row.resolution_notes,
    offer,
    ...(hasClocks(row) ? { sla: showSla(row, standingOf(row.status), openTime, ctx.now) } : {}),
  };
}

function presentRating(row: SessionTable): Schema<"Rating"> | null {
  if (row.rating_score === null || row.rated_at === null) return null;
  return { score: row.rating_score, comment: row.rating_comment, timestamp: row.rated_at };
}

function durationSeconds(row: SessionTable, now: string): number {
  return Math.max(0, Math.floor((Date.parse(row.ended_at ?? now) - Date.parse(row.created_at)) / 1000));
}

export function presentMessage(row: SessionEventTable): Schema<"Message"> {
  return {
    id: row.id,
    seq: row.seq,
    sender: row.sender,
    sender_id: row.sender_id,
    sender_name: row.sender_name,
    content: row.content ?? "",
    type: row.message_type ?? "text",
    attachments: fromJson(row.attachments ?? "[]"),
    client_message_id: row.client_message_id,
    timestamp: row.created_at,
  };
}

export function presentTransfer(row: SessionTransferTable): Schema<"Transfer"> {
  return {
    target_type: row.target_type,
    target_id: row.target_id,
    reason: row.reason,
    notes: row.notes,
    from_agent_id: row.from_agent_id,
    timestamp: row.created_at,
  };
}

export function presentAction(row: SessionActionTable): Schema<"SessionAction"> {
  return {
    execution_id: row.execution_id,
    action_id: row.action_id,
    success: row.success === 1,
    message: row.message,
    actor_id: row.actor_id,
    timestamp: row.created_at,
  };
}
