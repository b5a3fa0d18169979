import type { WriteContext } from "../context.ts";
import { firstInLine, goersInLine, type Line, updateDelivery } from "./delivery-store.ts";

/**
 * Lets the first that is pending in a line go, and no other: events of one resource arrive one after the other. While an
 * attempt is under way nothing goes.
 */
export async function advanceLine(
  ctx: WriteContext,
  { webhook_id, resource_type, resource_id }: Line,
): Promise<void> {
  const line = { webhook_id, resource_type, resource_id };
  const first = await firstInLine(ctx, line);
  if (first === undefined) return;
  const goers = await goersInLine(ctx, line);
  const isBusy = goers.some((goer) => goer.under_way === 1 && (goer.next_attempt_at ?? "") > ctx.now);
  if (isBusy) return;
  for (const { id } of goers) {
    if (id !== first.id) await updateDelivery(ctx, id, { next_attempt_at: null, under_way: 0 });
  }
  if (first.next_attempt_at === null) await updateDelivery(ctx, first.id, { next_attempt_at: ctx.now });
}
