import type { Contestant } from "../http/contestants.ts";
import type { DatabaseKind } from "../http/databases.ts";
import { tokenOf } from "../http/token.ts";
import { median } from "../median.ts";
import { callsOf } from "./calls.ts";
import { keepHouse } from "./keep-house.ts";
import { type Outcome, offer } from "./offer.ts";
import { offerElsewhere } from "./offer-elsewhere.ts";
import type { Refuser } from "./start-refuser.ts";

/**
 * The quiet tenants alone, while somebody is as loud at a server of this machine that only refuses, and with a loud one
 * beside them; the medians of the rounds' p99 in milliseconds. What the one elsewhere does to them is what two more
 * processes on the same processors do.
 */
export interface NeighbourFindings {
  readonly alone: number;
  readonly elsewhere: number;
  readonly beside: number;
  /** The same while the loud one begins, before the server has learnt of it. */
  readonly atFirst: number;
  readonly quiet: readonly Outcome[];
  readonly loud: readonly Outcome[];
}

const quietTenants = 20;
/** Calls a second of each: so many that all of them keep the server less than half busy. */
const shares = { sqlite: 20, postgres: 10 } as const satisfies Record<DatabaseKind, number>;
const times = 100;
const tokensOfLoud = 50;

/**
 * Seconds that all call before what is measured: the loud one's process starts and opens 2,000 connections, and the server
 * learns of it.
 */
const headStart = 4;

export const neighbourhood = { quietTenants, shares, times, tokensOfLoud, headStart };

/** Twenty tenants that ask for their share each; then one more that makes a hundred times as many calls, at either server. */
export async function neighbours(
  { server, url, refuser }: { readonly server: Contestant; readonly url: string; readonly refuser: Refuser },
  {
    database,
    rounds,
    seconds,
  }: { readonly database: DatabaseKind; readonly rounds: number; readonly seconds: number },
): Promise<NeighbourFindings> {
  const share = shares[database];
  const tokens = await tokensOf(quietTenants, (at) => `quiet_${at}`);
  const quiet = callsOf({ what: "tickets", tokens });
  const loud = { what: "tickets", tokens: await tokensOf(tokensOfLoud, () => "loud") } as const;
  const together = { url: server.url, perSecond: quietTenants * share, seconds, headStart, next: quiet };
  await offer(together);
  const besideLoudAt = async (address: string): Promise<{ quiet: Outcome; loud: Outcome }> => {
    const ending = offerElsewhere({
      url: address,
      perSecond: share * times,
      seconds,
      headStart,
      calls: loud,
    });
    const one = await offer(together);
    return { quiet: one, loud: await ending };
  };
  const alone: Outcome[] = [];
  const elsewhere: Outcome[] = [];
  const beside: Outcome[] = [];
  const loudOnes: Outcome[] = [];
  const turns = [
    async () => void alone.push(await offer(together)),
    async () => void elsewhere.push((await besideLoudAt(refuser.url)).quiet),
    async () => {
      const both = await besideLoudAt(server.url);
      beside.push(both.quiet);
      loudOnes.push(both.loud);
    },
  ];
  // The database grows and the machine is not equally quick all the time: none comes always first or last.
  for (let round = 0; round < rounds; round += 1) {
    await keepHouse(url);
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  const p99 = (outcomes: readonly Outcome[]): number => median(outcomes.map((outcome) => outcome.p99));
  return {
    alone: p99(alone),
    elsewhere: p99(elsewhere),
    beside: p99(beside),
    atFirst: median(beside.map((outcome) => outcome.p99AtFirst)),
    quiet: beside,
    loud: loudOnes,
  };
}

function tokensOf(count: number, tenantOf: (at: number) => string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, at) => tokenOf({ tenant: tenantOf(at), id: `agent_${at}` })),
  );
}
