import { beforeEach, describe, expect, it } from "vitest";
import { OutboundError } from "../../src/outbound-error.ts";
import { retryDelays } from "../../src/webhooks/schedule.ts";
import { engines, useDesk } from "../support/desk.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";
import { type Behaviour, type Received, receivers } from "./support/receivers.ts";
import { valid, verdicts } from "./support/verdicts.ts";

const refused = (): never => {
  throw new OutboundError("connection_failed", "The connection failed or was cut.", new Error("10.0.0.1"));
};
const broken = (): never => {
  throw new TypeError("fetch failed at 10.0.0.1");
};

describe.each(engines)("a webhook whose receiver fails on %s", (engine) => {
  const out = receivers(() => desk.now());
  const desk = useDesk(engine, { fetch: out.fetch });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  const answers = (status: number, headers = {}): Behaviour => {
    return () => new Response(status === 304 ? null : `status ${status}`, { status, headers });
  };

  /** Moves the clock second by second, or in longer steps, and ticks after each. */
  async function pass(seconds: number, step = 1): Promise<void> {
    for (let passed = 0; passed < seconds; passed += step) {
      desk.advance({ seconds: step });
      await desk.support.tick();
    }
  }

  it.each([
    ["500", answers(500), 500, "The receiver answered 500.", "status 500"],
    ["404", answers(404), 404, "The receiver answered 404.", "status 404"],
    [
      "301",
      answers(301, { location: "https://x.example" }),
      301,
      "Redirections are not followed.",
      "status 301",
    ],
    ["304", answers(304), 304, "Redirections are not followed.", null],
    ["nothing", refused, null, "The connection failed or was cut.", null],
    ["an error", broken, null, "The receiver could not be reached.", null],
  ])(
    "by %s is asked again, and what it said is listed",
    async (_, behaviour, status_code, error, excerpt) => {
      const { id, url } = await here.hook();
      out.behave(url, behaviour);
      await here.openTicket();
      await desk.support.tick();
      const [delivery] = await here.deliveries(id);
      const attempt = { number: 1, outcome: "failed", status_code, error, response_excerpt: excerpt };
      expect(delivery).toMatchObject({ status: "pending", finished_at: null, attempts: [attempt] });
      const wait = Date.parse(delivery.next_attempt_at) - desk.now().getTime();
      expect(wait).toBeGreaterThanOrEqual(5000);
      expect(wait).toBeLessThanOrEqual(5500);
      expect((await here.webhook(id)).failing_since).toBe(desk.now().toISOString());
    },
  );

  it("keeps the beginning of a long answer, and of none the end", async () => {
    const { id, url } = await here.hook();
    out.behave(url, () => new Response(`\0${"💥".repeat(100_000)}`, { status: 500 }));
    await here.openTicket();
    await desk.support.tick();
    const [{ attempts }] = await here.deliveries(id);
    expect(attempts[0].response_excerpt).toBe("💥".repeat(250));
  });

  it("for ten minutes misses nothing: all arrives, signed, in the order of each ticket, every attempt listed", async () => {
    const { id, url, secret } = await here.hook();
    let isDown = true;
    out.behave(url, () => (isDown ? refused() : new Response("ok")));
    const tickets = [await here.openTicket(), await here.openTicket(), await here.openTicket()];
    for (let change = 0; change < 10; change += 1) {
      for (const ticket of tickets) {
        await here.agent.post(`/tickets/${ticket}/comments`, { content: `Comment ${change}` });
      }
      await pass(60, 5);
    }
    isDown = false;
    await pass(1800, 30);
    const good = out.at(url).filter(({ at }) => at.getTime() > desk.now().getTime() - 1_800_000);
    for (const ticket of tickets) {
      const sequences = good
        .map(({ body }) => JSON.parse(body).data)
        .filter((data) => data.ticket.id === ticket)
        .map(({ sequence }) => sequence);
      expect(sequences).toEqual(Array.from({ length: 11 }, (_, at) => at + 1));
    }
    const deliveries = await here.deliveries(id);
    expect(deliveries.map(({ status }) => status)).toEqual(Array(33).fill("delivered"));
    const listed = deliveries.flatMap(({ attempts }) => attempts);
    expect(listed).toHaveLength(out.at(url).length);
    expect((await desk.events(here.tenant)).length).toBe(deliveries.length);
    expect((await here.webhook(id)).failing_since).toBeNull();
    for (const received of out.at(url)) await expectVerified(secret, received);
  });

  /** Both verifiers take it for what it is, and refuse it changed by a byte or five minutes late. */
  async function expectVerified(secret: string, { headers, body, at }: Received): Promise<void> {
    expect(await verdicts(secret, { headers, body }, at)).toEqual(valid);
    const changed = {
      headers,
      body: `${body.slice(0, -3)}${body.at(-3) === "x" ? "y" : "x"}${body.slice(-2)}`,
    };
    expect(await verdicts(secret, changed, at)).toEqual({
      sdk: "signature_mismatch",
      library: "No matching signature found",
    });
    const late = new Date(at.getTime() + 301_000);
    expect(await verdicts(secret, { headers, body }, late)).toEqual({
      sdk: "timestamp_too_old",
      library: "Message timestamp too old",
    });
  }

  it("once is asked the other things one at a time, until it answers", async () => {
    const { url } = await here.hook();
    let most = 0;
    let now = 0;
    let fails = true;
    out.behave(url, async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return new Response(null, { status: fails ? 500 : 200 });
    });
    await here.openTicket();
    await desk.support.tick();
    for (let made = 0; made < 20; made += 1) await here.openTicket();
    most = 0;
    await desk.support.tick();
    expect(most).toBe(1);
    fails = false;
    await pass(6);
    for (let made = 0; made < 30; made += 1) await here.openTicket();
    most = 0;
    await desk.support.tick();
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(10);
  });

  it("is asked by the schedule to the second, and the delivery fails after the last attempt", async () => {
    const { id, url } = await here.hook({ events: ["support.ticket_created"] });
    out.behave(url, answers(503));
    await here.openTicket();
    await desk.support.tick();
    for (const delay of retryDelays) {
      const [{ next_attempt_at: next }] = await here.deliveries(id);
      const wait = Date.parse(next) - desk.now().getTime();
      expect(wait).toBeGreaterThanOrEqual(delay);
      expect(wait).toBeLessThanOrEqual(delay * 1.1);
      const before = out.at(url).length;
      await pass((wait - 1) / 1000, (wait - 1) / 1000);
      expect(out.at(url)).toHaveLength(before);
      await pass(0.001, 0.001);
      expect(out.at(url)).toHaveLength(before + 1);
    }
    const [delivery] = await here.deliveries(id);
    expect(delivery).toMatchObject({ status: "failed", next_attempt_at: null });
    expect(delivery.attempts.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 1),
    );
    const arrivals = out.at(url).map(({ at }) => at.toISOString());
    expect(delivery.attempts.map((one: { started_at: string }) => one.started_at)).toEqual(arrivals);
    expect(new Set(out.at(url).map((received) => received.id)).size).toBe(1);
    await pass(6 * 86_400 - (desk.now().getTime() - Date.parse(arrivals[0] ?? "")) / 1000, 43_200);
    expect(out.at(url)).toHaveLength(arrivals.length);
  });

  it("for five days is disabled, visibly, and what waits is cancelled", async () => {
    const { id, url } = await here.hook();
    out.behave(url, answers(500));
    const begin = desk.now().getTime();
    await here.openTicket();
    await desk.support.tick();
    const since = desk.now().toISOString();
    for (let hours = 0; hours < 6 * 24; hours += 1) {
      if (hours % 24 === 23) await here.openTicket();
      await pass(3600, 1800);
    }
    const webhook = await here.webhook(id);
    expect(webhook).toMatchObject({ enabled: false, disabled_reason: "failing", failing_since: since });
    const days = (Date.parse(webhook.disabled_at) - begin) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(5);
    expect(days).toBeLessThan(5.5);
    const fiveDays = Date.parse(since) + 5 * 86_400_000;
    const late = out.at(url).filter(({ at }) => at.getTime() >= fiveDays);
    expect(late.map(({ at }) => at.toISOString())).toEqual([webhook.disabled_at]);
    const statuses = new Set((await here.deliveries(id)).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(["cancelled", "failed"]);
  });

  it("for four days and answers once begins anew", async () => {
    const { id, url } = await here.hook();
    let fails = true;
    out.behave(url, () => new Response(null, { status: fails ? 500 : 200 }));
    for (let days = 0; days < 8; days += 1) {
      await here.openTicket();
      fails = days !== 4;
      await pass(86_400, 3600);
    }
    expect((await here.webhook(id)).enabled).toBe(true);
    const { failing_since: since } = await here.webhook(id);
    expect((desk.now().getTime() - Date.parse(since)) / 86_400_000).toBeLessThan(3.1);
  });

  it("by 410 is disabled at once", async () => {
    const { id, url } = await here.hook();
    out.behave(url, answers(410));
    await here.openTicket();
    await desk.support.tick();
    expect(await here.webhook(id)).toMatchObject({ enabled: false, disabled_reason: "gone" });
    expect((await here.deliveries(id)).map(({ status }) => status)).toEqual(["failed"]);
    await here.openTicket();
    await pass(600, 60);
    expect(out.at(url)).toHaveLength(1);
  });

  it("and is enabled again gets what it missed when it is asked for, in its order", async () => {
    const { id, url } = await here.hook();
    out.behave(url, answers(410));
    const from = desk.now().toISOString();
    const ticket = await here.openTicket();
    await desk.support.tick();
    for (let change = 0; change < 3; change += 1) {
      await here.agent.post(`/tickets/${ticket}/comments`, { content: "Hello?" });
      await pass(2);
    }
    out.behave(url, answers(200));
    await here.admin.put(`/webhooks/${id}`, { enabled: true });
    const { body } = await here.admin.post(`/webhooks/${id}/redeliver`, { from });
    expect(body).toMatchObject({ queued: 4, has_more: false });
    await desk.support.tick();
    const arrived = out
      .at(url)
      .slice(1)
      .map((received) => JSON.parse(received.body).data.sequence);
    expect(arrived).toEqual([1, 2, 3, 4]);
    expect((await here.deliveries(id)).map(({ status }) => status)).toEqual(Array(4).fill("delivered"));
  });
});
