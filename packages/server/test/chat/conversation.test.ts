import { describe, expect, it } from "vitest";
import { engines } from "../support/engines.ts";
import { hireAgent } from "../support/people.ts";
import { useLiveDesk } from "./support/live-desk.ts";
import { durable, newScene, seqs } from "./support/scene.ts";
import { connect, type Frame } from "./support/test-socket.ts";

describe.each(engines)("a conversation on %s", (engine) => {
  const live = useLiveDesk(engine);

  it("welcomes the customer, and replays what was said before", async () => {
    const { session, customerToken } = await newScene(live, { initial_message: "I need help" });
    const socket = await live.open(session, { token: customerToken, resume_from: 0 });
    const welcome = await socket.frame("welcome");
    expect(welcome).toMatchObject({
      seq: 1,
      gap: null,
      you: { kind: "customer", id: "cust_abc", name: "John Doe" },
      participants: [],
      session: { session_id: session, status: "active" },
    });
    expect(await socket.frame("message")).toMatchObject({ seq: 1, message: { content: "I need help" } });
    await socket.close();
  });

  it("stores a message once, acknowledges it, and shows it to everybody and on REST", async () => {
    const { session, customerToken, agentToken, agent } = await newScene(live);
    const customer = await live.open(session, { token: customerToken, resume_from: 0 });
    const other = await live.open(session, { token: agentToken, resume_from: 0 });
    await Promise.all([customer.frame("welcome"), other.frame("welcome")]);
    const message = { client_message_id: "c1", content: "Hello" };
    customer.send({ type: "message", message });
    customer.send({ type: "message", message });
    await customer.settled();
    const acks = customer.all("ack");
    expect(acks).toHaveLength(2);
    expect(acks[0]).toEqual(acks[1]);
    const seen = await other.frame("message");
    expect(seen.message).toMatchObject({
      id: acks[0].message_id,
      seq: 1,
      sender: "customer",
      content: "Hello",
    });
    const { data } = (await agent.client.get(`/sessions/${session}/messages`)).body;
    expect(data).toEqual([seen.message]);
    await agent.client.post(`/sessions/${session}/messages`, { content: "Hi John" });
    expect((await customer.frame("message", ({ seq }) => seq === 2)).message).toMatchObject({
      sender: "agent",
      content: "Hi John",
    });
    await Promise.all([customer.close(), other.close()]);
  });

  it("resumes with nothing received, several times in a row, and after long idling", async () => {
    const { session, customerToken, agent } = await newScene(live, { initial_message: "1" });
    for (let round = 0; round < 5; round += 1) {
      const socket = await live.open(session, { token: customerToken, resume_from: 1 });
      await socket.frame("welcome", ({ seq, gap }) => seq === 1 && gap === null);
      await socket.settled();
      expect(durable(socket)).toEqual([]);
      await socket.close();
      live.desk.advance({ minutes: 5 });
    }
    for (const content of ["2", "3", "4"])
      await agent.client.post(`/sessions/${session}/messages`, { content });
    const socket = await live.open(session, { token: customerToken, resume_from: 1 });
    await socket.frame("message", ({ seq }) => seq === 4);
    expect(seqs(socket)).toEqual([2, 3, 4]);
    await socket.close();
  });

  it("sends only what is new to who does not resume", async () => {
    const { session, customerToken, agent } = await newScene(live, { initial_message: "1" });
    const socket = await live.open(session, { token: customerToken });
    await socket.frame("welcome");
    await agent.client.post(`/sessions/${session}/messages`, { content: "2" });
    await socket.frame("message");
    expect(seqs(socket)).toEqual([2]);
    await socket.close();
  });

  it("takes the token from the subprotocol as well", async () => {
    const { session, customerToken } = await newScene(live);
    const protocols = ["support.chat.v1", `bearer.${customerToken}`];
    const socket = await connect(`${live.url}/ws/${session}`, {}, protocols);
    expect(await socket.frame("welcome")).toMatchObject({ you: { kind: "customer" } });
    await socket.close();
  });

  it("tells of hold, transfer and end on every socket, and closes at the end", async () => {
    const { tenant, session, customerToken, agentToken, agent } = await newScene(live);
    const second = await hireAgent(live.desk, tenant, { id: "agent_002" });
    const customer = await live.open(session, { token: customerToken, resume_from: 0 });
    const first = await live.open(session, { token: agentToken, resume_from: 0 });
    await Promise.all([customer.frame("welcome"), first.frame("welcome")]);
    await agent.client.post(`/sessions/${session}/hold`);
    await agent.client.post(`/sessions/${session}/resume`);
    const target = { target_type: "agent", target_id: second.id, reason: "Billing" };
    await agent.client.post(`/sessions/${session}/transfer`, target);
    expect(await first.closed).toMatchObject({ code: 4410 });
    expect(first.all("bye")).toMatchObject([{ reason: "transferred_away" }]);
    await second.client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    expect(await customer.closed).toMatchObject({ code: 4409 });
    expect(durable(customer).map(({ status }) => status)).toEqual([
      "on_hold",
      "active",
      "active",
      "resolved",
    ]);
    expect(seqs(customer)).toEqual([1, 2, 3, 4]);
    expect(durable(customer)[2]).toMatchObject({ assigned_agent: { id: "agent_002" } });
    const late = await live.open(session, { token: customerToken, resume_from: 2 });
    expect(await late.closed).toMatchObject({ code: 4409 });
    expect(seqs(late)).toEqual([3, 4]);
  });

  it("stays open to an agent who has the session back, while it replays how they lost it", async () => {
    const { tenant, session, agent, agentToken } = await newScene(live);
    const second = await hireAgent(live.desk, tenant, { id: "agent_002" });
    for (const { id } of [second, agent]) {
      const target = { target_type: "agent", target_id: id, reason: "Billing" };
      expect((await agent.client.post(`/sessions/${session}/transfer`, target)).status).toBe(200);
    }
    const socket = await live.open(session, { token: agentToken, resume_from: 0 });
    await socket.frame("session_updated", ({ seq }) => seq === 2);
    await socket.settled();
    expect(seqs(socket)).toEqual([1, 2]);
    const target = { target_type: "agent", target_id: second.id, reason: "Billing" };
    await agent.client.post(`/sessions/${session}/transfer`, target);
    expect(await socket.closed).toMatchObject({ code: 4410 });
  });

  it("answers a message that comes too late as REST would", async () => {
    const { session, customerToken, agent } = await newScene(live);
    const socket = await live.open(session, { token: customerToken });
    await socket.frame("welcome");
    const sent = Array.from({ length: 20 }, (_, at) => `m${at}`);
    const ended = agent.client.post(`/sessions/${session}/end`, { resolution: "gone" });
    for (const id of sent) socket.send({ type: "message", message: { client_message_id: id, content: "x" } });
    await ended;
    expect(await socket.closed).toMatchObject({ code: 4409 });
    const { data } = (await agent.client.get(`/sessions/${session}/messages`)).body;
    const stored = data.map(({ client_message_id: id }: Frame) => id);
    expect(stored).toEqual(sent.slice(0, stored.length));
    expect(stored).toEqual(expect.arrayContaining(socket.all("ack").map((ack) => ack.client_message_id)));
    for (const refusal of socket.all("error")) expect(refusal).toMatchObject({ code: "session_closed" });
  });

  it("says which events it does not replay when there are too many", async () => {
    const { session, customerToken, agent } = await newScene(live);
    for (let count = 1; count <= 501; count += 1) {
      await agent.client.post(`/sessions/${session}/messages`, { content: String(count) });
      live.desk.advance({ seconds: 0.1 });
    }
    const socket = await live.open(session, { token: customerToken, resume_from: 0 });
    const welcome = await socket.frame("welcome");
    expect(welcome).toMatchObject({ seq: 501, gap: { from: 1, to: 501 } });
    await socket.settled();
    expect(durable(socket)).toEqual([]);
    const page = (await live.desk.clientWithToken(customerToken).get(`/sessions/${session}/events?limit=200`))
      .body;
    expect(page.data.map(({ seq }: Frame) => seq)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    await agent.client.post(`/sessions/${session}/messages`, { content: "live" });
    expect(await socket.frame("message")).toMatchObject({ seq: 502 });
    const near = await live.open(session, { token: customerToken, resume_from: 2 });
    await near.frame("message", ({ seq }) => seq === 502);
    expect(seqs(near)).toEqual(Array.from({ length: 500 }, (_, at) => at + 3));
    await Promise.all([socket.close(), near.close()]);
  });

  it("passes on typing, presence and read receipts, and keeps the receipts", async () => {
    const { session, customerToken, agentToken, agent } = await newScene(live, { initial_message: "1" });
    const customer = await live.open(session, { token: customerToken });
    await customer.frame("welcome");
    const other = await live.open(session, { token: agentToken });
    expect(await other.frame("welcome")).toMatchObject({
      participants: [{ kind: "customer", id: "cust_abc" }],
    });
    const sarah = { kind: "agent", id: agent.id, name: "Sarah" };
    expect(await customer.frame("presence")).toEqual({ type: "presence", participant: sarah, present: true });
    other.send({ type: "typing", typing: true });
    expect(await customer.frame("typing")).toEqual({ type: "typing", participant: sarah, typing: true });
    other.send({ type: "read", seq: 99 });
    const { read } = await customer.frame("read");
    expect(read).toMatchObject({ participant: sarah, seq: 1 });
    expect((await agent.client.get(`/sessions/${session}`)).body.reads).toEqual([read]);
    const marked = await live.desk
      .clientWithToken(customerToken)
      .post(`/sessions/${session}/read`, { seq: 1 });
    expect(marked.body).toMatchObject({ participant: { kind: "customer", name: "John Doe" }, seq: 1 });
    await other.frame("read", (frame) => frame.read.participant.kind === "customer");
    await other.close();
    expect(await customer.frame("presence", ({ present }) => !present)).toMatchObject({ participant: sarah });
    expect(other.all("typing")).toEqual([]);
    await customer.close();
  });

  it("goes on with a fresh token of the same caller only, and closes when the token runs out", async () => {
    const { tenant, session, agentToken } = await newScene(live);
    live.desk.advance({ minutes: 59, seconds: 30 });
    const renewed = await live.open(session, { token: agentToken });
    const foreign = await live.open(session, { token: agentToken });
    const idle = await live.open(session, { token: agentToken });
    await Promise.all([renewed, foreign, idle].map((socket) => socket.frame("welcome")));
    const fresh = await live.token({ tenant });
    renewed.send({ type: "token", token: fresh });
    const { token_expires_at: until } = await renewed.frame("token_accepted");
    expect(Date.parse(until) - live.desk.now().getTime()).toBeGreaterThan(3_590_000);
    foreign.send({ type: "token", token: await live.token({ tenant, id: "agent_777" }) });
    expect(await foreign.closed).toMatchObject({ code: 4403 });
    live.desk.advance({ seconds: 31 });
    await live.desk.support.tick();
    expect(await idle.closed).toMatchObject({ code: 4419 });
    await renewed.settled();
    await renewed.close();
  });
});
