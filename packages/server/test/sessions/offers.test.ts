import { beforeEach, describe, expect, it } from "vitest";
import { deskState, miscounted } from "../races/desk-state.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { answerOffer, endSession, holders, offerTo, show, transferTo } from "./session.ts";

describe.each(engines)("a session that is offered on %s", (engine) => {
  const desk = useDesk(engine, { settings: { offerTimeoutSeconds: 60, transferTimeoutSeconds: 300 } });
  let tenant: string;
  let session: string;
  let client: TestClient;
  let manager: TestClient;
  const as = (id: string): TestClient => desk.client({ tenant, id });

  beforeEach(async () => {
    tenant = desk.newTenant();
    ({ client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 2 }));
    session = await startSession(client);
    for (const id of ["agent_b", "agent_c"]) await hireAgent(desk, tenant, { id, max_sessions: 1 });
    manager = managerOf(desk, tenant);
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_b", "agent_c"] });
  });

  async function tickAfter(seconds: number): Promise<void> {
    desk.advance({ seconds });
    await desk.support.tick();
  }

  const counts = async (): Promise<string> => {
    const { agents } = await deskState(desk.db, tenant);
    return agents.map(({ id, active_sessions }) => `${id} ${active_sessions}`).join();
  };

  it("stays with its agent until the other accepts, and takes no slot of the other's before", async () => {
    const offered = await offerTo(client, session, "agent_b");
    expect(offered.body).toMatchObject({
      status: "active",
      assigned_agent: { id: "agent_a" },
      transfers: [],
      offer: {
        state: "open",
        from_agent_id: "agent_a",
        fallback: "keep",
        reason: "Needs a specialist",
        notes: "Be kind",
        agents: [{ agent_id: "agent_b", declined_at: null, reason: null }],
        expires_at: new Date(desk.now().getTime() + 60_000).toISOString(),
      },
    });
    expect(await counts()).toBe("agent_a 1,agent_b 0,agent_c 0");
    const accepted = await answerOffer(as("agent_b"), session, "accept");
    expect(accepted.body).toMatchObject({
      status: "active",
      assigned_agent: { id: "agent_b" },
      offer: null,
      offers: [{ state: "accepted", accepted_by: "agent_b", closed_at: desk.now().toISOString() }],
      transfers: [{ target_id: "agent_b", from_agent_id: "agent_a", notes: "Be kind" }],
    });
    expect(await counts()).toBe("agent_a 0,agent_b 1,agent_c 0");
  });

  it("leaves its slot to the next in the queue when it is accepted", async () => {
    await manager.put("/agents/agent_a", { max_sessions: 1 });
    await manager.post("/teams", { id: "team_first", name: "First", member_ids: ["agent_a"] });
    const next = await startSession(client, { team_id: "team_first" });
    await offerTo(client, session, "agent_b");
    expect(await holders(client, [session, next])).toEqual(["active agent_a", "queued nobody"]);
    await answerOffer(as("agent_b"), session, "accept");
    expect(await holders(client, [session, next])).toEqual(["active agent_b", "active agent_a"]);
  });

  it("is off hold when it is accepted", async () => {
    await offerTo(client, session, "agent_b");
    await client.post(`/sessions/${session}/hold`);
    expect((await answerOffer(as("agent_b"), session, "accept")).body.status).toBe("active");
  });

  it.each(["busy", "away", "offline"])("can be accepted by one who is %s by now", async (status) => {
    await offerTo(client, session, "agent_b");
    await manager.put("/agents/agent_b/status", { status });
    expect((await answerOffer(as("agent_b"), session, "accept")).status).toBe(200);
  });

  it("is not accepted by one without a free slot, and stays open", async () => {
    await offerTo(client, session, "agent_b");
    await transferTo(client, await startSession(client, { priority: "low" }), "agent_b");
    const refused = await answerOffer(as("agent_b"), session, "accept");
    expect([refused.status, refused.body.code]).toEqual([409, "agent_at_capacity"]);
    expect(await show(client, session)).toMatchObject({
      assigned_agent: { id: "agent_a" },
      offer: { state: "open" },
    });
    await manager.put("/agents/agent_b", { max_sessions: 2 });
    expect((await answerOffer(as("agent_b"), session, "accept")).status).toBe(200);
  });

  it("is offered to all of a team at once who are there; the first takes it", async () => {
    await hireAgent(desk, tenant, { id: "agent_d", status: "offline", team_ids: ["team_billing"] });
    await hireAgent(desk, tenant, { id: "agent_e", status: "away", team_ids: ["team_billing"] });
    const { body } = await offerTo(client, session, "team_billing");
    const asked = body.offer.agents.map((agent: { agent_id: string }) => agent.agent_id);
    expect(asked).toEqual(["agent_b", "agent_c", "agent_e"]);
    await answerOffer(as("agent_c"), session, "accept");
    expect((await answerOffer(as("agent_b"), session, "accept")).body.code).toBe("offer_closed");
    expect(await show(client, session)).toMatchObject({
      assigned_agent: { id: "agent_c" },
      team_id: "team_billing",
    });
  });

  it("asks of a team only those who can serve it, and not the one who has it", async () => {
    await manager.put("/agents/agent_c", { skills: ["wine"] });
    await manager.put("/agents/agent_a", { skills: ["wine"], team_ids: ["team_billing"] });
    await manager.put("/agents/agent_c/status", { status: "away" });
    const wine = await startSession(client, { skills: ["wine"] });
    const { body } = await offerTo(client, wine, "team_billing");
    expect(body.offer.agents).toMatchObject([{ agent_id: "agent_c" }]);
  });

  it("is declined by the last of those who are asked, and says why to agents", async () => {
    await offerTo(client, session, "team_billing");
    const first = await answerOffer(as("agent_b"), session, "decline", { reason: "At lunch" });
    expect(first.body.offer).toMatchObject({
      state: "open",
      agents: [{ agent_id: "agent_b", reason: "At lunch" }, { declined_at: null }],
    });
    const again = await answerOffer(as("agent_b"), session, "decline", { reason: "Other" });
    expect(again.body.version).toBe(first.body.version);
    const last = await answerOffer(as("agent_c"), session, "decline");
    expect(last.body).toMatchObject({
      status: "active",
      assigned_agent: { id: "agent_a" },
      offer: null,
      transfers: [],
      offers: [{ state: "declined", agents: [{ reason: "At lunch" }, { reason: null }] }],
    });
  });

  it("can be accepted by one who had declined, while others are still asked", async () => {
    await offerTo(client, session, "team_billing");
    await answerOffer(as("agent_b"), session, "decline");
    expect((await answerOffer(as("agent_b"), session, "accept")).body.assigned_agent.id).toBe("agent_b");
  });

  it.each([
    [59, "active agent_a", "open"],
    [60, "active agent_a", undefined],
  ])("is where it was %d seconds later", async (seconds, holder, state) => {
    await offerTo(client, session, "agent_b");
    await tickAfter(seconds);
    expect(await holders(client, [session])).toEqual([holder]);
    expect((await show(client, session)).offer?.state).toBe(state);
  });

  it("cannot be accepted from the moment on in which it expires, tick or no tick", async () => {
    await offerTo(client, session, "agent_b", { expires_in_seconds: 5 });
    desk.advance({ seconds: 5 });
    for (const verb of ["accept", "decline"] as const) {
      expect((await answerOffer(as("agent_b"), session, verb)).body.code).toBe("offer_closed");
    }
    expect((await answerOffer(client, session, "cancel")).body.code).toBe("offer_closed");
    await desk.support.tick();
    expect((await show(client, session)).offers).toMatchObject([{ state: "expired", accepted_by: null }]);
    expect((await offerTo(client, session, "agent_c")).body.offer.state).toBe("open");
  });

  it("goes to the team's queue when nobody takes it in time, if so asked", async () => {
    for (const id of ["agent_b", "agent_c"]) await manager.put(`/agents/${id}/status`, { status: "away" });
    await offerTo(client, session, "team_billing", { fallback: "queue" });
    await tickAfter(60);
    expect(await show(client, session)).toMatchObject({
      status: "transferred",
      team_id: "team_billing",
      assigned_agent: null,
      queue_position: 1,
      offers: [{ state: "expired" }],
      transfers: [{ target_id: "team_billing", from_agent_id: "agent_a", notes: "Be kind" }],
    });
    expect(await counts()).toBe("agent_a 0,agent_b 0,agent_c 0");
    await manager.put("/agents/agent_c/status", { status: "available" });
    expect(await holders(client, [session])).toEqual(["active agent_c"]);
  });

  it("goes from there to one who has not declined first", async () => {
    await manager.put("/agents/agent_c", { max_sessions: 5 });
    await startSession(client, { team_id: "team_billing" });
    await transferTo(client, await startSession(client), "agent_c");
    await manager.put("/agents/agent_b", { max_sessions: 5 });
    await offerTo(client, session, "team_billing", { fallback: "queue" });
    await answerOffer(as("agent_b"), session, "decline");
    await tickAfter(60);
    expect(await holders(client, [session])).toEqual(["active agent_c"]);
  });

  it("goes to its own queue when the one agent declines, if so asked", async () => {
    await manager.put("/agents/agent_c/status", { status: "offline" });
    await manager.put("/agents/agent_a/status", { status: "away" });
    await offerTo(client, session, "agent_b", { fallback: "queue" });
    await transferTo(client, await startSession(client, { priority: "low" }), "agent_b");
    const { body } = await answerOffer(as("agent_b"), session, "decline");
    expect(body).toMatchObject({ status: "transferred", team_id: null, offers: [{ state: "declined" }] });
    await manager.put("/agents/agent_c/status", { status: "available" });
    expect(await holders(client, [session])).toEqual(["active agent_c"]);
  });

  it("is taken back by its agent and by managers, and by nobody else", async () => {
    for (const who of [client, manager]) {
      await offerTo(client, session, "agent_b");
      expect((await answerOffer(as("agent_c"), session, "cancel")).body.code).toBe("forbidden");
      expect((await answerOffer(who, session, "cancel")).body.offers.at(-1).state).toBe("cancelled");
      expect((await answerOffer(as("agent_b"), session, "accept")).body.code).toBe("offer_closed");
    }
  });

  it("is taken back by whoever made the offer", async () => {
    await offerTo(as("agent_c"), session, "agent_b");
    expect((await answerOffer(as("agent_c"), session, "cancel")).status).toBe(200);
  });

  it("is answered by nobody whom the offer does not ask", async () => {
    await offerTo(client, session, "agent_b");
    for (const verb of ["accept", "decline"] as const) {
      const codes = [client, manager, as("agent_c")].map(
        async (who) => (await answerOffer(who, session, verb)).body.code,
      );
      expect(await Promise.all(codes)).toEqual(["forbidden", "forbidden", "forbidden"]);
    }
  });

  it("is not offered twice at once", async () => {
    await offerTo(client, session, "agent_b");
    const refused = await offerTo(client, session, "agent_c");
    expect([refused.status, refused.body.code]).toEqual([409, "already_offered"]);
    await answerOffer(as("agent_b"), session, "decline");
    expect((await offerTo(client, session, "agent_c")).status).toBe(200);
  });

  it("is not offered to the one who has it, to nobody, nor to those who are not there", async () => {
    await manager.put("/agents/agent_b/status", { status: "offline" });
    await manager.post("/teams", { id: "team_empty", name: "Empty" });
    const codes = [];
    for (const target of ["agent_a", "agent_b", "agent_none", "team_none", "team_empty"]) {
      codes.push((await offerTo(client, session, target)).body.code);
    }
    expect(codes).toEqual([
      "already_assigned",
      "no_agents_available",
      "agent_not_found",
      "team_not_found",
      "no_agents_available",
    ]);
    expect((await show(client, session)).offers).toEqual([]);
  });

  it("is not offered while it waits, for nobody has it", async () => {
    await manager.put("/agents/agent_b/status", { status: "away" });
    await transferTo(client, session, "agent_b");
    expect((await offerTo(client, session, "agent_c")).body.code).toBe("invalid_transition");
  });

  it.each(["end", "transfer", "escalate"])("is no longer offered after %s", async (what) => {
    await manager.put("/teams/team_billing", { escalation_levels: ["supervisor"] });
    await offerTo(client, session, "agent_b");
    if (what === "end") await endSession(client, session);
    if (what === "transfer") await transferTo(client, session, "agent_c");
    if (what === "escalate") {
      await client.post(`/sessions/${session}/escalate`, { level: "supervisor", reason: "Angry" });
    }
    const refused = await answerOffer(as("agent_b"), session, "accept");
    expect(refused.body.code).toBe(what === "end" ? "session_closed" : "offer_closed");
    expect((await show(client, session)).offers).toMatchObject([{ state: "cancelled" }]);
    await tickAfter(100);
    expect((await show(client, session)).offers).toMatchObject([{ state: "cancelled" }]);
    expect(miscounted(await deskState(desk.db, tenant))).toEqual([]);
  });

  it("stays offered while it is escalated to nobody in particular, and written in", async () => {
    await offerTo(client, session, "agent_b");
    await client.post(`/sessions/${session}/escalate`, { level: "tier_2", reason: "Hard" });
    await client.post(`/sessions/${session}/messages`, { content: "One moment" });
    const { body } = await client.get(`/sessions/${session}/events`);
    expect(body.data.map((event: { offer?: object }) => event.offer)).toMatchObject([
      { state: "open" },
      { state: "open" },
      undefined,
    ]);
    expect((await answerOffer(as("agent_b"), session, "accept")).status).toBe(200);
  });

  it.each([
    [{ expires_in_seconds: 4 }, "/offer/expires_in_seconds"],
    [{ expires_in_seconds: 3601 }, "/offer/expires_in_seconds"],
    [{ fallback: "drop" }, "/offer/fallback"],
    [{ until: "noon" }, "/offer/until"],
  ])("is not offered as %j", async (offer, pointer) => {
    const refused = await offerTo(client, session, "agent_b", offer);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
  });
});
