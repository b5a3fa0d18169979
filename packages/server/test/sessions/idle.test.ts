import { beforeEach, describe, expect, it } from "vitest";
import { useLiveDesk } from "../chat/support/live-desk.ts";
import { atOnce, race, tally } from "../races/at-once.ts";
import { deskState, miscounted } from "../races/desk-state.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";
import { answerOffer, offerTo, show, transferTo } from "./session.ts";

const settings = {
  idleWarnSeconds: 60,
  idleCloseSeconds: 30,
  idleWarning: "Are you there?",
  chatTokenSeconds: 1_000_000,
};

interface Chat {
  readonly id: string;
  readonly agent: TestClient;
  readonly customer: TestClient;
}

const write = (client: TestClient, { id }: Chat): Promise<Answer> =>
  client.post(`/sessions/${id}/messages`, { content: "Hello" });

describe.each(engines)("a customer who leaves an agent without an answer on %s", (engine) => {
  const desk = useDesk(engine, { settings });
  let tenant: string;
  let chat: Chat;

  beforeEach(async () => {
    tenant = desk.newTenant();
    chat = await openChat();
  });

  async function openChat(channel = "chat"): Promise<Chat> {
    const { client: agent } = await hireAgent(desk, tenant, { max_sessions: 5 });
    const { body } = await agent.post("/sessions", { customer_id: "cust_abc", channel });
    return { id: body.session_id, agent, customer: desk.clientWithToken(body.chat_token) };
  }

  async function tickAfter(seconds: number): Promise<void> {
    desk.advance({ seconds });
    await desk.support.tick();
  }

  /** What the customer sees: the status, and the desk's questions. */
  async function seen({ id, customer }: Chat = chat): Promise<string> {
    const { status, messages } = await show(customer, id);
    const asked = messages.filter((message: { sender: string }) => message.sender === "system");
    return [status, ...asked.map(({ content }: { content: string }) => content)].join(", ");
  }

  it("is asked once at the end of the one time, and the chat closed at the end of the other", async () => {
    await write(chat.customer, chat);
    await write(chat.agent, chat);
    await tickAfter(59);
    expect(await seen()).toBe("active");
    await tickAfter(1);
    expect(await seen()).toBe("active, Are you there?");
    await desk.support.tick();
    await tickAfter(29);
    expect(await seen()).toBe("active, Are you there?");
    await tickAfter(1);
    expect(await seen()).toBe("closed, Are you there?");
    expect(await show(chat.agent, chat.id)).toMatchObject({ resolution: "abandoned" });
    expect((await chat.agent.get("/agents/agent_001/status")).body.active_sessions).toBe(0);
    const ended = (await desk.events(tenant)).filter(({ type }) => type === "support.session_ended");
    expect(ended).toHaveLength(1);
    const refused = await write(chat.customer, chat);
    expect([refused.status, refused.body.code]).toEqual([409, "session_closed"]);
  });

  it("keeps the chat by writing, and is asked again the next time", async () => {
    await write(chat.agent, chat);
    await tickAfter(60);
    await write(chat.customer, chat);
    await tickAfter(1000);
    expect(await seen()).toBe("active, Are you there?");
    await write(chat.agent, chat);
    await tickAfter(60);
    expect(await seen()).toBe("active, Are you there?, Are you there?");
    await tickAfter(30);
    expect(await seen()).toBe("closed, Are you there?, Are you there?");
  });

  it("has the time from the agent's latest message on", async () => {
    await write(chat.agent, chat);
    await tickAfter(60);
    await write(chat.agent, chat);
    await tickAfter(59);
    expect(await seen()).toBe("active, Are you there?");
    await tickAfter(1);
    expect(await seen()).toBe("active, Are you there?, Are you there?");
  });

  it("has the time after the question whole, however late that came", async () => {
    await write(chat.agent, chat);
    await tickAfter(100_000);
    await tickAfter(29);
    expect(await seen()).toBe("active, Are you there?");
    await tickAfter(1);
    expect(await seen()).toBe("closed, Are you there?");
  });

  it("is left alone before an agent has written, and while the agent is the one to answer", async () => {
    await tickAfter(10_000);
    await write(chat.agent, chat);
    await write(chat.customer, chat);
    await tickAfter(10_000);
    await tickAfter(10_000);
    expect(await seen()).toBe("active");
  });

  it("is left alone on hold, and has the whole time again afterwards", async () => {
    await write(chat.agent, chat);
    await tickAfter(60);
    await chat.agent.post(`/sessions/${chat.id}/hold`);
    await tickAfter(10_000);
    await chat.agent.post(`/sessions/${chat.id}/resume`);
    await tickAfter(59);
    expect(await seen()).toBe("active, Are you there?");
    await tickAfter(1);
    expect(await seen()).toBe("active, Are you there?, Are you there?");
  });

  it("is left alone while the chat waits, and until its next agent has written", async () => {
    await write(chat.agent, chat);
    await managerOf(desk, tenant).post("/agents", { id: "agent_b", name: "Ben" });
    await transferTo(chat.agent, chat.id, "agent_b");
    await tickAfter(200);
    expect(await seen()).toBe("transferred");
    await managerOf(desk, tenant).put("/agents/agent_b/status", { status: "available" });
    await tickAfter(10_000);
    expect(await seen()).toBe("active");
    await offerTo(chat.agent, chat.id, "agent_001");
    await write(desk.client({ tenant, id: "agent_b" }), chat);
    await answerOffer(chat.agent, chat.id, "accept");
    await tickAfter(10_000);
    expect(await seen()).toBe("active");
  });

  it.each(["email", "phone"])("is left alone by %s, where an answer takes longer", async (channel) => {
    const slow = await openChat(channel);
    await write(slow.agent, slow);
    await tickAfter(10_000);
    await tickAfter(10_000);
    expect(await seen(slow)).toBe("active");
  });

  it("writes in the very moment of the close: either it is closed, or the message is there", async () => {
    let closed = 0;
    const rounds = 8;
    for (let round = 0; round < rounds; round += 1) {
      const one = await openChat();
      await write(one.agent, one);
      await tickAfter(60);
      desk.advance({ seconds: 30 });
      const ticking = Promise.all([desk.support.tick(), desk.support.tick()]);
      // Later and later, so that either comes first in some rounds.
      for (let looks = 0; looks < 8 * round; looks += 1) await show(one.customer, one.id);
      const answers = await race(() => write(one.customer, one));
      await ticking;
      await desk.support.tick();
      const { status, messages } = await show(one.customer, one.id);
      const isClosed = status === "closed";
      const { "201": stored = 0, "409 session_closed": refused = 0 } = tally(answers);
      expect(stored + refused).toBe(atOnce);
      expect(stored).toBe(messages.filter(({ sender }: { sender: string }) => sender === "customer").length);
      expect(isClosed ? stored : refused).toBe(0);
      closed += isClosed ? 1 : 0;
    }
    console.info(`on ${engine} the close came first in ${closed} of ${rounds} rounds`);
    expect(miscounted(await deskState(desk.db, tenant))).toEqual([]);
  });
});

describe.each(engines)("where nobody asks for it on %s", (engine) => {
  const desk = useDesk(engine);

  it("no chat is closed, however long the customer is silent", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    await client.post(`/sessions/${body.session_id}/messages`, { content: "Hello" });
    desk.advance({ hours: 1000 });
    await desk.support.tick();
    expect(await show(client, body.session_id)).toMatchObject({ status: "active", last_seq: 1 });
  });
});

describe.each(engines)("a silent customer's socket on %s", (engine) => {
  const live = useLiveDesk(engine, { settings });

  it("gets the question, the end, and is closed with 4409", async () => {
    const tenant = live.desk.newTenant();
    const { client } = await hireAgent(live.desk, tenant);
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const socket = await live.open(body.session_id, { token: body.chat_token });
    await socket.frame("welcome");
    await client.post(`/sessions/${body.session_id}/messages`, { content: "Hello" });
    live.desk.advance({ seconds: 60 });
    await socket.settled();
    await live.desk.support.tick();
    const asked = await socket.frame("message", ({ message }) => message.sender === "system");
    expect(asked).toMatchObject({ seq: 2, message: { content: "Are you there?", sender_id: null } });
    live.desk.advance({ seconds: 30 });
    await socket.settled();
    await live.desk.support.tick();
    expect(await socket.closed).toMatchObject({ code: 4409 });
    expect(await socket.frame("session_updated")).toMatchObject({ seq: 3, status: "closed" });
  });
});
