import type { Row } from "./rows.ts";

const columns = {
  session_events:
    "tenant_id session_id seq id type sender sender_id sender_name content message_type attachments client_message_id data created_at",
  tickets:
    "tenant_id id number version last_seq event_sequence subject description status priority category tags attachments customer_id assigned_to related_order_id related_session_id escalation first_response_at solved_at closed_at response_due_at resolution_due_at clock_stopped_at response_breached_at resolution_breached_at response_at_risk_at resolution_at_risk_at response_warn_at resolution_warn_at sla_policy_id sla_log created_at updated_at",
  ticket_activities:
    "tenant_id ticket_id seq action agent_name actor_type actor_id actor_name old_value new_value created_at",
  events: "tenant_id id type resource_type resource_id sequence data created_at",
  idempotency_keys: "tenant_id actor_id key operation request_hash body created_at",
} as const;

export type Table = keyof typeof columns;

export const columnsOf = (table: Table): readonly string[] => columns[table].split(" ");

export function insertInto(table: Table): string {
  const names = columnsOf(table);
  return `insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`;
}

export const valuesOf = (table: Table, row: Row): (string | number | null)[] =>
  columnsOf(table).map((name) => row[name] ?? null);

const sums = [
  "sessions_started sessions_assigned sessions_received sessions_ended sessions_resolved session_resolution_ms",
  "first_contact_resolved responses response_ms ratings rating_sum tickets_assigned tickets_solved ticket_resolution_ms",
  "response_met response_missed resolution_met resolution_missed",
].flatMap((line) => line.split(" "));

/** Written with `?` for each value; `numbered` makes `$1` and so on of them. */
export const statements = {
  session: "select * from sessions where tenant_id = ? and id = ?",
  moveSession: "update sessions set last_seq = ?, version = ?, updated_at = ? where tenant_id = ? and id = ?",
  known: "select * from idempotency_keys where tenant_id = ? and actor_id = ? and key = ?",
  newCustomer: `insert into customers (tenant_id, id, name, email, metadata, created_at, updated_at)
    values (?, ?, null, null, '{}', ?, ?) on conflict (tenant_id, id) do nothing`,
  count: `insert into counters (tenant_id, name, value) values (?, ?, 1)
    on conflict (tenant_id, name) do update set value = counters.value + 1 returning value`,
  fact: `insert into fresh_facts
    (tenant_id, id, quarter, channel, category, agent_id, team_id, tickets_created, ${sums.join(", ")})
    values (?, ?, ?, '', '', '', '', 1, ${sums.map(() => "0").join(", ")})`,
  customer: "select * from customers where tenant_id = ? and id = ?",
  agent: "select * from agents where tenant_id = ? and id = ?",
  ticket: "select * from tickets where tenant_id = ? and id = ?",
  comments: "select * from ticket_comments where tenant_id = ? and ticket_id = ? order by seq",
  notes: "select * from ticket_notes where tenant_id = ? and ticket_id = ? order by seq",
  activities: "select * from ticket_activities where tenant_id = ? and ticket_id = ? order by seq",
  tickets: `select * from tickets where tenant_id = ? and status = ? and priority = ?
    order by created_at desc, id desc limit ?`,
} as const;

/** Many at once, in the spelling of PostgreSQL. */
export const manyAtOnce = {
  customers: "select * from customers where tenant_id = $1 and id = any($2::text[])",
  agents: "select * from agents where tenant_id = $1 and id = any($2::text[])",
} as const;

export function numbered(text: string): string {
  let count = 0;
  return text.replaceAll("?", () => {
    count += 1;
    return `$${count}`;
  });
}
