import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Contestant } from "../http/contestants.ts";
import { tokenOf } from "../http/token.ts";
import { median } from "../median.ts";
import type { LoudOffer } from "./loud-caller.ts";
import { type Outcome, offer } from "./offer.ts";
import { ticketsOf } from "./tickets-of.ts";

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

export const neighbourhood = { quietTenants, share, times, tokensOfLoud };

/** Twenty tenants with twenty calls a second each; then one more that makes a hundred times as many. */
export async function neighbours(
  server: Contestant,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<NeighbourFindings> {
  const quiet = ticketsOf(await tokensOf(quietTenants, (at) => `quiet_${at}`));
  const loud = await tokensOf(tokensOfLoud, () => "loud");
  const together = { url: server.url, perSecond: quietTenants * share, seconds, next: quiet };
  await offer(together);
  const alone: Outcome[] = [];
  const beside: Outcome[] = [];
  const loudOnes: Outcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await offer(together));
    const [one, other] = await Promise.all([
      offer(together),
      callLoudly({ url: server.url, perSecond: share * times, seconds, tokens: loud }),
    ]);
    beside.push(one);
    loudOnes.push(other);
  }
  const p99 = (outcomes: readonly Outcome[]): number => median(outcomes.map((outcome) => outcome.p99));
  return { alone: p99(alone), beside: p99(beside), quiet: beside, loud: loudOnes };
}

function tokensOf(count: number, tenantOf: (at: number) => string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, at) => tokenOf({ tenant: tenantOf(at), id: `agent_${at}` })),
  );
}

/** Calls from another process; answers when all are answered. */
async function callLoudly(what: LoudOffer): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, "loud-caller.ts"));
  child.send(what);
  const [outcome] = (await once(child, "message")) as [Outcome];
  await once(child, "exit");
  return outcome;
}
