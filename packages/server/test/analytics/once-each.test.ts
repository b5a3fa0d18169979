import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("what comes again is counted as it should be on %s", (engine) => {
  const desk = useDesk(engine);

  async function hired() {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const report = async (query = "") =>
      (await client.get(`/analytics?include=by_agent,by_team${query}`)).body;
    return { tenant, client, report };
  }

  it("a ticket that was solved, reopened and solved again, with its first solution", async () => {
    const { client, report } = await hired();
    const ticket = { subject: "A", description: "B", customer_id: "cust_abc", category: "refund" };
    const { body } = await client.post("/tickets", { ...ticket, assigned_to: "agent_001" });
    const become = (status: string) => client.put(`/tickets/${body.id}`, { status });
    desk.advance({ minutes: 30 });
    await become("solved");
    const once = await report();
    expect(once.by_category).toEqual([{ category: "refund", count: 1, avg_resolution_min: 30 }]);
    expect(once.sla_compliance).toMatchObject({ resolution_met: 1, resolution_missed: 0 });
    desk.advance({ minutes: 60 });
    await become("open");
    desk.advance({ minutes: 60 });
    await become("solved");
    expect(await report()).toEqual(once);
  });

  it("a ticket that is late after it was reopened, as met and as missed", async () => {
    const { client, report } = await hired();
    const ticket = { subject: "A", description: "B", customer_id: "cust_abc", priority: "urgent" };
    const { body } = await client.post("/tickets", ticket);
    await client.put(`/tickets/${body.id}`, { status: "solved" });
    await client.put(`/tickets/${body.id}`, { status: "open" });
    desk.advance({ hours: 24 * 20 });
    await desk.support.tick();
    const { sla_compliance: sla } = await report("&start_date=2026-01-01&end_date=2026-04-30");
    expect(sla).toMatchObject({ resolution_met: 1, resolution_missed: 1, resolution_sla_met: 50 });
  });

  it("a session's clocks: in time once each, and late at the deadline with whoever had it", async () => {
    const { client, report } = await hired();
    const [prompt, late] = [await startSession(client), await startSession(client)];
    await client.post(`/sessions/${prompt}/messages`, { content: "Hello" });
    await client.post(`/sessions/${prompt}/messages`, { content: "Hello again" });
    await client.post(`/sessions/${prompt}/end`, { resolution: "abandoned" });
    const met = { response_met: 1, resolution_met: 1, response_missed: 0, resolution_missed: 0 };
    expect((await report()).session_sla_compliance).toMatchObject({ ...met, response_sla_met: 100 });
    desk.advance({ hours: 24 * 30 });
    await desk.support.tick();
    await client.post(`/sessions/${late}/messages`, { content: "Sorry" });
    await client.post(`/sessions/${late}/end`, { resolution: "resolved" });
    const { session_sla_compliance: all, by_agent: agents } = await report(
      "&start_date=2026-01-01&end_date=2026-04-30",
    );
    expect(all).toMatchObject({ ...met, response_missed: 1, resolution_missed: 1, resolution_sla_met: 50 });
    expect(agents).toMatchObject([{ agent_id: "agent_001", session_sla_compliance: all }]);
  });

  it("a session's rating and its end, once", async () => {
    const { client, report } = await hired();
    const id = await startSession(client);
    await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
    await client.post(`/sessions/${id}/rating`, { score: 5 });
    expect((await client.post(`/sessions/${id}/rating`, { score: 1 })).status).toBe(409);
    const { summary } = await report();
    expect(summary).toMatchObject({ satisfaction_score: 5, first_contact_resolution: 100 });
  });

  it("what the desk and the customer say is no first response", async () => {
    const { client, report } = await hired();
    const started = await client.post("/sessions", {
      ...{ customer_id: "cust_abc", channel: "chat", initial_message: "Hello?" },
    });
    const customer = desk.clientWithToken(started.body.chat_token);
    const id = started.body.session_id;
    desk.advance({ seconds: 20 });
    await customer.post(`/sessions/${id}/messages`, { content: "Is anybody there?" });
    await client.post(`/sessions/${id}/hold`);
    await client.post(`/sessions/${id}/resume`);
    expect((await report()).summary.avg_response_time_seconds).toBeNull();
    desk.advance({ seconds: 25 });
    await client.post(`/sessions/${id}/messages`, { content: "I am." });
    desk.advance({ seconds: 60 });
    await client.post(`/sessions/${id}/messages`, { content: "Still am." });
    expect((await report()).summary.avg_response_time_seconds).toBe(45);
  });

  it("a session that was passed on, with each who had it, and once for the desk", async () => {
    const { tenant, client, report } = await hired();
    await hireAgent(desk, tenant, { id: "agent_002" });
    const manager = managerOf(desk, tenant);
    for (const id of ["team_a", "team_b"])
      await manager.post("/teams", { id, name: id, member_ids: ["agent_001", "agent_002"] });
    const id = await startSession(client, { team_id: "team_a", category: "refund" });
    const pass = (target_type: string, target_id: string) =>
      client.post(`/sessions/${id}/transfer`, { target_type, target_id, reason: "Better" });
    expect((await pass("team", "team_b")).status).toBe(200);
    const { summary, by_agent: agents, by_team: teams } = await report();
    expect(summary.total_sessions).toBe(1);
    const sessionsOf = (rows: readonly { readonly total_sessions: number }[]) =>
      rows.map((row) => row.total_sessions);
    expect([sessionsOf(agents), sessionsOf(teams)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const own = await report("&team_id=team_b&category=refund");
    expect([own.summary.total_sessions, sessionsOf(own.by_agent)]).toEqual([1, [1]]);
  });
});
