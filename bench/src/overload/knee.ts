import { setTimeout } from "node:timers/promises";
import type { Contestant } from "../http/contestants.ts";
import { measure } from "../http/measure.ts";
import type { Seeded } from "../http/seed.ts";
import type { Outcome } from "./offer.ts";
import { offerElsewhere } from "./offer-elsewhere.ts";

/** What the server does at its best, when three times that is asked of it, and half a minute after. */
export interface KneeFindings {
  readonly best: number;
  readonly during: Outcome;
  /** The slowest answer of the readiness probe meanwhile, in milliseconds. */
  readonly slowestProbe: number;
  readonly after: number;
}

const recovery = 30_000;

export async function overTheKnee(
  server: Contestant,
  { seeded, token, seconds }: { readonly seeded: Seeded; readonly token: string; readonly seconds: number },
): Promise<KneeFindings> {
  const work = { seeded, token, seconds };
  const atBest = async (): Promise<number> => (await measure(server, "send message", work)).perSecond;
  await atBest();
  const best = await atBest();
  const probing = new AbortController();
  const probes = slowestProbe(server.url, probing.signal);
  const during = await offerElsewhere({
    url: server.url,
    perSecond: Math.round(best * 3),
    seconds: seconds * 3,
    calls: { what: "messages", sessions: seeded.sessions, token },
  });
  probing.abort();
  await setTimeout(recovery);
  return { best, during, slowestProbe: await probes, after: await atBest() };
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
