import { beforeEach, describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";
import { receivers } from "./support/receivers.ts";

describe.each(engines)("what is delivered again on %s", (engine) => {
  const out = receivers(() => desk.now());
  const desk = useDesk(engine, { fetch: out.fetch });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  const sequencesAt = (url: string): readonly number[] =>
    out.at(url).map(({ body }) => JSON.parse(body).data.sequence);

  it("is one event under its own id, with its attempts counted on", async () => {
    const { id, url } = await here.hook();
    await here.openTicket();
    await desk.support.tick();
    const [{ id: delivery }] = await here.deliveries(id);
    const path = `/webhooks/${id}/deliveries/${delivery}`;
    const again = await here.admin.post(`${path}/redeliver`);
    expect([again.status, again.body.status]).toEqual([200, "pending"]);
    await desk.support.tick();
    const { body } = await here.admin.get(path);
    expect(body).toMatchObject({ status: "delivered", attempts: [{ number: 1 }, { number: 2 }] });
    const [first, second] = out.at(url);
    expect(second).toMatchObject({ id: first?.id, body: first?.body, attempt: 2 });
  });

  it("is tried at once when it waits, with all its attempts before it", async () => {
    const { id, url } = await here.hook();
    out.behave(url, () => new Response(null, { status: 500 }));
    await here.openTicket();
    await desk.support.tick();
    desk.advance({ seconds: 6 });
    await desk.support.tick();
    const [waiting] = await here.deliveries(id);
    const { body } = await here.admin.post(`/webhooks/${id}/deliveries/${waiting.id}/redeliver`);
    expect(body.next_attempt_at).toBe(desk.now().toISOString());
    await desk.support.tick();
    const [after] = await here.deliveries(id);
    const wait = Date.parse(after.next_attempt_at) - desk.now().getTime();
    expect(wait).toBeLessThan(6000);
    expect(after.attempts).toHaveLength(3);
  });

  it("goes before later events of its resource that wait", async () => {
    const { id, url } = await here.hook();
    const ticket = await here.openTicket();
    await desk.support.tick();
    out.behave(url, () => new Response(null, { status: 500 }));
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "One" });
    await here.agent.post(`/tickets/${ticket}/comments`, { content: "Two" });
    await desk.support.tick();
    const [first] = await here.deliveries(id);
    await here.admin.post(`/webhooks/${id}/deliveries/${first.id}/redeliver`);
    out.behave(url, () => new Response());
    await desk.support.tick();
    expect(sequencesAt(url)).toEqual([1, 2, 1, 2, 3]);
    expect((await here.deliveries(id)).map(({ status }) => status)).toEqual(Array(3).fill("delivered"));
  });

  it("is a range by time or after an event, of what the webhook asks for", async () => {
    const { id, url } = await here.hook({ events: ["support.ticket_updated"] });
    const moments: string[] = [];
    const ticket = await here.openTicket();
    for (let made = 0; made < 4; made += 1) {
      desk.advance({ minutes: 1 });
      moments.push(desk.now().toISOString());
      await here.agent.post(`/tickets/${ticket}/comments`, { content: `Comment ${made}` });
      await desk.support.tick();
    }
    expect(out.at(url)).toHaveLength(4);
    const redeliver = async (range: object) => {
      const { body } = await here.admin.post(`/webhooks/${id}/redeliver`, range);
      const before = out.at(url).length;
      await desk.support.tick();
      return { ...body, arrived: sequencesAt(url).slice(before) };
    };
    const { data: events } = (await here.admin.get("/events")).body;
    const last = events.at(-1).id;
    expect(await redeliver({ from: moments[1], to: moments[3] })).toEqual({
      queued: 2,
      last_event_id: events[3].id,
      has_more: false,
      arrived: [3, 4],
    });
    expect(await redeliver({ after_event_id: events[2].id })).toMatchObject({
      queued: 2,
      last_event_id: last,
      arrived: [4, 5],
    });
    expect(await redeliver({ after_event_id: last })).toMatchObject({ queued: 0, last_event_id: null });
    expect(await redeliver({ from: "2030-01-01T00:00:00+02:00" })).toMatchObject({ queued: 0, arrived: [] });
    expect(await redeliver({ to: moments[1] })).toMatchObject({ queued: 1, arrived: [2] });
  });

  it("is a long range in parts", async () => {
    const { id } = await here.hook({ enabled: false });
    for (let made = 0; made < 520; made += 40) {
      await Promise.all(Array.from({ length: 40 }, () => here.openTicket()));
    }
    await desk.support.tick();
    await here.admin.put(`/webhooks/${id}`, { enabled: true });
    const path = `/webhooks/${id}/redeliver`;
    const first = (await here.admin.post(path, { from: "2026-01-01T00:00:00Z" })).body;
    expect(first).toMatchObject({ queued: 500, has_more: true });
    const rest = (await here.admin.post(path, { after_event_id: first.last_event_id })).body;
    expect(rest).toMatchObject({ queued: 20, has_more: false });
    await desk.support.tick();
    expect((await here.deliveries(id, "&status=pending")).length).toBe(0);
  });

  it("once for a key", async () => {
    const { id, url } = await here.hook();
    await here.openTicket();
    await desk.support.tick();
    const [{ id: delivery }] = await here.deliveries(id);
    const key = { "idempotency-key": "again" };
    const path = `/webhooks/${id}/deliveries/${delivery}/redeliver`;
    await here.admin.post(path, {}, key);
    await desk.support.tick();
    await here.admin.post(path, {}, key);
    await desk.support.tick();
    expect(out.at(url)).toHaveLength(2);
  });
});
