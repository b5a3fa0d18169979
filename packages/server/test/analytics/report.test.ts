import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";

describe.each(engines)("the report on %s", (engine) => {
  const desk = useDesk(engine);

  it("of a desk where nothing happened has zeros and nulls, and every bucket", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    const { status, body } = await agent.get(
      "/analytics?start_date=2026-01-20&end_date=2026-01-24&group_by=day",
    );
    expect(status).toBe(200);
    const nothing = {
      total_sessions: 0,
      total_tickets: 0,
      avg_response_time_seconds: null,
      avg_resolution_time_minutes: null,
      satisfaction_score: null,
      first_contact_resolution: null,
    };
    expect(body.period).toEqual({ start: "2026-01-20", end: "2026-01-24", timezone: "UTC" });
    expect(body.summary).toEqual(nothing);
    expect(body).toMatchObject({ by_channel: [], by_category: [] });
    const noClocks = {
      ...{ response_sla_met: null, response_met: 0, response_missed: 0 },
      ...{ resolution_sla_met: null, resolution_met: 0, resolution_missed: 0 },
    };
    expect(body).toMatchObject({ sla_compliance: noClocks, session_sla_compliance: noClocks });
    expect(body.series).toHaveLength(5);
    expect(body.series[0]).toEqual({ start: "2026-01-20T00:00:00.000Z", ...nothing });
  });

  it("has no series unless asked for one", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    expect((await agent.get("/analytics")).body).not.toHaveProperty("series");
  });

  it("breaks down by agent and by team when it is asked to", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    const keysOf = async (query: string) => Object.keys((await agent.get(`/analytics${query}`)).body);
    const always = [
      "period",
      "summary",
      "by_channel",
      "by_category",
      "sla_compliance",
      "session_sla_compliance",
    ];
    expect(await keysOf("")).toEqual(always);
    expect((await keysOf("?include=by_agent")).toSorted()).toEqual([...always, "by_agent"].toSorted());
    expect((await keysOf("?include=by_team,by_agent")).toSorted()).toEqual(
      [...always, "by_agent", "by_team"].toSorted(),
    );
  });

  it.each([
    ["timezone=Mars/Olympus", "?timezone"],
    ["timezone=%2B01:00", "?timezone"],
    ["start_date=2026-01-24&end_date=2026-01-23", "?end_date"],
    ["start_date=2025-01-01&end_date=2026-01-02", "?end_date"],
    ["start_date=2026-01-01&end_date=2026-02-01&group_by=hour", "?group_by"],
    ["start_date=2026-02-30", "?start_date"],
    ["group_by=month", "?group_by"],
    ["channel=fax", "?channel"],
    ["category=", "?category"],
    ["agent_id=a%20b", "?agent_id"],
    ["team_id=", "?team_id"],
    ["include=by_customer", "?include"],
    ["from=2026-01-01", "?from"],
  ])("refuses %s and names the place", async (query, pointer) => {
    const agent = desk.client({ tenant: desk.newTenant() });
    const { status, body } = await agent.get(`/analytics?${query}`);
    expect({ status, code: body.code, pointer: body.errors[0].pointer }).toEqual({
      status: 400,
      code: "invalid_request",
      pointer,
    });
  });
});

describe.each(engines)("today's figures of an agent on %s", (engine) => {
  const desk = useDesk(engine);

  it("hold at once what the call itself has given the agent", async () => {
    const tenant = desk.newTenant();
    const [agent, busy] = [desk.client({ tenant }), desk.client({ tenant, id: "agent_002" })];
    await busy.put("/agents/agent_002/status", { status: "busy" });
    for (const channel of ["chat", "email"])
      await agent.post("/sessions", { customer_id: "cust_abc", channel });
    const { body } = await agent.put("/agents/agent_001/status", { status: "available" });
    expect([body.active_sessions, body.metrics_today.sessions_handled]).toEqual([2, 2]);
    expect((await agent.get("/agents/agent_001/status")).body).toEqual(body);
  });

  it("begin anew at midnight UTC", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    await agent.put("/agents/agent_001/status", { status: "available" });
    await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const handled = async () =>
      (await agent.get("/agents/agent_001/status")).body.metrics_today.sessions_handled;
    desk.advance({ hours: 4, minutes: 29, seconds: 59 });
    expect(await handled()).toBe(1);
    desk.advance({ seconds: 1 });
    expect(await handled()).toBe(0);
  });
});

describe.each(engines)("the report as a table on %s", (engine) => {
  const desk = useDesk(engine);

  it("has the figures of the report, and names that no spreadsheet runs", async () => {
    const agent = desk.client({ tenant: desk.newTenant(), id: "@agent" });
    await agent.put("/agents/@agent/status", { status: "available" });
    for (const category of ["-1", "refund", "refund"]) {
      const { body } = await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat", category });
      desk.advance({ seconds: 30 });
      await agent.post(`/sessions/${body.session_id}/messages`, { content: "Hello" });
      await agent.post(`/sessions/${body.session_id}/end`, { resolution: "resolved" });
    }
    const query = "group_by=day&include=by_agent,by_team";
    const { status, headers, body } = await agent.get(`/analytics.csv?${query}`);
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
    const figures = ["", 0, 30, 0.5, "", 100, "", "", 0, 0, 0, 0];
    const line = (section: string, name: string, start: string, sessions: number): string =>
      [section, name, start, sessions, ...figures.slice(1), 100, 100, sessions, 0, sessions, 0].join(",");
    expect(body.split("\r\n").slice(1)).toEqual([
      line("summary", "", "2026-01-24", 3),
      line("series", "", "2026-01-24T00:00:00.000Z", 3),
      line("by_channel", "chat", "", 3),
      line("by_category", "'-1", "", 1),
      line("by_category", "refund", "", 2),
      line("by_agent", "'@agent", "", 3),
      "",
    ]);
    const report = (await agent.get(`/analytics?${query}`)).body;
    const ofSessions = Object.keys(report.session_sla_compliance).map((name) => `session_${name}`);
    const names = [...Object.keys(report.summary), ...Object.keys(report.sla_compliance), ...ofSessions];
    expect(body.split("\r\n")[0]).toBe(["section", "name", "start", ...names].join(","));
  });

  it("is refused as the report is", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    const { status, body } = await agent.get("/analytics.csv?timezone=Mars/Olympus");
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, "invalid_request", "?timezone"]);
  });
});
