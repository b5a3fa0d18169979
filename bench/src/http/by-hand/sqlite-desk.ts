import type Database from "better-sqlite3";
import type { Answer, CreateTicket, Desk, SendMessage, TicketFilter } from "./desk.ts";
import {
  createdRow,
  eventRow,
  factOf,
  messageRow,
  type Row,
  showMessage,
  showSummary,
  showTicket,
  ticketRow,
} from "./rows.ts";
import { insertInto, statements, type Table, valuesOf } from "./statements.ts";

type Prepared = { readonly [Name in keyof typeof statements]: Database.Statement<unknown[], Row> };

/** The desk on better-sqlite3: every statement prepared at the start, every write one transaction of its own. */
export function sqliteDesk(database: Database.Database): Desk {
  const sql = Object.fromEntries(
    Object.entries(statements).map(([name, text]) => [name, database.prepare(text)]),
  ) as Prepared;
  const inserts = new Map<Table, Database.Statement>();
  const insert = (table: Table, row: Row): void => {
    const statement = inserts.get(table) ?? database.prepare(insertInto(table));
    inserts.set(table, statement);
    statement.run(valuesOf(table, row));
  };
  const once = (call: SendMessage | CreateTicket, operation: string, work: () => Answer): Answer => {
    const actor = `staff:${call.actor.id}`;
    const known = sql.known.get(call.tenant, actor, call.key);
    if (known !== undefined && known["request_hash"] !== call.hash)
      return { status: 422, code: "idempotency_key_reused" };
    if (known !== undefined) return { body: JSON.parse(String(known["body"])) as object };
    const answer = work();
    if (!("body" in answer)) return answer;
    insert("idempotency_keys", {
      tenant_id: call.tenant,
      actor_id: actor,
      key: call.key,
      operation,
      request_hash: call.hash,
      body: JSON.stringify(answer.body),
      created_at: new Date().toISOString(),
    });
    return answer;
  };
  const summary = (row: Row, now: string): object => {
    const tenant = row["tenant_id"];
    const agent = row["assigned_to"] === null ? undefined : sql.agent.get(tenant, row["assigned_to"]);
    return showSummary(row, sql.customer.get(tenant, row["customer_id"]), agent, now);
  };
  const show = (row: Row, now: string): object => {
    const key = [row["tenant_id"], row["id"]];
    return showTicket(row, summary(row, now), {
      comments: sql.comments.all(...key),
      notes: sql.notes.all(...key),
      activities: sql.activities.all(...key),
    });
  };

  const send = (call: SendMessage): Answer => {
    const now = new Date().toISOString();
    const session = sql.session.get(call.tenant, call.session);
    if (session === undefined) return { status: 404, code: "session_not_found" };
    if (session["ended_at"] !== null) return { status: 409, code: "session_closed" };
    const seq = Number(session["last_seq"]) + 1;
    sql.moveSession.run(seq, Number(session["version"]) + 1, now, call.tenant, call.session);
    const row = messageRow(call, seq, now);
    insert("session_events", row);
    return { body: showMessage(row) };
  };
  const create = (call: CreateTicket): Answer => {
    const now = new Date().toISOString();
    const { value } = sql.count.get(call.tenant, `tickets:${now.slice(0, 4)}`) ?? {};
    sql.newCustomer.run(call.tenant, call.customer, now, now);
    const row = ticketRow(call, Number(value), now);
    const id = String(row["id"]);
    insert("tickets", row);
    insert("ticket_activities", createdRow(call, id, now));
    insert("events", eventRow(call, id, summary(row, now), now));
    sql.fact.run(...factOf(call, now));
    return { body: show(row, now) };
  };

  const sendOnce = database.transaction((call: SendMessage) => once(call, "sendMessage", () => send(call)));
  const createOnce = database.transaction((call: CreateTicket) =>
    once(call, "createTicket", () => create(call)),
  );
  return {
    sendMessage: (call) => sendOnce.immediate(call),
    createTicket: (call) => createOnce.immediate(call),
    getTicket: (tenant, id) => {
      const row = sql.ticket.get(tenant, id);
      return row === undefined ? null : show(row, new Date().toISOString());
    },
    listTickets: (tenant, { status, priority, limit }: TicketFilter) => {
      const now = new Date().toISOString();
      const rows = sql.tickets.all(tenant, status, priority, limit + 1);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const hasMore = rows.length > limit;
      return {
        data: shown.map((row) => summary(row, now)),
        next_cursor: hasMore && last !== undefined ? btoa(`${last["created_at"]} ${last["id"]}`) : null,
        has_more: hasMore,
      };
    },
  };
}
