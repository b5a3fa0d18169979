import type { Sweep, WriteContext } from "../context.ts";
import type { SlaRecalculationTable } from "../storage/schema.ts";
import { lockRecalculation, noteProgress, openRecalculations } from "./recalculation-store.ts";

/** Does the next few after an id, and answers the id of the last one; null when there were no more. */
export type RecalculateSome = (ctx: WriteContext, afterId: string) => Promise<string | null>;

/** In one tick and tenant at most, so that what else is due does not wait. */
const mostBatches = 20;

/** Goes on with reckoning deadlines anew where policies or calendars have changed. */
export async function recalculate(
  sweep: Sweep,
  kind: SlaRecalculationTable["kind"],
  some: RecalculateSome,
): Promise<void> {
  for (const recalculation of await openRecalculations(sweep.db, kind)) {
    let isMore = true;
    for (let batch = 0; isMore && batch < mostBatches; batch += 1) {
      [isMore = false] = await sweep.each([recalculation], (ctx) => goOn(ctx, kind, some));
    }
  }
}

/** Each step is a transaction that holds the note of how far it has got: nodes take turns, and nothing is left out. */
async function goOn(
  ctx: WriteContext,
  kind: SlaRecalculationTable["kind"],
  some: RecalculateSome,
): Promise<boolean> {
  const recalculation = await lockRecalculation(ctx, kind);
  if (recalculation === undefined) return false;
  const last = await some(ctx, recalculation.after_id);
  await noteProgress(ctx, kind, last);
  return last !== null;
}
