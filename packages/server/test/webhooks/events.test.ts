import { beforeEach, describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { startSession } from "../support/people.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";
import { receivers } from "./support/receivers.ts";

describe.each(engines)("the list of events on %s", (engine) => {
  const out = receivers(() => desk.now());
  const desk = useDesk(engine, { fetch: out.fetch });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  interface Listed {
    readonly id: string;
    readonly type: string;
    readonly data: { readonly sequence: number };
  }

  const list = async (query = ""): Promise<readonly Listed[]> =>
    (await here.admin.get(`/events${query}`)).body.data;

  it("has what a webhook would be sent, in the order in which it was told", async () => {
    const { url } = await here.hook();
    const ticket = await here.openTicket();
    desk.advance({ seconds: 1 });
    await startSession(here.agent);
    desk.advance({ seconds: 1 });
    await here.agent.put(`/tickets/${ticket}`, { priority: "high" });
    await desk.support.tick();
    const events = await list();
    expect(events.map(({ type }) => type)).toEqual([
      "support.ticket_created",
      "support.session_started",
      "support.ticket_updated",
    ]);
    const sent = new Map(out.at(url).map(({ id, body }) => [id, JSON.parse(body)]));
    for (const { id, ...event } of events) expect(event).toEqual(sent.get(id));
  });

  it("goes on after an event, by type, and page by page", async () => {
    for (let made = 0; made < 5; made += 1) await here.openTicket();
    await desk.support.tick();
    await startSession(here.agent);
    await desk.support.tick();
    const events = await list();
    expect(events).toHaveLength(6);
    expect(await list(`?after=${events[1]?.id}`)).toEqual(events.slice(2));
    expect(await list(`?after=${events[5]?.id}`)).toEqual([]);
    expect(await list("?type=support.session_started")).toEqual(events.slice(5));
    expect(await list(`?after=${events[1]?.id}&type=support.ticket_created`)).toEqual(events.slice(2, 5));
    const seen: Listed[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { body } = await here.admin.get(`/events?limit=2${cursor}`);
      seen.push(...body.data);
      cursor = body.next_cursor === null ? null : `&cursor=${body.next_cursor}`;
    }
    expect(seen).toEqual(events);
  });

  it("does not know another tenant's event, nor a cursor that is none", async () => {
    const other = await hookedTenant(desk);
    await other.openTicket();
    await desk.support.tick();
    const [foreign] = await desk.events(other.tenant);
    for (const id of [foreign?.id, "evt_nobody"]) {
      const { status, body } = await here.admin.get(`/events?after=${id}`);
      expect([status, body.code]).toEqual([404, "event_not_found"]);
    }
    expect((await here.admin.get("/events?cursor=x1")).body.errors[0].pointer).toBe("?cursor");
    expect((await here.admin.get("/events?cursor=9999999999")).body.data).toEqual([]);
  });

  it("has nothing that is still in the outbox, and after that nothing", async () => {
    await here.openTicket();
    expect(await list()).toEqual([]);
    const [event] = await desk.events(here.tenant);
    expect(await list(`?after=${event?.id}`)).toEqual([]);
  });

  it("numbers every event once when several servers look at once, each resource in its order", async () => {
    const tickets = await Promise.all(Array.from({ length: 30 }, () => here.openTicket()));
    await Promise.all([
      ...tickets.map((id) => here.agent.post(`/tickets/${id}/comments`, { content: "Hello" })),
      ...Array.from({ length: 5 }, () => desk.support.tick()),
    ]);
    await desk.support.tick();
    const events = await desk.events(here.tenant);
    const positions = events
      .map(({ position }) => position)
      .toSorted((one, other) => (one ?? 0) - (other ?? 0));
    expect(positions).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    const listed = await list("?limit=200");
    for (const id of tickets) {
      const own = listed.filter(({ data }) => JSON.stringify(data).includes(id));
      expect(own.map(({ data }) => data.sequence)).toEqual([1, 2]);
    }
  });

  it("keeps that order though there are more than are placed at a time", async () => {
    const ticket = await here.openTicket();
    await desk.support.tick();
    desk.advance({ minutes: 2 });
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "From the server that is ahead" });
    desk.advance({ minutes: -2 });
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "From the other" });
    for (let more = 0; more < 300; more += 1) await here.openTicket();
    await desk.support.tick();
    const own = (await desk.events(here.tenant)).filter(({ resource_id }) => resource_id === ticket);
    const inOrder = own.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
    expect(inOrder.map(({ sequence, position }) => [sequence, position !== null])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
  });

  it("keeps events in the order of their resource though a server's clock is behind", async () => {
    const ticket = await here.openTicket();
    await desk.support.tick();
    desk.advance({ minutes: 2 });
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "From the server that is ahead" });
    desk.advance({ minutes: -2 });
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "From the other" });
    await desk.support.tick();
    expect((await list()).map(({ data }) => data.sequence)).toEqual([1, 2, 3]);
  });

  it("forgets events after thirty days with their deliveries, and not what is on its way", async () => {
    const { id, url } = await here.hook();
    await here.openTicket();
    await desk.support.tick();
    expect(await here.deliveries(id)).toHaveLength(1);
    desk.advance({ hours: 30 * 24 - 1 });
    out.behave(url, () => new Response(null, { status: 500 }));
    const late = await here.openTicket();
    await desk.support.tick();
    const before = await desk.events(here.tenant);
    expect(before.map(({ type }) => type)).toContain("support.ticket_created");
    desk.advance({ hours: 1, seconds: 1 });
    await desk.support.tick();
    const kept = await desk.events(here.tenant);
    expect(kept.map(({ id: event }) => event)).not.toContain(before[0]?.id);
    const created = kept.find(({ resource_id: resource }) => resource === late);
    await desk.db
      .updateTable("events")
      .set({ created_at: "2025-01-01T00:00:00.000Z" })
      .where("id", "=", created?.id ?? "")
      .execute();
    await desk.support.tick();
    expect((await desk.events(here.tenant)).map(({ id: event }) => event)).toContain(created?.id);
    const attempts = await desk.db
      .selectFrom("webhook_attempts")
      .innerJoin("webhook_deliveries", "webhook_deliveries.id", "webhook_attempts.delivery_id")
      .select("webhook_attempts.delivery_id")
      .where("webhook_attempts.tenant_id", "=", here.tenant)
      .execute();
    const all = await desk.db
      .selectFrom("webhook_attempts")
      .select("delivery_id")
      .where("tenant_id", "=", here.tenant)
      .execute();
    expect(all).toHaveLength(attempts.length);
  });
});
