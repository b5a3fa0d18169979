import { describe, expect, it } from "vitest";
import { answerOffer, offerTo } from "../sessions/session.ts";
import { engines } from "../support/engines.ts";
import { hireAgent } from "../support/people.ts";
import { useLiveDesk } from "./support/live-desk.ts";
import { durable, newScene } from "./support/scene.ts";
import type { Frame, TestSocket } from "./support/test-socket.ts";

const secret = "hidden_from_customers";

describe.each(engines)("an offer on the sockets, on %s", (engine) => {
  const live = useLiveDesk(engine, { settings: { offerTimeoutSeconds: 30 } });

  async function scene() {
    const one = await newScene(live, { initial_message: "Hello" });
    const other = await hireAgent(live.desk, one.tenant, { id: "agent_002" });
    return { ...one, other, otherToken: await live.token({ tenant: one.tenant, id: other.id }) };
  }

  const withOffer = (state: string) => (frame: Frame) => frame.offer?.state === state;
  const showing = (state: string | undefined) => (frame: Frame) => frame.session.offer?.state === state;

  async function openInbox(token: string): Promise<TestSocket> {
    const inbox = await live.open("inbox", { token });
    await inbox.frame("welcome");
    return inbox;
  }

  it("is told live to everybody on the session and in every inbox, and who accepts has the session", async () => {
    const { session, agent, agentToken, other, otherToken } = await scene();
    const holder = await live.open(session, { token: agentToken, resume_from: 0 });
    const inbox = await openInbox(otherToken);
    await offerTo(agent.client, session, other.id);
    expect(await inbox.frame("session_changed", showing("open"))).toMatchObject({
      session: { session_id: session, offer: { agents: [{ agent_id: other.id }], notes: "Be kind" } },
    });
    const told = await holder.frame("session_updated", withOffer("open"));
    expect(told).toMatchObject({ seq: 2, status: "active", assigned_agent: { id: agent.id } });
    const guest = await live.open(session, { token: otherToken, resume_from: 0 });
    await guest.frame("session_updated", withOffer("open"));
    await answerOffer(other.client, session, "accept");
    expect(await holder.closed).toMatchObject({ code: 4410 });
    expect(await guest.frame("session_updated", withOffer("accepted"))).toMatchObject({
      assigned_agent: { id: other.id },
    });
    await inbox.frame("session_changed", ({ session: changed }) => changed.assigned_agent?.id === other.id);
    guest.send({ type: "message", message: { client_message_id: "c", content: "My turn" } });
    expect(await inbox.frame("message")).toMatchObject({ session_id: session });
    await Promise.all([guest.close(), inbox.close()]);
  });

  it.each(["decline", "cancel", "time"] as const)("is told when it ends by %s", async (end) => {
    const { session, agent, agentToken, other, otherToken } = await scene();
    const holder = await live.open(session, { token: agentToken });
    const inbox = await openInbox(otherToken);
    await holder.frame("welcome");
    await offerTo(agent.client, session, other.id);
    await inbox.frame("session_changed", showing("open"));
    const before = inbox.all("session_changed").length;
    if (end === "decline") await answerOffer(other.client, session, "decline");
    if (end === "cancel") await answerOffer(agent.client, session, "cancel");
    if (end === "time") {
      live.desk.advance({ seconds: 30 });
      await live.desk.support.tick();
    }
    const state = { decline: "declined", cancel: "cancelled", time: "expired" }[end];
    await holder.frame("session_updated", withOffer(state));
    await inbox.frame("session_changed", () => inbox.all("session_changed").length > before);
    expect(inbox.all("session_changed").at(-1).session.offer).toBeNull();
    await Promise.all([holder.close(), inbox.close()]);
  });

  it("awaits an agent whose inbox opens later, unless it has declined or it is over", async () => {
    const { tenant, session, agent, other, otherToken } = await scene();
    const third = await hireAgent(live.desk, tenant, { id: "agent_003" });
    await live.desk
      .client({ tenant, roles: ["manager"] })
      .post("/teams", { id: "team_a", name: "A", member_ids: [other.id, third.id] });
    await offerTo(agent.client, session, "team_a");
    const offeredTo = async (token: string): Promise<readonly string[]> => {
      const inbox = await live.open("inbox", { token });
      const { offered } = await inbox.frame("welcome");
      await inbox.close();
      return offered.map((one: Frame) => one.session_id);
    };
    const thirdToken = await live.token({ tenant, id: third.id });
    expect(await offeredTo(otherToken)).toEqual([session]);
    expect(await offeredTo(await live.token({ tenant, id: agent.id }))).toEqual([]);
    await answerOffer(other.client, session, "decline");
    expect([await offeredTo(otherToken), await offeredTo(thirdToken)]).toEqual([[], [session]]);
    await answerOffer(agent.client, session, "cancel");
    expect(await offeredTo(thirdToken)).toEqual([]);
  });

  it("is in no byte that the customer gets, nor in what the desk tells others", async () => {
    const { tenant, session, customerToken, agent, other } = await scene();
    const customer = await live.open(session, { token: customerToken, resume_from: 0 });
    const hidden = { target_type: "agent", target_id: other.id, reason: secret, notes: secret, offer: {} };
    const offer = () => agent.client.post(`/sessions/${session}/transfer`, hidden);
    await offer();
    await answerOffer(other.client, session, "decline", { reason: secret });
    await offer();
    await answerOffer(other.client, session, "accept");
    await other.client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    await customer.closed;
    const rest = live.desk.clientWithToken(customerToken);
    const seen = [
      customer.frames,
      (await rest.get(`/sessions/${session}`)).body,
      (await rest.get(`/sessions/${session}/events`)).body,
      await live.desk.allEvents(tenant),
    ];
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(JSON.stringify(seen)).not.toMatch(/"offers?\\*"/);
    expect(durable(customer).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(JSON.stringify((await agent.client.get(`/sessions/${session}`)).body)).toContain(secret);
  });
});

describe.each(engines)("an agent who was not connected while the session was taken away, on %s", (engine) => {
  const live = useLiveDesk(engine);

  async function takenAway() {
    const scene = await newScene(live, { initial_message: "Hello" });
    const other = await hireAgent(live.desk, scene.tenant, { id: "agent_002" });
    await offerTo(scene.agent.client, scene.session, other.id);
    await answerOffer(other.client, scene.session, "accept");
    await other.client.post(`/sessions/${scene.session}/messages`, { content: "I took over" });
    return { ...scene, other };
  }

  it("gets what it missed and is told so when it resumes", async () => {
    const { session, agentToken } = await takenAway();
    const socket = await live.open(session, { token: agentToken, resume_from: 1 });
    expect(await socket.closed).toMatchObject({ code: 4410 });
    expect(durable(socket).map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(socket.frames.at(-1)).toMatchObject({ type: "bye", reason: "transferred_away" });
  });

  it.each([
    ["opens it anew", {}],
    ["reads it from the start", { resume_from: 0 }],
    ["knows already", { resume_from: 3 }],
  ])("looks on like any other when it %s", async (_, from) => {
    const { session, agentToken } = await takenAway();
    const socket = await live.open(session, { token: agentToken, ...from });
    await socket.frame("welcome");
    await socket.settled();
    await socket.close();
    expect(socket.all("bye")).toEqual([]);
  });

  it("goes on when it has the session again", async () => {
    const { session, agentToken, agent, other } = await takenAway();
    const target = { target_type: "agent", target_id: agent.id, reason: "Back to you" };
    await other.client.post(`/sessions/${session}/transfer`, target);
    const socket = await live.open(session, { token: agentToken, resume_from: 1 });
    await socket.frame("session_updated", (frame) => frame.assigned_agent.id === agent.id);
    await socket.settled();
    await other.client.post(`/sessions/${session}/transfer`, { ...target, target_id: other.id });
    expect(await socket.closed).toMatchObject({ code: 4410 });
  });

  it("is another agent's affair, and no customer's", async () => {
    const { session, customerToken, tenant } = await takenAway();
    for (const token of [customerToken, await live.token({ tenant, id: "agent_003" })]) {
      const socket = await live.open(session, { token, resume_from: 1 });
      await socket.frame("message");
      await socket.settled();
      await socket.close();
      expect(socket.all("bye")).toEqual([]);
    }
  });
});
