import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";

describe.each(engines)("messages on %s", (engine) => {
  const desk = useDesk(engine);

  it("are numbered without a gap, together with the session's other events", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client, { initial_message: "Hi" });
    await client.post(`/sessions/${session}/messages`, { content: "Hello" });
    await client.post(`/sessions/${session}/hold`);
    await client.post(`/sessions/${session}/resume`);
    const last = await client.post(`/sessions/${session}/messages`, { content: "Back" });
    expect([last.status, last.body.seq]).toEqual([201, 5]);
    const rows = await desk.db
      .selectFrom("session_events")
      .select("seq")
      .where("session_id", "=", session)
      .orderBy("seq")
      .execute();
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it("come back byte for byte", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    const texts = [
      "  blanks at both ends \n",
      "emoji 👩🏽‍🍳 and العربية",
      "'; drop table sessions; --",
      "<script>alert(1)</script>",
      "\u2028\ufeff",
    ];
    for (const content of texts) await client.post(`/sessions/${session}/messages`, { content });
    const stored = (await client.get(`/sessions/${session}/messages`)).body.data;
    expect(stored.map((message: { content: string }) => message.content)).toEqual(texts);
  });

  it("are stored once for each client_message_id, also when sent in parallel", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    const send = () =>
      client.post(`/sessions/${session}/messages`, { content: "Once", client_message_id: "m-1" });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect((await client.get(`/sessions/${session}/messages`)).body.data).toHaveLength(1);
  });

  it("are paged through to the last, while more arrive", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    for (let n = 1; n <= 55; n += 1) await client.post(`/sessions/${session}/messages`, { content: `${n}` });
    const latest = (await client.get(`/sessions/${session}`)).body;
    expect([latest.messages.length, latest.messages[0].content, latest.has_more_messages]).toEqual([
      50,
      "6",
      true,
    ]);
    const seen: string[] = [];
    for (let after: string | null = "0"; after !== null; ) {
      const page: { data: { content: string }[]; next_cursor: string | null } = (
        await client.get(`/sessions/${session}/messages?limit=10&after=${after}`)
      ).body;
      seen.push(...page.data.map((message) => message.content));
      if (seen.length === 10) await client.post(`/sessions/${session}/messages`, { content: "56" });
      after = page.next_cursor;
    }
    expect(seen).toEqual(Array.from({ length: 56 }, (_, index) => `${index + 1}`));
  });

  it("are from the customer when sent with the chat token, which opens its own session only", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const started = await client.post("/sessions", {
      customer_id: "cust_abc",
      channel: "chat",
      context: { secret: "x" },
    });
    const other = await startSession(client);
    const customer = desk.clientWithToken(started.body.chat_token);
    const own = `/sessions/${started.body.session_id}`;
    const sent = await customer.post(`${own}/messages`, { content: "Me" });
    expect(sent.body).toMatchObject({ sender: "customer", sender_id: "cust_abc" });
    const seen = await customer.get(own);
    expect(seen.status).toBe(200);
    for (const hidden of ["context", "transfers", "actions", "escalation", "resolution_notes"]) {
      expect(seen.body).not.toHaveProperty(hidden);
    }
    expect((await customer.get(`/sessions/${other}`)).body.code).toBe("session_not_found");
    expect((await customer.post(`/sessions/${other}/messages`, { content: "x" })).body.code).toBe(
      "session_not_found",
    );
    expect((await customer.get("/sessions")).status).toBe(403);
    expect((await customer.post(`${own}/end`, { resolution: "resolved" })).status).toBe(403);
  });

  it("cannot be sent with an expired chat token", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const started = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${started.body.session_id}`;
    desk.advance({ minutes: 61 });
    expect((await desk.clientWithToken(started.body.chat_token).get(path)).status).toBe(401);
    const fresh = await client.post(`${path}/chat-token`);
    expect((await desk.clientWithToken(fresh.body.chat_token).get(path)).status).toBe(200);
  });

  it("sent again with the same client_message_id are answered with the first, whoever sends them", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const own = `/sessions/${body.session_id}`;
    const customer = desk.clientWithToken(body.chat_token);
    const first = await customer.post(`${own}/messages`, { content: "First", client_message_id: "m-1" });
    desk.advance({ minutes: 1 });
    const again = await client.post(`${own}/messages`, { content: "Other", client_message_id: "m-1" });
    expect(again.body).toEqual(first.body);
    const other = `/sessions/${await startSession(client)}/messages`;
    const elsewhere = await client.post(other, { content: "Other", client_message_id: "m-1" });
    expect([elsewhere.body.content, elsewhere.body.id === first.body.id]).toEqual(["Other", false]);
    await client.post(`${own}/end`, { resolution: "resolved" });
    const late = await customer.post(`${own}/messages`, { content: "First", client_message_id: "m-1" });
    expect([late.status, late.body]).toEqual([201, first.body]);
  });

  it("are all shown up to fifty; one more, and the first is left to the pages", async () => {
    const { client } = await hireAgent(desk, desk.newTenant());
    const session = await startSession(client, { initial_message: "1" });
    for (let n = 2; n <= 50; n += 1) await client.post(`/sessions/${session}/messages`, { content: `${n}` });
    const shown = async () => {
      const { messages, has_more_messages: hasMore } = (await client.get(`/sessions/${session}`)).body;
      return [messages.length, messages[0].content, messages.at(-1).content, hasMore];
    };
    expect(await shown()).toEqual([50, "1", "50", false]);
    await client.post(`/sessions/${session}/messages`, { content: "51" });
    expect(await shown()).toEqual([50, "2", "51", true]);
  });

  it("end with a page that says so, and none is after the last", async () => {
    const { client } = await hireAgent(desk, desk.newTenant());
    const path = `/sessions/${await startSession(client, { initial_message: "1" })}/messages`;
    await client.post(path, { content: "2" });
    expect((await client.get(`${path}?limit=2`)).body).toMatchObject({ has_more: false, next_cursor: null });
    expect((await client.get(`${path}?limit=1`)).body).toMatchObject({ has_more: true, next_cursor: "1" });
    for (const after of ["2", "9999999999999999"]) {
      const none = { data: [], has_more: false, next_cursor: null };
      expect((await client.get(`${path}?after=${after}`)).body).toEqual(none);
    }
    expect((await client.get(`${path}?after=two`)).body.errors[0].pointer).toBe("?after");
  });
});
