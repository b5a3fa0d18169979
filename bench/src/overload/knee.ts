import { setTimeout } from "node:timers/promises";
import type { Contestant } from "../http/contestants.ts";
import { measure } from "../http/measure.ts";
import type { Seeded } from "../http/seed.ts";
import type { Outcome } from "./offer.ts";
import { offerElsewhere } from "./offer-elsewhere.ts";

/** What the server does at its best, when three times that is asked of it, and half a minute after. */
export interface KneeRound {
  readonly best: number;
  readonly during: Outcome;
  /** The slowest answer of the readiness probe meanwhile, in milliseconds. */
  readonly slowestProbe: number;
  readonly after: number;
}

const recovery = 30_000;

interface Work {
  readonly seeded: Seeded;
  readonly token: string;
  readonly seconds: number;
}

/** Each round against its own best: a machine is not equally quick all the time. */
export async function overTheKnee(server: Contestant, work: Work, rounds: number): Promise<KneeRound[]> {
  await atBest(server, work);
  const all: KneeRound[] = [];
  while (all.length < rounds) all.push(await oneRound(server, work));
  return all;
}

async function oneRound(server: Contestant, work: Work): Promise<KneeRound> {
  const best = await atBest(server, work);
  const probing = new AbortController();
  const probes = slowestProbe(server.url, probing.signal);
  const during = await offerElsewhere({
    url: server.url,
    perSecond: Math.round(best * 3),
    seconds: work.seconds * 3,
    calls: { what: "messages", sessions: work.seeded.sessions, token: work.token },
  });
  probing.abort();
  await setTimeout(recovery);
  return { best, during, slowestProbe: await probes, after: await atBest(server, work) };
}

async function atBest(server: Contestant, work: Work): Promise<number> {
  return (await measure(server, "send message", work)).perSecond;
}

async function slowestProbe(url: string, signal: AbortSignal): Promise<number> {
  let slowest = 0;
  while (!signal.aborted) {
    const started = performance.now();
    const response = await fetch(`${url}/readyz`);
    if (!response.ok) throw new Error(`The probe was answered ${response.status}.`);
    await response.body?.cancel();
    slowest = Math.max(slowest, performance.now() - started);
    await setTimeout(100);
  }
  return slowest;
}
