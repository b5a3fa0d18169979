import { record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { upsertCustomer } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { queueNotice } from "../notices.ts";
import { claimAgent, isAnyoneOnline, requireTeam } from "../roster/index.ts";
import { loadLevels, type ServiceLevels, startClocks } from "../sla/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { SessionTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { appendMessage } from "./append-message.ts";
import { termsOf } from "./clocks.ts";
import { summariseForEvent } from "./describe.ts";
import { notIdle } from "./idle.ts";
import { placeOf } from "./place.ts";
import { priorityRank } from "./queue-order.ts";
import { countWaiting } from "./queue-store.ts";
import { insertSession } from "./store.ts";

type StartSession = RequestOf<"startSession">["body"];

/** Starts a session with the best free agent, or queues it. */
export async function start(ctx: WriteContext, input: StartSession): Promise<Schema<"StartedSession">> {
  await lockDesk(ctx);
  if (input.team_id !== undefined) await requireTeam(ctx, input.team_id);
  const agentId = await claimAgent(ctx, input.team_id ?? null, {
    skills: input.skills ?? [],
    language: input.language ?? null,
  });
  if (agentId === null) await checkQueue(ctx);
  const customer = await upsertCustomer(ctx, input.customer_id, input.customer);
  const row = newSession(ctx, { ...input, customer_id: customer.id }, agentId, await loadLevels(ctx));
  await insertSession(ctx, row);
  ctx.notices.push({ kind: "session", tenant: ctx.tenant, session: row.id });
  if (agentId === null) ctx.notices.push(queueNotice(ctx));
  const session = await withInitialMessage(ctx, row, input.initial_message);
  const summary = await summariseForEvent(ctx, session);
  await publish(
    ctx,
    { type: "session", id: row.id },
    { type: "support.session_started", data: { sequence: row.event_sequence, session: summary } },
  );
  record(ctx, { ...placeOf(row), add: { sessions_started: 1, sessions_assigned: agentId === null ? 0 : 1 } });
  const claims = { tenant: ctx.tenant, sessionId: row.id, customerId: row.customer_id };
  const chat = await ctx.chatTokens.issue(ctx.db, claims, ctx.now, ctx.settings.chatTokenSeconds);
  return { ...started(summary), chat_token: chat.token, chat_token_expires_at: chat.expiresAt };
}

async function checkQueue(ctx: WriteContext): Promise<void> {
  if (!(await isAnyoneOnline(ctx))) {
    throw new SupportError(
      "no_agents_available",
      "No agent is online. Take a message as a ticket, or try again later.",
    );
  }
  if ((await countWaiting(ctx.db, ctx.tenant)) >= ctx.settings.queueMax) {
    throw new SupportError(
      "queue_full",
      "The queue is full. Take a message as a ticket, or try again later.",
    );
  }
}

function newSession(
  ctx: WriteContext,
  input: StartSession,
  agentId: string | null,
  levels: ServiceLevels,
): SessionTable {
  const { priority = "normal", category = null, team_id = null } = input;
  const terms = termsOf(levels, { priority, category, team_id, tags: "[]" });
  return {
    tenant_id: ctx.tenant,
    id: ctx.id("sess"),
    version: 1,
    last_seq: 0,
    event_sequence: 1,
    status: agentId === null ? "queued" : "active",
    channel: input.channel,
    priority,
    priority_rank: priorityRank(priority),
    category,
    customer_id: input.customer_id,
    agent_id: agentId,
    target_agent_id: null,
    team_id,
    skills: JSON.stringify(input.skills ?? []),
    language: input.language ?? null,
    context: JSON.stringify(input.context ?? {}),
    queued_at: agentId === null ? ctx.now : null,
    assigned_at: agentId === null ? null : ctx.now,
    transferred_at: null,
    transfer_count: 0,
    offer_id: null,
    ...notIdle,
    escalation: null,
    tags: "[]",
    resolution: null,
    resolution_notes: null,
    rating_score: null,
    rating_comment: null,
    rated_at: null,
    ...startClocks(terms, ctx.now),
    created_at: ctx.now,
    updated_at: ctx.now,
    ended_at: null,
  };
}

async function withInitialMessage(
  ctx: WriteContext,
  session: SessionTable,
  content: string | undefined,
): Promise<SessionTable> {
  if (content === undefined) return session;
  const author = { sender: "customer", sender_id: session.customer_id, sender_name: null } as const;
  return await (await appendMessage(ctx, session, author, { content })).session;
}

function started(
  summary: Schema<"SessionSummary">,
): Omit<Schema<"StartedSession">, "chat_token" | "chat_token_expires_at"> {
  return {
    session_id: summary.session_id,
    status: summary.status,
    channel: summary.channel,
    priority: summary.priority,
    customer: summary.customer,
    assigned_agent: summary.assigned_agent,
    queue_position: summary.queue_position,
    estimated_wait_minutes: summary.estimated_wait_minutes,
    websocket_url: summary.websocket_url,
    created_at: summary.created_at,
    version: summary.version,
  };
}
