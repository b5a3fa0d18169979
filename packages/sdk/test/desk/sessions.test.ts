import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isApiError, type SupportClient } from "../../src/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { failureOf } from "../support/fake-fetch.ts";

const chat = { customer_id: "cust_abc", channel: "chat" } as const;
let desk: Desk;
let agent: SupportClient;
let tenant = 0;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.support.close());
beforeEach(async () => {
  tenant += 1;
  agent = desk.staff({ tenant: `tenant_${tenant}` });
  await agent.agents.updateStatus("agent_001", { status: "available" });
});

describe("a conversation", () => {
  it("goes from start to rating, with the customer's own token", async () => {
    const started = await agent.sessions.start({ ...chat, initial_message: "Where is my order?" });
    expect(started).toMatchObject({
      status: "active",
      assigned_agent: { id: "agent_001" },
      queue_position: 0,
    });
    const customer = desk.holderOf(started.chat_token);
    await agent.sessions.sendMessage(started.session_id, { content: "At the door." });
    await customer.sessions.sendMessage(started.session_id, { content: "Thank you!" });
    const ended = await agent.sessions.end(started.session_id, {
      resolution: "resolved",
      tags: ["order_status"],
    });
    expect(ended).toMatchObject({ status: "resolved", tags: ["order_status"] });
    expect(await customer.sessions.rate(started.session_id, { score: 5 })).toMatchObject({
      score: 5,
      comment: null,
    });
    const seen = await customer.sessions.retrieve(started.session_id);
    expect(seen.messages.map((message) => [message.sender, message.content])).toEqual([
      ["customer", "Where is my order?"],
      ["agent", "At the door."],
      ["customer", "Thank you!"],
    ]);
    expect(seen.transfers).toBeUndefined();
  });

  it("that has ended refuses further messages with session_closed", async () => {
    const { session_id, chat_token } = await agent.sessions.start(chat);
    await agent.sessions.end(session_id, { resolution: "resolved" });
    const error = await failureOf(
      desk.holderOf(chat_token).sessions.sendMessage(session_id, { content: "Hello?" }),
    );
    expect(isApiError(error, "session_closed") && error.status).toBe(409);
    expect(isApiError(error) && error.requestId).toMatch(/^req_/);
  });

  it("cannot begin while nobody is online", async () => {
    await agent.agents.updateStatus("agent_001", { status: "offline" });
    const error = await failureOf(agent.sessions.start(chat));
    expect(isApiError(error, "no_agents_available") && error.status).toBe(400);
    expect((await agent.sessions.list()).data).toEqual([]);
  });

  it("is held, resumed, escalated, handed over and found again", async () => {
    const { session_id } = await agent.sessions.start(chat);
    await agent.teams.create({ id: "team_billing", name: "Billing" });
    expect((await agent.sessions.hold(session_id)).status).toBe("on_hold");
    expect((await agent.sessions.resume(session_id)).status).toBe("active");
    const raised = await agent.sessions.escalate(session_id, {
      level: "tier_2",
      reason: "Hard",
      urgency: "urgent",
    });
    expect(raised).toMatchObject({ priority: "urgent", escalation: { level: "tier_2" } });
    const moved = await agent.sessions.transfer(session_id, {
      target_type: "team",
      target_id: "team_billing",
      reason: "A refund",
    });
    expect(moved).toMatchObject({ status: "transferred", team_id: "team_billing" });
    const { data } = await agent.sessions.list({ status: "transferred", team_id: "team_billing" });
    expect(data.map((session) => session.session_id)).toEqual([session_id]);
  });

  it("gives the customer a fresh token on request", async () => {
    const { session_id } = await agent.sessions.start(chat);
    const { chat_token } = await agent.sessions.renewChatToken(session_id);
    expect((await desk.holderOf(chat_token).sessions.retrieve(session_id)).session_id).toBe(session_id);
  });
});

describe("a repeat", () => {
  it("under the same key answers as the first did", async () => {
    const first = await agent.sessions.start(chat, { idempotencyKey: "start-1" });
    const { data, response } = await agent.sessions.start(chat, { idempotencyKey: "start-1" }).withResponse();
    expect(data).toEqual(first);
    expect(response.headers.get("idempotency-replayed")).toBe("true");
    expect((await agent.sessions.list()).data).toHaveLength(1);
  });

  it("of another call under the same key is refused", async () => {
    await agent.sessions.start(chat, { idempotencyKey: "start-2" });
    const error = await failureOf(
      agent.sessions.start({ ...chat, priority: "high" }, { idempotencyKey: "start-2" }),
    );
    expect(isApiError(error, "idempotency_key_reused")).toBe(true);
  });

  it("without a key is a call of its own", async () => {
    await agent.sessions.start(chat);
    await agent.sessions.start(chat);
    expect((await agent.sessions.list()).data).toHaveLength(2);
  });

  it("of a message with the same client_message_id stores it once", async () => {
    const { session_id } = await agent.sessions.start(chat);
    const message = { content: "Hi", client_message_id: "m-1" };
    const first = await agent.sessions.sendMessage(session_id, message);
    expect(await agent.sessions.sendMessage(session_id, message)).toEqual(first);
  });
});

describe("messages", () => {
  it("are paged by seq, each once, while more come in", async () => {
    const { session_id } = await agent.sessions.start(chat);
    for (const content of ["1", "2", "3", "4", "5"])
      await agent.sessions.sendMessage(session_id, { content });
    const seen: string[] = [];
    for await (const message of agent.sessions.listMessages(session_id, { limit: 2 })) {
      seen.push(message.content);
      if (message.content === "3") await agent.sessions.sendMessage(session_id, { content: "6" });
    }
    expect(seen).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

it("a stale version changes nothing", async () => {
  const { session_id, version } = await agent.sessions.start(chat);
  await agent.sessions.hold(session_id, { ifMatch: version });
  const error = await failureOf(
    agent.sessions.end(session_id, { resolution: "resolved" }, { ifMatch: version }),
  );
  const { data, etag } = await agent.sessions.retrieve(session_id).withResponse();
  expect(isApiError(error, "precondition_failed") && error.etag).toBe(etag);
  expect(data.status).toBe("on_hold");
});
