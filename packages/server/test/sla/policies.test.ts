import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { make } from "../matrix/scene.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf, startSession } from "../support/people.ts";
import { createTicket, eventsOf, newDesk } from "../tickets/ticket.ts";
import { openHours, promise, targetsOf, told } from "./promises.ts";

const minute = 60_000;

describe.each(engines)("SLA policies on %s", (engine) => {
  const desk = useDesk(engine);

  async function open() {
    const { tenant, client } = await newDesk(desk);
    return { tenant, client, manager: managerOf(desk, tenant) };
  }

  /** Minutes that a ticket has for its first reply. */
  const minutesOf = ({ created_at, sla }: Schema<"TicketSummary">): number =>
    (Date.parse(sla.response_due) - Date.parse(created_at)) / minute;
  const read = async (client: TestClient, id: string): Promise<Schema<"Ticket">> =>
    await make(client.get(`/tickets/${id}`), 200);

  it("are what was sent, with what was left out filled in", async () => {
    const { client, manager } = await open();
    const policy = await promise(manager, { conditions: { tags: ["vip", "vip"] } });
    expect(policy).toMatchObject({
      enabled: true,
      position: 0,
      applies_to: ["ticket", "session"],
      conditions: { priorities: [], categories: [], tags: ["vip"], team_ids: [] },
      at_risk_minutes: {},
      calendar_id: null,
    });
    expect((await promise(manager)).position).toBe(1);
    expect((await client.get(`/sla/policies/${policy.id}`)).body).toEqual(policy);
    desk.advance({ minutes: 1 });
    const changed = await manager.put(`/sla/policies/${policy.id}`, { name: "VIP", enabled: false });
    const updated_at = desk.now().toISOString();
    expect(changed.body).toEqual({ ...policy, name: "VIP", enabled: false, updated_at });
  });

  it("are for managers to change and for staff to read", async () => {
    const { client } = await open();
    for (const path of ["/sla/policies", "/sla/calendars"]) {
      expect((await client.get(path)).status).toBe(200);
    }
    const refused = await client.post("/sla/policies", { name: "A", targets: targetsOf(1, 1) });
    expect(refused.body.code).toBe("forbidden");
  });

  it("count in their order, and without any the desk's own targets do", async () => {
    const { client, manager } = await open();
    expect(minutesOf(await createTicket(client, { tags: ["vip"] }))).toBe(240);
    const last = await promise(manager, { targets: targetsOf(90, 900) });
    const first = await promise(manager, { targets: targetsOf(20, 200), conditions: { tags: ["vip"] } });
    expect(minutesOf(await createTicket(client, { tags: ["vip"] }))).toBe(90);
    await manager.put(`/sla/policies/${last.id}`, { position: 5 });
    const vip = await createTicket(client, { tags: ["vip"] });
    expect([minutesOf(vip), vip.sla.policy_id]).toEqual([20, first.id]);
    expect(minutesOf(await createTicket(client))).toBe(90);
    await manager.put(`/sla/policies/${last.id}`, { enabled: false });
    const own = await createTicket(client);
    expect(minutesOf(own)).toBe(240);
    expect(own.sla).not.toHaveProperty("policy_id");
  });

  it("may ask for the team of a ticket's agent, and follow the assignment", async () => {
    const { client, manager } = await open();
    const team = await make(manager.post("/teams", { name: "Experts", member_ids: ["agent_002"] }));
    await promise(manager, { targets: targetsOf(15, 150), conditions: { team_ids: [team.id] } });
    const { id } = await createTicket(client, { assigned_to: "agent_002" });
    expect(minutesOf(await read(client, id))).toBe(15);
    await client.put(`/tickets/${id}`, { assigned_to: "agent_001" });
    expect(minutesOf(await read(client, id))).toBe(240);
    await client.put(`/tickets/${id}`, { assigned_to: "agent_002" });
    expect(minutesOf(await read(client, id))).toBe(15);
  });

  it("follow tags as they are added and removed", async () => {
    const { client, manager } = await open();
    const vip = await promise(manager, { targets: targetsOf(20, 200), conditions: { tags: ["vip"] } });
    const { id } = await createTicket(client);
    expect((await client.post(`/tickets/${id}/tags`, { tags: ["vip"] })).body.sla.policy_id).toBe(vip.id);
    expect(minutesOf((await client.delete(`/tickets/${id}/tags/vip`)).body)).toBe(240);
    const { entries } = (await client.get(`/tickets/${id}/sla`)).body as Schema<"SlaTimeline">;
    expect(entries.filter(({ clock }) => clock === "response")).toMatchObject([
      { event: "started", target_minutes: 240, policy_id: null },
      { event: "retargeted", target_minutes: 20, policy_id: vip.id },
      { event: "retargeted", target_minutes: 240, policy_id: null },
    ]);
  });

  it("that change take open tickets and sessions along with the next tick, and leave what was met or missed", async () => {
    const { tenant, client, manager } = await open();
    const [open1, answered, late, closed] = [
      await createTicket(client),
      await createTicket(client),
      await createTicket(client, { priority: "urgent" }),
      await createTicket(client),
    ];
    const session = await startSession(client);
    await client.post(`/tickets/${answered.id}/comments`, { content: "We are on it." });
    await client.put(`/tickets/${closed.id}`, { status: "closed" });
    desk.advance({ minutes: 45 });
    await desk.support.tick();
    const { id: policyId } = await promise(manager, { targets: targetsOf(90, 900) });
    await desk.support.tick();
    const seen = await Promise.all([open1, answered, late, closed].map(({ id }) => read(client, id)));
    expect(seen.map(minutesOf)).toEqual([90, 240, 30, 240]);
    expect(seen.map(({ version }) => version)).toEqual([1, 2, 2, 2]);
    const { sla, created_at } = (await client.get(`/sessions/${session}`)).body;
    expect([sla.policy_id, minutesOf({ sla, created_at } as Schema<"TicketSummary">)]).toEqual([
      policyId,
      90,
    ]);
    expect(await eventsOf(desk, tenant, open1.id)).toHaveLength(1);
    expect(await desk.db.selectFrom("sla_recalculations").selectAll().execute()).toEqual([]);
  });

  it("that change count at once for a ticket that is touched", async () => {
    const { client, manager } = await open();
    const { id } = await createTicket(client);
    await promise(manager, { targets: targetsOf(90, 900) });
    expect(minutesOf((await client.put(`/tickets/${id}`, { subject: "Other" })).body)).toBe(90);
  });

  it("whose calendar changes move open deadlines, and tell of it", async () => {
    const { client, manager } = await open();
    const calendar = await openHours(manager);
    await promise(manager, { calendar_id: calendar.id });
    const { id } = await createTicket(client);
    const before = (await read(client, id)).sla.response_due;
    const monday = before.slice(0, 10);
    await manager.put(`/sla/calendars/${calendar.id}`, { holidays: [{ date: monday, name: "A day off" }] });
    await desk.support.tick();
    const timeline = (await client.get(`/tickets/${id}/sla`)).body as Schema<"SlaTimeline">;
    expect(Date.parse(timeline.sla.response_due) - Date.parse(before)).toBeGreaterThanOrEqual(
      24 * 60 * minute,
    );
    expect(timeline.calendar?.holidays).toHaveLength(1);
    expect(told(timeline).filter((line) => line.includes("retargeted"))).toHaveLength(2);
  });

  it("say when a clock is at risk", async () => {
    const { client, manager } = await open();
    await promise(manager, { targets: targetsOf(60, 600), at_risk_minutes: { response: 50 } });
    const { id } = await createTicket(client);
    desk.advance({ minutes: 10 });
    expect((await read(client, id)).sla.status).toBe("within_sla");
    desk.advance({ seconds: 1 });
    expect((await read(client, id)).sla.status).toBe("at_risk");
    await client.post(`/tickets/${id}/comments`, { content: "We are on it." });
    expect((await read(client, id)).sla.status).toBe("within_sla");
    desk.advance({ minutes: 441 });
    expect((await read(client, id)).sla.status).toBe("at_risk");
  });

  it("of hundreds of tickets are worked through, however many nodes tick", async () => {
    const { tenant, client, manager } = await open();
    const { id } = await createTicket(client);
    const row = await desk.db
      .selectFrom("tickets")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const copies = Array.from({ length: 449 }, (_, index) => ({
      ...row,
      id: `${id}_${index}`,
      number: `${row.number}${index}`,
    }));
    for (let from = 0; from < copies.length; from += 100)
      await desk.db
        .insertInto("tickets")
        .values(copies.slice(from, from + 100))
        .execute();
    const { id: policyId } = await promise(manager, { targets: targetsOf(90, 900) });
    await Promise.all([desk.support.tick(), desk.support.tick(), desk.support.tick()]);
    const of = desk.db.selectFrom("tickets").select("id").where("tenant_id", "=", tenant);
    expect(await of.where("sla_policy_id", "=", policyId).execute()).toHaveLength(450);
  });

  it("are listed in their order, page by page", async () => {
    const { client, manager } = await open();
    const ids: string[] = [];
    for (const position of [7, 3, 3, 9, 0]) ids.push((await promise(manager, { position })).id);
    const listed: string[] = [];
    let cursor = "";
    do {
      const page = (await client.get(`/sla/policies?limit=2${cursor}`)).body;
      listed.push(...page.data.map((policy: Schema<"SlaPolicy">) => policy.id));
      cursor = page.next_cursor === null ? "" : `&cursor=${page.next_cursor}`;
    } while (cursor !== "");
    expect(listed).toEqual([4, 1, 2, 0, 3].map((index) => ids[index]));
  });
});
