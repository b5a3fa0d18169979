import { describe, expect, it } from "vitest";
import { createChatTokens } from "../../src/chat-tokens.ts";
import type { WriteContext } from "../../src/context.ts";
import { randomIds } from "../../src/random-ids.ts";
import { defaultSettings } from "../../src/settings.ts";
import { noteAction, requireOpenTicket } from "../../src/tickets/index.ts";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, newDesk } from "./ticket.ts";

const resent = {
  action_id: "action_resend_order",
  execution_id: "exec_001",
  message: "Sent again",
  success: true,
};

describe.each(engines)("what quick actions do to a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  /** Works as another feature does: within a transaction, as the desk itself. */
  function within<T>({ db, now }: Desk, tenant: string, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    const fixed = {
      tenant,
      settings: defaultSettings,
      expectedVersion: undefined,
      chatTokens: createChatTokens(),
      randomBytes: (count: number) => new Uint8Array(count),
    };
    const actor = { kind: "system", id: null } as const;
    const call = { ...fixed, facts: [], notices: [], actor, now: now().toISOString(), id: randomIds(now) };
    const dialect = engine === "SQLite" ? "sqlite" : "postgres";
    return db.transaction().execute((trx) => work({ ...call, db: trx, engine: dialect }));
  }

  it("stands in the ticket's history and is told as a change", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await within(desk, tenant, (ctx) => noteAction(ctx, id, resent));
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ version: 2, status: "new", first_response_at: null });
    expect(ticket.activities.at(-1)).toMatchObject({
      action: "action_executed",
      actor: { type: "system" },
      new_value: resent,
    });
    const [, event] = await eventsOf(desk, tenant, id);
    expect(event).toMatchObject({
      type: "support.ticket_updated",
      data: { changes: [{ new_value: resent }] },
    });
  });

  it("begins with an open ticket and its customer", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    expect(await within(desk, tenant, (ctx) => requireOpenTicket(ctx, id))).toMatchObject({
      id,
      customer_id: "cust_abc",
    });
  });

  it("does not begin with a closed ticket, and is noted when it was closed meanwhile", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await client.put(`/tickets/${id}`, { status: "closed" });
    const closed = expect.objectContaining({ code: "ticket_closed" });
    await expect(within(desk, tenant, (ctx) => requireOpenTicket(ctx, id))).rejects.toEqual(closed);
    await within(desk, tenant, (ctx) => noteAction(ctx, id, resent));
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect([ticket.status, ticket.activities.at(-1).new_value]).toEqual(["closed", resent]);
  });

  it("is refused for a ticket of another tenant as for an absent one", async () => {
    const { client: neighbour } = await newDesk(desk);
    const { id: foreign } = await createTicket(neighbour);
    const { tenant } = await newDesk(desk);
    for (const id of [foreign, "ticket_absent"]) {
      const absent = expect.objectContaining({ code: "ticket_not_found" });
      await expect(within(desk, tenant, (ctx) => requireOpenTicket(ctx, id))).rejects.toEqual(absent);
      await expect(within(desk, tenant, (ctx) => noteAction(ctx, id, resent))).rejects.toEqual(absent);
    }
  });
});
