import type { Sweep } from "../context.ts";
import { addToSlice, dropFacts, takeFacts, tenantsWithFacts } from "./fold-store.ts";
import { dimensions, type Slice } from "./slice.ts";

const slices: readonly Slice[] = ["all", ...dimensions, "cell"];
const batch = 250;

/** Adds the facts that were stored since the last time to the figures, a lot of them in one transaction. */
export async function foldFacts(sweep: Sweep): Promise<void> {
  const tenants = await tenantsWithFacts(sweep.db);
  for (let waiting = tenants; waiting.length > 0 && !sweep.signal?.aborted; ) {
    const counts = await sweep.each(waiting, async (ctx) => {
      const ids = await takeFacts(ctx, batch);
      for (const slice of slices) await addToSlice(ctx, slice, ids);
      await dropFacts(ctx, ids);
      return ids.length;
    });
    waiting = waiting.filter((_, at) => counts[at] === batch);
  }
}
