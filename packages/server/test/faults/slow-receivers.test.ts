import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { staffToken } from "../support/tokens.ts";
import { type HookedTenant, hookedTenant } from "../webhooks/support/hooked-tenant.ts";
import { sendTo } from "./desk-address.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import { type Call, type HookReceiver, startHookReceiver } from "./hook-receiver.ts";
import { pause } from "./load.ts";
import { numbered, runs } from "./settings.ts";
import { answerings, type Manner } from "./slow-receiver.ts";

/** What is wrong with eight of twenty: a tenth hangs, a tenth is slow, a tenth says too much, a tenth is cut off. */
const faulty = [
  "hanging",
  "silent",
  "dripping",
  "dawdling",
  "endless",
  "endless",
  "resetting",
  "resetting",
] as const;
const manners: readonly Manner[] = [...numbered(12).map(() => "healthy" as const), ...faulty];
const paths = manners.map((manner, index) => `${manner}/${index}`);

const tickets = 12;
/** Each wave is an event of some of the tickets, in turn. */
const ticketsAtOnce = 4;
const wavesBefore = 3;
/** Long enough for a receiver that hangs to be given up, after 15 seconds. */
const waves = 8;
const waveMilliseconds = 2000;

const concurrency = 10;
const latestMilliseconds = 2000;
const mostKilobytes = 50 * 1024;
/** The receiver sees a little later that its caller has let go. */
const noticedWithin = 250;

/** How many of the requests were open at a time. */
function mostOpen(calls: readonly Call[]): number {
  const endOf = ({ until }: Call): number => (until ?? Number.POSITIVE_INFINITY) - noticedWithin;
  const openAt = ({ from: moment }: Call): number =>
    calls.filter((call) => call.from === moment || (call.from < moment && endOf(call) > moment)).length;
  return Math.max(0, ...calls.map(openAt));
}

/** In milliseconds. */
function p99(calls: readonly Call[]): number {
  const delays = calls.map(delayOf).toSorted((one, other) => one - other);
  return delays[Math.ceil(delays.length * 0.99) - 1] ?? 0;
}

const delayOf = ({ at, body }: Call): number => at.getTime() - Date.parse(JSON.parse(body).timestamp);

describe.each(engines)("webhooks on %s of which some are slow", { timeout: 60_000 }, (engine) => {
  const desk = useFaultyDesk(engine, "slow receivers", { settings: { webhookAllowLoopback: true } });
  const send = sendTo(() => desk.server.url);
  let receiver: HookReceiver;
  let here: HookedTenant;
  let ids: readonly string[];

  beforeAll(async () => {
    receiver = await startHookReceiver();
    receiver.answerWith((call, response) => answerings[mannerOf(call)](call, response));
    here = await hookedTenant({
      newTenant: () => "tenant_1",
      client: (person) => createClient(send, () => staffToken(person, new Date())),
    });
    ids = await Promise.all(numbered(tickets).map(() => here.openTicket()));
  });

  afterAll(() => receiver.down());

  const mannerOf = ({ path }: Pick<Call, "path">): Manner => manners[paths.indexOf(path)] ?? "hanging";
  const callsTo = (path: string) => receiver.calls.filter((call) => call.path === path);

  /** Of the server, in kilobytes. */
  const memory = (): number =>
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(desk.server.child.pid)]).toString());

  async function hook(some: readonly string[]): Promise<void> {
    for (const path of some) await here.hook({ url: `${receiver.url}/${path}` });
  }

  async function wave(number: number): Promise<void> {
    const until = performance.now() + waveMilliseconds;
    const first = (number * ticketsAtOnce) % tickets;
    for (const id of ids.slice(first, first + ticketsAtOnce)) {
      const { status } = await here.agent.post(`/tickets/${id}/comments`, { content: `Comment ${number}` });
      expect(status).toBe(201);
    }
    await pause(Math.max(0, until - performance.now()));
  }

  it("reach the others in time, are not called too often at once, and cost no memory", async () => {
    await hook(paths.slice(0, -faulty.length));
    for (const number of numbered(wavesBefore)) await wave(number);
    const [base, from] = [memory(), receiver.calls.length];
    await hook(paths.slice(-faulty.length));
    const most: number[] = [];
    for (const number of numbered(runs(waves))) {
      await wave(number);
      most.push(memory() - base);
    }

    const isHealthy = (call: Call): boolean => mannerOf(call) === "healthy";
    const healthy = receiver.calls.slice(from).filter(isHealthy);
    const [p99Before, p99Then] = [p99(receiver.calls.slice(0, from)), p99(healthy)];
    const open = Math.max(...paths.map((path) => mostOpen(callsTo(path))));
    desk.count("webhooks", paths.length);
    desk.count("healthy deliveries", healthy.length);
    desk.count("their p99 in ms", p99Then);
    desk.count("and without the others", p99Before);
    desk.count("other calls", receiver.calls.length - from - healthy.length);
    desk.count("most open", open);
    desk.count("memory in MB", Math.round(Math.max(...most) / 1024));
    expect(healthy).toHaveLength((paths.length - faulty.length) * runs(waves) * ticketsAtOnce);
    // On a machine that is too busy for that they are late anyway.
    expect(p99Then).toBeLessThan(Math.max(latestMilliseconds, 2 * p99Before));
    expect(open).toBe(concurrency);
    expect(Math.max(...most)).toBeLessThan(mostKilobytes);
  });
});
