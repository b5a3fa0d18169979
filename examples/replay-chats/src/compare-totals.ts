import type { SupportClient } from "@olympus-support/sdk";
import { compareAt, type Difference } from "./difference.ts";
import type { Survey } from "./survey.ts";

/** Compares what the desk counts with what the file holds; `since` is when the replay began. */
export async function compareTotals(
  manager: SupportClient,
  wanted: Survey,
  since: Date,
): Promise<readonly Difference[]> {
  const { summary } = await manager.analytics.retrieve({
    start_date: dayOf(since, -1),
    end_date: dayOf(new Date(), 1),
  });
  return compareAt({ dialogue: null, line: null }, [
    ["sessions listed", wanted.sessions, await count(manager.sessions.list({ limit: 200 }))],
    ["customers listed", wanted.customers, await count(manager.customers.list({ limit: 200 }))],
    ["total_sessions of the analytics", wanted.sessions, summary.total_sessions],
  ]);
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let number = 0;
  for await (const _ of items) number += 1;
  return number;
}

// The tenant is new, so a day more on each side costs nothing and forgives a desk whose clock differs from ours.
function dayOf(time: Date, shift: number): string {
  return new Date(time.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
}
