import { beforeEach, describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { startSession } from "../support/people.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";
import { type Received, receivers, verified } from "./support/receivers.ts";
import { atTime } from "./support/verdicts.ts";

describe.each(engines)("a delivery on %s", (engine) => {
  const out = receivers(() => desk.now());
  const desk = useDesk(engine, { fetch: out.fetch });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  const atDeskTime = <T>(work: () => T): T => atTime(desk.now(), work);

  async function oneReceived(url: string): Promise<Received> {
    await desk.support.tick();
    const [first, ...more] = out.at(url);
    expect(more).toEqual([]);
    if (first === undefined) throw new Error("Nothing has arrived.");
    return first;
  }

  it("is the event as it is documented, and verifies", async () => {
    const { id, url, secret } = await here.hook();
    const ticket = await here.openTicket();
    const received = await oneReceived(url);
    const event = atDeskTime(() => verified(secret, received));
    expect(event).toMatchObject({
      type: "support.ticket_created",
      timestamp: desk.now().toISOString(),
      data: { sequence: 1, ticket: { id: ticket } },
    });
    const [delivery, ...more] = await here.deliveries(id);
    expect(more).toEqual([]);
    expect(delivery).toMatchObject({
      event_id: received.id,
      event_type: "support.ticket_created",
      resource_type: "ticket",
      resource_id: ticket,
      status: "delivered",
      next_attempt_at: null,
      finished_at: desk.now().toISOString(),
      attempts: [{ number: 1, outcome: "delivered", status_code: 204, error: null, response_excerpt: null }],
    });
  });

  it("does not verify with one byte changed, another secret, or an old or early timestamp", async () => {
    const { url, secret } = await here.hook();
    const other = await here.hook();
    await here.openTicket();
    const received = await oneReceived(url);
    const { headers, body } = received;
    expect(() => atDeskTime(() => verified(other.secret, received))).toThrow("No matching signature");
    for (let at = 0; at < body.length; at += 97) {
      const changed = `${body.slice(0, at)}${body[at] === "x" ? "y" : "x"}${body.slice(at + 1)}`;
      expect(() => atDeskTime(() => verified(secret, { headers, body: changed }))).toThrow();
    }
    const otherId = new Headers(headers);
    otherId.set("webhook-id", "evt_other");
    expect(() => atDeskTime(() => verified(secret, { headers: otherId, body }))).toThrow();
    desk.advance({ minutes: 6 });
    expect(() => atDeskTime(() => verified(secret, received))).toThrow("too old");
    desk.advance({ minutes: -12 });
    expect(() => atDeskTime(() => verified(secret, received))).toThrow("too new");
    desk.advance({ minutes: 6 });
  });

  it("is signed with both secrets while a rotation overlaps, and then with the new one", async () => {
    const { id, url, secret } = await here.hook();
    const { body } = await here.admin.post(`/webhooks/${id}/rotate-secret`, { overlap_seconds: 60 });
    expect(body.previous_secret_expires_at).toBe(new Date(desk.now().getTime() + 60_000).toISOString());
    await here.openTicket();
    const during = await oneReceived(url);
    for (const either of [secret, body.secret]) {
      expect(atDeskTime(() => verified(either, during))).toMatchObject({ type: "support.ticket_created" });
    }
    desk.advance({ seconds: 60 });
    await here.openTicket();
    await desk.support.tick();
    const after = out.at(url)[1];
    if (after === undefined) throw new Error("Nothing has arrived.");
    expect(atDeskTime(() => verified(body.secret, after))).toBeDefined();
    expect(() => atDeskTime(() => verified(secret, after))).toThrow("No matching signature");
    expect((await here.webhook(id)).previous_secret_expires_at).toBeNull();
  });

  it("goes to whoever asks for the type, and not for what happened before", async () => {
    await here.openTicket();
    desk.advance({ seconds: 1 });
    const all = await here.hook();
    const some = await here.hook({ events: ["support.session_started", "support.escalation"] });
    await here.openTicket();
    const session = await startSession(here.agent);
    await here.agent.post(`/sessions/${session}/escalate`, { level: "supervisor", reason: "Anger" });
    await desk.support.tick();
    const typesAt = (url: string) => out.at(url).map(({ body }) => JSON.parse(body).type);
    expect(typesAt(some.url)).toEqual(["support.session_started", "support.escalation"]);
    expect(typesAt(all.url).toSorted()).toEqual([
      "support.escalation",
      "support.session_started",
      "support.ticket_created",
    ]);
  });

  it("goes to whoever asks for its team: of the queue, or of the agent who has it", async () => {
    const teams = ["team_a", "team_b", "team_c"];
    for (const id of teams) await here.admin.post("/teams", { id, name: id });
    await here.admin.put("/teams/team_b", { member_ids: ["agent_001"] });
    const [a, b, c] = await Promise.all(teams.map((team) => here.hook({ team_ids: [team] })));
    await here.openTicket();
    await here.openTicket({ assigned_to: "agent_001" });
    const waiting = await here.agent.post("/sessions", {
      customer_id: "cust_abc",
      channel: "chat",
      team_id: "team_a",
    });
    expect(waiting.body.status).toBe("queued");
    await desk.support.tick();
    const typesAt = (hook = a) => out.at(hook?.url ?? "").map(({ body }) => JSON.parse(body).type);
    expect(typesAt(a)).toEqual(["support.session_started"]);
    expect(typesAt(b)).toEqual(["support.ticket_created"]);
    expect(typesAt(c)).toEqual([]);
  });

  it("goes to nobody in another tenant", async () => {
    const other = await hookedTenant(desk);
    const { url } = await other.hook();
    await here.openTicket();
    await desk.support.tick();
    expect(out.at(url)).toEqual([]);
  });

  it("of a test goes to its webhook alone, which asks for nothing like it", async () => {
    const { id, url, secret } = await here.hook({ events: ["support.escalation"] });
    const { url: other } = await here.hook();
    const { status, body } = await here.admin.post(`/webhooks/${id}/test`);
    expect([status, body.status, body.event_type]).toEqual([201, "pending", "support.test"]);
    const received = await oneReceived(url);
    const event = atDeskTime(() => verified(secret, received));
    expect(event).toMatchObject({ type: "support.test", data: { sequence: 1, webhook_id: id } });
    await here.admin.post(`/webhooks/${id}/test`);
    await desk.support.tick();
    expect(JSON.parse(out.at(url)[1]?.body ?? "").data.sequence).toBe(2);
    expect(out.at(other)).toEqual([]);
    const path = `/webhooks/${id}/deliveries/${body.id}`;
    expect((await here.admin.get(path)).body.status).toBe("delivered");
  });

  it("is one of 200 that come at once, each once and under an id of its own", async () => {
    const { id, url } = await here.hook();
    await Promise.all(Array.from({ length: 200 }, () => here.openTicket()));
    await Promise.all([desk.support.tick(), desk.support.tick(), desk.support.tick()]);
    const ids = out.at(url).map((received) => received.id);
    expect([ids.length, new Set(ids).size]).toEqual([200, 200]);
    const events = await desk.events(here.tenant);
    expect(events.map((event) => event.id).toSorted()).toEqual(ids.toSorted());
    const deliveries = await here.deliveries(id);
    expect(deliveries.filter(({ status }) => status === "delivered")).toHaveLength(events.length);
  });

  it("is listed by status and by event", async () => {
    const { id, url } = await here.hook();
    out.behave(url, ({ body }) => new Response(null, { status: body.includes('"urgent"') ? 500 : 200 }));
    const bad = await here.openTicket({ priority: "urgent" });
    const good = await here.openTicket();
    await desk.support.tick();
    const [pending, ...more] = await here.deliveries(id, "&status=pending");
    expect([pending.resource_id, more]).toEqual([bad, []]);
    const [delivered] = await here.deliveries(id, "&status=delivered");
    expect(delivered.resource_id).toBe(good);
    expect(await here.deliveries(id, `&event_id=${delivered.event_id}`)).toEqual([delivered]);
    expect(await here.deliveries(id, "&status=failed")).toEqual([]);
    const page = (await here.admin.get(`/webhooks/${id}/deliveries?limit=1`)).body;
    const next = (await here.admin.get(`/webhooks/${id}/deliveries?limit=1&cursor=${page.next_cursor}`)).body;
    expect([page.data[0].id, next.data[0].id, next.has_more]).toEqual([delivered.id, pending.id, false]);
  });
});
