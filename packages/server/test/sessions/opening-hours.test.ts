import { beforeEach, describe, expect, it } from "vitest";
import { openHours } from "../sla/promises.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";

const monday = "2026-01-26T09:00:00.000Z";
const weekends = { hours: { saturday: [{ start: "00:00", end: "24:00" }] } };
const tuesdays = { hours: { tuesday: [{ start: "08:30", end: "12:00" }] } };

/** It is Saturday evening. */
describe.each(engines)("opening hours on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let manager: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    manager = managerOf(desk, tenant);
    await hireAgent(desk, tenant, { id: "agent_a" });
  });

  const look = async (query = "") => (await manager.get(`/availability${query}`)).body;
  const told = async (query = "") => {
    const { status, opens_at } = await look(query);
    return [status, opens_at];
  };
  async function newTeam(id: string, calendar: object | null, member_ids = ["agent_a"]): Promise<void> {
    const named = calendar === null ? {} : { calendar_id: (await openHours(manager, calendar)).id };
    expect((await manager.post("/teams", { id, name: id, member_ids, ...named })).status).toBe(201);
  }

  it("close a team outside of them and tell when it opens, and refuse nothing", async () => {
    await newTeam("team_office", {});
    const team = { team_id: "team_office" };
    expect(await look("?team_id=team_office")).toEqual({
      status: "closed",
      accepts_sessions: true,
      opens_at: monday,
      queue_position: 0,
      estimated_wait_minutes: 0,
    });
    const started = await manager.post("/sessions", { customer_id: "cust_abc", channel: "chat", ...team });
    expect([started.status, started.body.status]).toEqual([201, "active"]);
    await manager.put("/agents/agent_a/status", { status: "offline" });
    expect(await look("?team_id=team_office")).toMatchObject({
      status: "closed",
      accepts_sessions: false,
      opens_at: monday,
    });
  });

  it("open a team at the minute", async () => {
    const soon = { hours: { saturday: [{ start: "20:00", end: "21:00" }] } };
    await newTeam("team_soon", soon);
    desk.advance({ seconds: 30 * 60 - 1 });
    expect(await told("?team_id=team_soon")).toEqual(["closed", "2026-01-24T20:00:00.000Z"]);
    desk.advance({ seconds: 1 });
    expect(await told("?team_id=team_soon")).toEqual(["open", null]);
    desk.advance({ minutes: 60 });
    expect(await told("?team_id=team_soon")).toEqual(["closed", "2026-01-31T20:00:00.000Z"]);
    desk.advance({ minutes: -90 });
  });

  it("of the desk are those of any team with members", async () => {
    expect(await told()).toEqual(["open", null]);
    await newTeam("team_office", {});
    expect(await told()).toEqual(["closed", monday]);
    await newTeam("team_tuesday", tuesdays);
    expect(await told()).toEqual(["closed", monday]);
    expect(await told("?team_id=team_tuesday")).toEqual(["closed", "2026-01-27T08:30:00.000Z"]);
    await newTeam("team_empty", null, []);
    expect(await told()).toEqual(["closed", monday]);
    expect((await told("?team_id=team_empty"))[0]).toBe("busy");
    await newTeam("team_weekend", weekends);
    expect(await told()).toEqual(["open", null]);
  });

  it("are always, for a team without any and so for the desk", async () => {
    await newTeam("team_office", {});
    await newTeam("team_free", null);
    expect(await told("?team_id=team_free")).toEqual(["open", null]);
    expect(await told()).toEqual(["open", null]);
  });

  it("are given to a team, shown, changed and taken back", async () => {
    await newTeam("team_office", null);
    const { id } = await openHours(manager);
    const shown = async () => (await manager.get("/teams")).body.data[0].calendar_id;
    expect(await shown()).toBe(null);
    expect((await manager.put("/teams/team_office", { calendar_id: id })).body.calendar_id).toBe(id);
    await manager.put("/teams/team_office", { name: "Office" });
    expect(await shown()).toBe(id);
    expect(await told("?team_id=team_office")).toEqual(["closed", monday]);
    await manager.put(`/sla/calendars/${id}`, { holidays: [{ date: "2026-01-26", name: "A day off" }] });
    expect(await told("?team_id=team_office")).toEqual(["closed", "2026-01-27T09:00:00.000Z"]);
    await manager.put("/teams/team_office", { calendar_id: null });
    expect(await told("?team_id=team_office")).toEqual(["open", null]);
  });

  it("are none of another tenant's", async () => {
    const theirs = (await openHours(managerOf(desk, desk.newTenant()))).id;
    await newTeam("team_office", null);
    for (const calendar_id of [theirs, "cal_nobody"]) {
      const created = await manager.post("/teams", { id: "team_new", name: "New", calendar_id });
      const updated = await manager.put("/teams/team_office", { name: "Other", calendar_id });
      expect([created.status, created.body.code]).toEqual([404, "calendar_not_found"]);
      expect([updated.status, updated.body.code]).toEqual([404, "calendar_not_found"]);
    }
    expect((await manager.get("/teams")).body.data).toMatchObject([
      { name: "team_office", calendar_id: null },
    ]);
  });
});
