import { randomBytes } from "node:crypto";
import type { CreateTicket, Priority, SendMessage } from "./desk.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** Minutes until the first answer and the solution. */
const targets: Readonly<Record<Priority, readonly [number, number]>> = {
  urgent: [30, 8 * 60],
  high: [60, 24 * 60],
  normal: [4 * 60, 72 * 60],
  low: [8 * 60, 120 * 60],
};

const newId = (prefix: string): string =>
  `${prefix}_${Date.now().toString(36)}${randomBytes(17).toString("hex")}`;

const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** The part of its time after which a ticket is at risk. */
const atRiskAfter = 0.75;

const started = (clock: string, minutes: number, now: string): object => ({
  clock,
  event: "started",
  due: later(now, minutes),
  target_minutes: minutes,
  policy_id: null,
  timestamp: now,
});

type NewMessage = Pick<SendMessage, "tenant" | "session" | "actor" | "content">;

export function messageRow(call: NewMessage, seq: number, now: string): Row {
  return {
    tenant_id: call.tenant,
    session_id: call.session,
    seq,
    id: newId("msg"),
    type: "message",
    sender: "agent",
    sender_id: call.actor.id,
    sender_name: call.actor.name,
    content: call.content,
    message_type: "text",
    attachments: "[]",
    client_message_id: null,
    data: null,
    created_at: now,
  };
}

export function showMessage(row: Row): object {
  return {
    id: row["id"],
    seq: row["seq"],
    sender: row["sender"],
    sender_id: row["sender_id"],
    sender_name: row["sender_name"],
    content: row["content"],
    type: row["message_type"],
    attachments: JSON.parse(String(row["attachments"])),
    client_message_id: row["client_message_id"],
    timestamp: row["created_at"],
  };
}

export function ticketRow(call: CreateTicket, count: number, now: string): Row {
  const [response, resolution] = targets[call.priority];
  return {
    tenant_id: call.tenant,
    id: newId("ticket"),
    number: `TKT-${now.slice(0, 4)}-${String(count).padStart(4, "0")}`,
    version: 1,
    last_seq: 1,
    event_sequence: 1,
    subject: call.subject,
    description: call.description,
    status: "new",
    priority: call.priority,
    category: null,
    tags: JSON.stringify([...new Set(call.tags)]),
    attachments: "[]",
    customer_id: call.customer,
    assigned_to: null,
    related_order_id: null,
    related_session_id: null,
    escalation: null,
    first_response_at: null,
    solved_at: null,
    closed_at: null,
    response_due_at: later(now, response),
    resolution_due_at: later(now, resolution),
    clock_stopped_at: null,
    response_breached_at: null,
    resolution_breached_at: null,
    response_at_risk_at: later(now, response * atRiskAfter),
    resolution_at_risk_at: later(now, resolution * atRiskAfter),
    response_warn_at: later(now, response * atRiskAfter),
    resolution_warn_at: later(now, resolution * atRiskAfter),
    sla_policy_id: null,
    sla_log: JSON.stringify([started("response", response, now), started("resolution", resolution, now)]),
    created_at: now,
    updated_at: now,
  };
}

export function createdRow(call: CreateTicket, ticket: string, now: string): Row {
  return {
    tenant_id: call.tenant,
    ticket_id: ticket,
    seq: 1,
    action: "created",
    agent_name: null,
    actor_type: "agent",
    actor_id: call.actor.id,
    actor_name: call.actor.name,
    old_value: null,
    new_value: null,
    created_at: now,
  };
}

export function eventRow(call: CreateTicket, ticket: string, summary: object, now: string): Row {
  return {
    tenant_id: call.tenant,
    id: newId("evt"),
    type: "support.ticket_created",
    resource_type: "ticket",
    resource_id: ticket,
    sequence: 1,
    data: JSON.stringify({ sequence: 1, ticket: summary }),
    created_at: now,
  };
}

export function showSummary(
  row: Row,
  customer: Row | undefined,
  agent: Row | undefined,
  now: string,
): object {
  const passed = (first: string, second: string): boolean =>
    String(row[first]) <= now || String(row[second]) <= now;
  const atRisk = passed("response_at_risk_at", "resolution_at_risk_at") ? "at_risk" : "within_sla";
  const status = passed("response_due_at", "resolution_due_at") ? "breached" : atRisk;
  const sla = { response_due: row["response_due_at"], resolution_due: row["resolution_due_at"] };
  return {
    id: row["id"],
    number: row["number"],
    subject: row["subject"],
    status: row["status"],
    priority: row["priority"],
    category: row["category"],
    tags: JSON.parse(String(row["tags"])),
    customer: {
      id: row["customer_id"],
      name: customer?.["name"] ?? null,
      email: customer?.["email"] ?? null,
    },
    assigned_to: agent === undefined ? null : { id: agent["id"], name: agent["name"] },
    escalation: row["escalation"] === null ? null : JSON.parse(String(row["escalation"])),
    created_at: row["created_at"],
    updated_at: row["updated_at"],
    first_response_at: row["first_response_at"],
    solved_at: row["solved_at"],
    closed_at: row["closed_at"],
    sla: { ...sla, status },
    version: row["version"],
  };
}

/** What a ticket has beside its row. */
export interface History {
  readonly comments: readonly Row[];
  readonly notes: readonly Row[];
  readonly activities: readonly Row[];
}

export function showTicket(row: Row, summary: object, history: History): object {
  return {
    ...summary,
    description: row["description"],
    attachments: JSON.parse(String(row["attachments"])),
    comments: history.comments.map((comment) => ({
      id: comment["id"],
      author: { type: comment["author_type"], id: comment["author_id"], name: comment["author_name"] },
      content: comment["content"],
      public: comment["public"] === 1,
      attachments: JSON.parse(String(comment["attachments"])),
      timestamp: comment["created_at"],
    })),
    notes: history.notes.map((note) => ({
      id: note["id"],
      author: { type: "agent", id: note["author_id"], name: note["author_name"] },
      content: note["content"],
      mention_agent_ids: JSON.parse(String(note["mention_agent_ids"])),
      timestamp: note["created_at"],
    })),
    activities: history.activities.map((activity) => ({
      action: activity["action"],
      actor: { type: activity["actor_type"], id: activity["actor_id"], name: activity["actor_name"] },
      old_value: activity["old_value"] === null ? null : JSON.parse(String(activity["old_value"])),
      new_value: activity["new_value"] === null ? null : JSON.parse(String(activity["new_value"])),
      timestamp: activity["created_at"],
    })),
    related: { order_id: row["related_order_id"], session_id: row["related_session_id"] },
  };
}

export type { Row };

/** What makes a ticket count: an id of its own, and the quarter of an hour in which it was created. */
export function factOf(call: CreateTicket, now: string): [tenant: string, id: string, quarter: number] {
  return [call.tenant, newId("fact"), Math.floor(Date.parse(now) / 900_000)];
}
