import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { atOnce, race, tally } from "./at-once.ts";

const text = { subject: "Refund", description: "Where is it?", customer_id: "cust_abc" };

describe.each(engines)("fifty at once on %s", (engine) => {
  const desk = useDesk(engine);

  it("tickets get fifty numbers in a row, and each tenant counts for itself", async () => {
    const tenants = [desk.newTenant(), desk.newTenant()];
    const clients = tenants.map((tenant) => desk.client({ tenant }));
    const made = await Promise.all(clients.map((client) => race(() => client.post("/tickets", text))));
    const expected = Array.from(
      { length: atOnce },
      (_, index) => `TKT-2026-${String(index + 1).padStart(4, "0")}`,
    );
    for (const answers of made) {
      expect(tally(answers)).toEqual({ "201": atOnce });
      expect(answers.map(({ body }) => body.number).sort()).toEqual(expected);
    }
  });

  it("calls for one new customer make it once", async () => {
    const client = desk.client({ tenant: desk.newTenant() });
    const calls = [
      () => client.post("/tickets", text),
      () => client.put("/customers/cust_abc", { name: "John Doe" }),
    ];
    const answers = await race((index) => calls[index % 2]?.() ?? Promise.reject(new Error("no call")));
    expect(tally(answers)).toEqual({ "200": atOnce / 2, "201": atOnce / 2 });
    const { body } = await client.get("/customers");
    expect(body.data).toMatchObject([{ id: "cust_abc", name: "John Doe" }]);
  });

  it("messages of both sides take the session's numbers without a gap, and so do its events", async () => {
    const tenant = desk.newTenant();
    const agent = desk.client({ tenant });
    await agent.put("/agents/agent_001/status", { status: "available" });
    const { body: session } = await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const customer = desk.clientWithToken(session.chat_token);
    const path = `/sessions/${session.session_id}/messages`;
    const sent = await race((index) =>
      (index % 2 === 0 ? agent : customer).post(path, { content: `${index}` }),
    );
    expect(tally(sent)).toEqual({ "201": atOnce });
    const { body } = await agent.get(`${path}?limit=200`);
    const stored = body.data.map((message: { seq: number; content: string }) => [
      message.seq,
      message.content,
    ]);
    expect(stored.map(([seq]: [number]) => seq)).toEqual(
      Array.from({ length: atOnce }, (_, index) => index + 1),
    );
    expect(new Map(stored)).toEqual(new Map(sent.map((answer) => [answer.body.seq, answer.body.content])));
  });

  it("the same client_message_id fifty times is one message and one answer", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    await agent.put("/agents/agent_001/status", { status: "available" });
    const { body: session } = await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${session.session_id}/messages`;
    const sent = await race(() => agent.post(path, { content: "Hi", client_message_id: "mine-1" }));
    expect(tally(sent)).toEqual({ "201": atOnce });
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
    expect((await agent.get(path)).body.data).toHaveLength(1);
  });
});
