import { PostgresDialect } from "kysely";
import { Client, Pool } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { createClient } from "../support/client.ts";
import { createPostgresDatabase, engines } from "../support/engines.ts";
import { prepareDesk } from "../support/prepare-desk.ts";
import { staffToken } from "../support/tokens.ts";

/** Counts how many queries a client has that it has not answered. */
class CountingClient extends Client {
  static most = 0;
  #open = 0;

  override query(...call: unknown[]): never {
    this.#open += 1;
    CountingClient.most = Math.max(CountingClient.most, this.#open);
    const answer = Reflect.apply(super.query, this, call) as Promise<unknown>;
    return answer.finally(() => {
      this.#open -= 1;
    }) as never;
  }
}

it.runIf(engines.includes("PostgreSQL"))(
  "a PostgreSQL dialect of Kysely's own serves a desk, and no connection gets two statements at once",
  async () => {
    const { url, drop } = await createPostgresDatabase();
    onTestFinished(drop);
    const pool = new Pool({ connectionString: url, max: 4, Client: CountingClient });
    const now = new Date("2026-01-24T19:30:00Z");
    const support = await prepareDesk(new PostgresDialect({ pool }), { clock: () => now });
    onTestFinished(() => support.close());
    const token = () => staffToken({ tenant: "tenant_a", roles: ["tenant_admin", "manager"] }, now);
    const client = createClient((request) => support.app.fetch(request), token);
    const hook = { url: "https://example.com/hook", events: ["support.message_created"] };
    expect((await client.post("/webhooks", hook)).status).toBe(201);
    await client.post("/agents", { id: "agent_001", name: "Sarah" });
    await client.put("/agents/agent_001/status", { status: "available" });
    const session = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${session.body.session_id}`;
    const keyed = { "idempotency-key": "one" };
    expect((await client.post(`${path}/messages`, { content: "Good morning" }, keyed)).status).toBe(201);
    const text = { subject: "Salad", description: "Missing", customer_id: "cust_abc" };
    const ticket = await client.post("/tickets", text);
    await support.tick();
    expect((await client.get(path)).body.messages).toMatchObject([{ content: "Good morning" }]);
    expect((await client.get(`/tickets/${ticket.body.id}`)).body).toMatchObject({ subject: "Salad" });
    expect((await client.get("/tickets")).body.data).toMatchObject([{ id: ticket.body.id }]);
    expect(CountingClient.most).toBe(1);
  },
);
