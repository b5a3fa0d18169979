import { setTimeout } from "node:timers/promises";
import { flood } from "./flood.ts";
import type { TalkOrder } from "./order.ts";
import type { Rates } from "./rates.ts";
import { talkIn } from "./talking.ts";
import { trickle } from "./trickle.ts";
import type { Work } from "./work.ts";

/** What came of a load. */
export interface Talked {
  readonly flood: Rates;
  /** Of each stretch at the fixed pace. */
  readonly trickles: readonly Rates[];
  /** How much of one processor the load itself took in the flood: at 1 it is the load that is measured. */
  readonly share: number;
  /** All messages that were acknowledged, those of warming up as well. */
  readonly said: number;
}

const warmUpSeconds = 1;
/** What the flood left to do is not what the trickle is to show. */
const restMilliseconds = 1000;

/** Connects everybody, warms up, then lets them talk as fast as they can, then at a fixed pace in several stretches. */
export async function talk(
  { conversations, url, connect }: Work,
  { seconds, perSecond, stretches }: Pick<TalkOrder, "seconds" | "perSecond" | "stretches">,
): Promise<Talked> {
  const talking = await Promise.all(conversations.map((one) => talkIn(one, { url, connect })));
  await flood(talking, warmUpSeconds);
  const before = process.cpuUsage();
  const flooded = await flood(talking, seconds);
  const { user, system } = process.cpuUsage(before);
  await setTimeout(restMilliseconds);
  const trickles: Rates[] = [];
  for (let count = 0; count < stretches; count += 1) {
    trickles.push(await trickle(talking, { perSecond, seconds }));
  }
  const said = talking.reduce((sum, one) => sum + one.said(), 0);
  for (const one of talking) one.close();
  return { flood: flooded, trickles, share: (user + system) / (seconds * 1e6), said };
}
