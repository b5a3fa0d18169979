import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../analytics/walk.ts";
import { createClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { staffToken } from "../support/tokens.ts";
import { type HookedTenant, hookedTenant } from "../webhooks/support/hooked-tenant.ts";
import { valid, verdicts } from "../webhooks/support/verdicts.ts";
import { checkDeliveries, readDeliveries, ticketEvents } from "./audit/deliveries.ts";
import { type Kill, kills } from "./delivery-moments.ts";
import { sendTo } from "./desk-address.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import { type Answering, type HookReceiver, startHookReceiver, succeed } from "./hook-receiver.ts";
import { damages } from "./lasting-database.ts";
import { numbered, runs, seed } from "./settings.ts";

const start = "2026-01-24T19:30:00Z";
const tickets = 3;
const eventsEach = 3;
const leaseSeconds = 61;

describe.each(engines)("an event on %s whose server is killed", { timeout: 60_000 }, (engine) => {
  const settings = { webhookAllowLoopback: true };
  const desk = useFaultyDesk(engine, "kill -9 on the way of a delivery", {
    now: start,
    ticks: false,
    settings,
  });
  const random = createRandom(seed);
  let receiver: HookReceiver;
  let ahead = 0;
  let tenants = 0;
  const now = (): Date => new Date(Date.parse(start) + ahead * 1000);

  beforeAll(async () => {
    receiver = await startHookReceiver(now);
  });

  afterAll(() => receiver.down());

  const openPlace = (): Promise<HookedTenant> =>
    hookedTenant({
      newTenant() {
        tenants += 1;
        return `tenant_${tenants}`;
      },
      client: (person) => createClient(send, () => staffToken(person, now())),
    });
  const send = sendTo(() => desk.server.url);

  const evidenceOf = (tenant: string) => desk.database.look((db) => readDeliveries(db, tenant));
  const callsTo = (tenant: string) => receiver.calls.filter(({ path }) => path === tenant);

  async function advance(seconds: number): Promise<void> {
    ahead += seconds;
    await desk.server.order({ moveClock: seconds });
  }

  async function makeEvents({ agent, openTicket }: HookedTenant): Promise<void> {
    for (const _ of numbered(tickets)) {
      const ticket = await openTicket();
      for (const number of numbered(eventsEach - 1))
        await agent.post(`/tickets/${ticket}/comments`, { content: `Comment ${number}` });
    }
  }

  /** Kills the server in the midst of a tick, the so-manieth time that it comes to that. */
  async function kill(how: Kill, time: number): Promise<void> {
    if (how.moment === "while the receiver works") return await killAtCall(time);
    if (how.receiver === "answers and dies") receiver.answerWith(answerAndDie(time));
    await desk.server.order({ killAt: { ...how.moment, time } });
    await expect(desk.server.order({ tick: true })).rejects.toThrow("The server ended");
  }

  async function killAtCall(time: number): Promise<void> {
    let count = 0;
    const held = new Promise<void>((resolve) => {
      receiver.answerWith((call, response) => {
        count += 1;
        if (count === time) resolve();
        else succeed(call, response);
      });
    });
    const ticking = expect(desk.server.order({ tick: true })).rejects.toThrow("The server ended");
    await held;
    await desk.server.kill();
    await ticking;
  }

  /** Answers so many, the last one as it dies. */
  function answerAndDie(last: number): Answering {
    let count = 0;
    return (call, response) => {
      count += 1;
      if (count === last) response.once("finish", () => receiver.down());
      succeed(call, response);
    };
  }

  async function recover(): Promise<void> {
    await desk.server.ended;
    desk.count("kills");
    await desk.restart();
    await desk.server.order({ moveClock: ahead });
    await receiver.down();
    await receiver.up();
    receiver.answerWith(succeed);
  }

  /** Goes on until nothing waits, at each time as late as a lease or a first retry may be. */
  async function finish(tenant: string): Promise<void> {
    for (let round = 0; round < 10; round += 1) {
      await advance(leaseSeconds);
      await desk.server.order({ tick: true });
      const { deliveries, events } = await evidenceOf(tenant);
      if (deliveries.length === events.length && deliveries.every(({ status }) => status === "delivered"))
        return;
    }
  }

  const rounds = numbered(runs(25)).map((number) => ({ number, ...(kills[number % kills.length] as Kill) }));

  /** A receiver that dies is sent the first event of each ticket, and nothing after it. */
  function drawTime({ receiver: fate }: Kill): number {
    const most = fate === "answers and dies" ? tickets : tickets * eventsEach;
    return 1 + Math.floor(random() * most);
  }

  it.each(rounds)("$name arrives, at least once and under one id (kill $number)", async (how) => {
    const here = await openPlace();
    const hook = await here.hook({
      url: `${receiver.url}/${here.tenant}`,
      // The clock may stand since the agent was hired, of whom is told as well.
      events: ["support.ticket_created", "support.ticket_updated"],
    });
    await makeEvents(here);
    await kill(how, drawTime(how));
    const evidence = await evidenceOf(here.tenant);
    expect(how.trace(evidence, callsTo(here.tenant))).toBe(true);
    await recover();
    await finish(here.tenant);

    const calls = callsTo(here.tenant);
    const after = await evidenceOf(here.tenant);
    expect(checkDeliveries(after, calls)).toEqual([]);
    expect(after.events).toHaveLength(tickets * eventsEach);
    for (const call of calls) {
      expect(await verdicts(hook.secret, call, call.at)).toEqual(valid);
      expect(call.headers.get("webhook-timestamp")).toBe(String(call.at.getTime() / 1000));
    }
    const listed = (await here.deliveries(hook.id)).flatMap(({ attempts }) => attempts);
    expect(listed).toHaveLength(after.attempts.length);
    expect(await damages(desk.database)).toEqual([]);
    desk.count("events", after.events.length);
    desk.count("calls", calls.length);
    desk.count("sent again", calls.length - after.events.length);
  });

  it("is delivered at the end, as all are: nothing is left on its way", async () => {
    const { events, statuses } = await desk.database.look(async (db) => ({
      events: await ticketEvents(db).execute(),
      statuses: await db.selectFrom("webhook_deliveries").select("status").execute(),
    }));
    expect(statuses).toHaveLength(events.length);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(["delivered"]));
  });
});
