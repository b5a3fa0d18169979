import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { escalationTeam } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { fromOptionalJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { describe, summariseForEvent } from "./describe.ts";
import { requireOpenSession } from "./load.ts";
import { move } from "./move.ts";
import { atLeast, priorityRank } from "./queue-order.ts";
import { saveToldState } from "./save.ts";

type EscalateSession = RequestOf<"escalateSession">["body"] & { readonly session_id: string };

/** Escalates a session: records it, raises the priority and moves it to the team of the level. Once per level. */
export async function escalate(ctx: WriteContext, input: EscalateSession): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, input.session_id);
  const present = fromOptionalJson<Schema<"Escalation">>(session.escalation);
  if (present?.level === input.level) return await describe(ctx, session);
  const escalation = {
    level: input.level,
    reason: input.reason,
    urgency: input.urgency ?? null,
    notes: null,
    timestamp: ctx.now,
  };
  const priority = atLeast(session.priority, input.urgency);
  const sequence = session.event_sequence + 1;
  const escalated = await saveToldState(ctx, session, {
    escalation: JSON.stringify(escalation),
    priority,
    priority_rank: priorityRank(priority),
    event_sequence: sequence,
  });
  const placed = await moveToLevel(ctx, escalated, input.level);
  const summary = await summariseForEvent(ctx, placed);
  await publish(
    ctx,
    { type: "session", id: session.id },
    { type: "support.escalation", data: { sequence, escalation, session: summary } },
  );
  return await describe(ctx, placed);
}

async function moveToLevel(ctx: WriteContext, session: SessionTable, level: string): Promise<SessionTable> {
  const team = await escalationTeam(ctx, level);
  if (team === null || team === session.team_id) return session;
  return await move(ctx, session, { agentId: null, teamId: team });
}
