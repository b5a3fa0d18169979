import { setTimeout } from "node:timers/promises";
import type { Contestant } from "../http/contestants.ts";
import { tokenOf } from "../http/token.ts";
import { median } from "../median.ts";
import { callsOf } from "./calls.ts";
import { type Outcome, offer } from "./offer.ts";
import { offerElsewhere } from "./offer-elsewhere.ts";

/** The quiet tenants alone, and with a loud one beside them; the medians of the rounds' p99 in milliseconds. */
export interface NeighbourFindings {
  readonly alone: number;
  readonly beside: number;
  readonly quiet: readonly Outcome[];
  readonly loud: readonly Outcome[];
}

const quietTenants = 20;
const share = 20;
const times = 100;
const tokensOfLoud = 50;

/** Seconds that the loud one calls before the others are measured: its process starts, and the server learns of it. */
const headStart = 2;

export const neighbourhood = { quietTenants, share, times, tokensOfLoud, headStart };

/** Twenty tenants with twenty calls a second each; then one more that makes a hundred times as many. */
export async function neighbours(
  server: Contestant,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<NeighbourFindings> {
  const tokens = await tokensOf(quietTenants, (at) => `quiet_${at}`);
  const quiet = callsOf({ what: "tickets", tokens });
  const loud = { what: "tickets", tokens: await tokensOf(tokensOfLoud, () => "loud") } as const;
  const together = { url: server.url, perSecond: quietTenants * share, seconds, next: quiet };
  await offer(together);
  const alone: Outcome[] = [];
  const beside: Outcome[] = [];
  const loudOnes: Outcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await offer(together));
    const loudly = { url: server.url, perSecond: share * times, seconds: seconds + headStart, calls: loud };
    const other = offerElsewhere(loudly);
    await setTimeout(headStart * 1000);
    const one = await offer(together);
    beside.push(one);
    loudOnes.push(await other);
  }
  const p99 = (outcomes: readonly Outcome[]): number => median(outcomes.map((outcome) => outcome.p99));
  return { alone: p99(alone), beside: p99(beside), quiet: beside, loud: loudOnes };
}

function tokensOf(count: number, tenantOf: (at: number) => string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, at) => tokenOf({ tenant: tenantOf(at), id: `agent_${at}` })),
  );
}
