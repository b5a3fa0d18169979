import type pg from "pg";
import type { Answer, CreateTicket, Desk, SendMessage } from "./desk.ts";
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
import { insertInto, manyAtOnce, numbered, statements, type Table, valuesOf } from "./statements.ts";

type Name = keyof typeof statements | keyof typeof manyAtOnce;

/** The desk on pg: named statements, which PostgreSQL plans once a connection, and a transaction for every write. */
export function postgresDesk(pool: pg.Pool): Desk {
  const single = Object.entries(statements).map(([name, text]) => [name, numbered(text)]);
  const texts = { ...Object.fromEntries(single), ...manyAtOnce } as Record<Name, string>;
  texts.session += " for update";

  const rowsOf = async (client: pg.Pool | pg.PoolClient, name: Name, values: unknown[]): Promise<Row[]> =>
    (await client.query<Row>({ name, text: texts[name], values })).rows;
  const insert = async (client: pg.PoolClient, table: Table, row: Row): Promise<void> => {
    await client.query({
      name: `insert ${table}`,
      text: numbered(insertInto(table)),
      values: valuesOf(table, row),
    });
  };
  const inTransaction = async (work: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer> => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const answer = await work(client);
      await client.query("commit");
      return answer;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };
  const once = (
    call: SendMessage | CreateTicket,
    operation: string,
    work: (client: pg.PoolClient) => Promise<Answer>,
  ): Promise<Answer> =>
    inTransaction(async (client) => {
      const actor = `staff:${call.actor.id}`;
      const [known] = await rowsOf(client, "known", [call.tenant, actor, call.key]);
      if (known !== undefined && known["request_hash"] !== call.hash)
        return { status: 422, code: "idempotency_key_reused" };
      if (known !== undefined) return { body: JSON.parse(String(known["body"])) as object };
      const answer = await work(client);
      if (!("body" in answer)) return answer;
      await insert(client, "idempotency_keys", {
        tenant_id: call.tenant,
        actor_id: actor,
        key: call.key,
        operation,
        request_hash: call.hash,
        body: JSON.stringify(answer.body),
        created_at: new Date().toISOString(),
      });
      return answer;
    });
  const summary = async (client: pg.Pool | pg.PoolClient, row: Row, now: string): Promise<object> => {
    const tenant = row["tenant_id"];
    const [customer] = await rowsOf(client, "customer", [tenant, row["customer_id"]]);
    const [agent] =
      row["assigned_to"] === null ? [] : await rowsOf(client, "agent", [tenant, row["assigned_to"]]);
    return showSummary(row, customer, agent, now);
  };
  const show = async (client: pg.Pool | pg.PoolClient, row: Row, now: string): Promise<object> => {
    const key = [row["tenant_id"], row["id"]];
    return showTicket(row, await summary(client, row, now), {
      comments: await rowsOf(client, "comments", key),
      notes: await rowsOf(client, "notes", key),
      activities: await rowsOf(client, "activities", key),
    });
  };

  return {
    sendMessage: (call) =>
      once(call, "sendMessage", async (client) => {
        const now = new Date().toISOString();
        const [session] = await rowsOf(client, "session", [call.tenant, call.session]);
        if (session === undefined) return { status: 404, code: "session_not_found" };
        if (session["ended_at"] !== null) return { status: 409, code: "session_closed" };
        const seq = Number(session["last_seq"]) + 1;
        const version = Number(session["version"]) + 1;
        await rowsOf(client, "moveSession", [seq, version, now, call.tenant, call.session]);
        const row = messageRow(call, seq, now);
        await insert(client, "session_events", row);
        return { body: showMessage(row) };
      }),
    createTicket: (call) =>
      once(call, "createTicket", async (client) => {
        const now = new Date().toISOString();
        const [counted] = await rowsOf(client, "count", [call.tenant, `tickets:${now.slice(0, 4)}`]);
        await rowsOf(client, "newCustomer", [call.tenant, call.customer, now, now]);
        const row = ticketRow(call, Number(counted?.["value"]), now);
        const id = String(row["id"]);
        await insert(client, "tickets", row);
        await insert(client, "ticket_activities", createdRow(call, id, now));
        await insert(client, "events", eventRow(call, id, await summary(client, row, now), now));
        await rowsOf(client, "fact", factOf(call, now));
        return { body: await show(client, row, now) };
      }),
    getTicket: async (tenant, id) => {
      const [row] = await rowsOf(pool, "ticket", [tenant, id]);
      return row === undefined ? null : await show(pool, row, new Date().toISOString());
    },
    listTickets: async (tenant, { status, priority, limit }) => {
      const now = new Date().toISOString();
      const rows = await rowsOf(pool, "tickets", [tenant, status, priority, limit + 1]);
      const shown = rows.slice(0, limit);
      const customers = await rowsOf(pool, "customers", [tenant, shown.map((row) => row["customer_id"])]);
      const agents = await rowsOf(pool, "agents", [tenant, shown.map((row) => row["assigned_to"])]);
      const byId = (several: readonly Row[]): Map<unknown, Row> =>
        new Map(several.map((row) => [row["id"], row]));
      const [customerOf, agentOf] = [byId(customers), byId(agents)];
      const last = shown.at(-1);
      const hasMore = rows.length > limit;
      return {
        data: shown.map((row) =>
          showSummary(row, customerOf.get(row["customer_id"]), agentOf.get(row["assigned_to"]), now),
        ),
        next_cursor: hasMore && last !== undefined ? btoa(`${last["created_at"]} ${last["id"]}`) : null,
        has_more: hasMore,
      };
    },
  };
}
