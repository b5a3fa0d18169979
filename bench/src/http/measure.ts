import autocannon from "autocannon";
import type { Contestant } from "./contestants.ts";
import type { Seeded } from "./seed.ts";
import { requestOf, type Task } from "./tasks.ts";

const connections = 32;

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Calls as fast as the answers come. Throws when one is not a success: a wrong answer is quick to give. */
export async function measure(
  contestant: Contestant,
  task: Task,
  work: { readonly seeded: Seeded; readonly token: string; readonly seconds: number },
): Promise<Figures> {
  const result = await autocannon({
    url: contestant.url,
    connections,
    duration: work.seconds,
    requests: [requestOf(task, work.seeded, work.token)],
  });
  const good = result["2xx"];
  if (result.non2xx > 0 || result.errors > 0 || good === 0) {
    throw new Error(
      `${contestant.name}, ${task}: ${good} good, ${result.non2xx} refused, ${result.errors} failed.`,
    );
  }
  return { perSecond: good / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}
