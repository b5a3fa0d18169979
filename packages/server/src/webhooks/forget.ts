import type { Sweep, WriteContext } from "../context.ts";
import { deleteDeliveries } from "./delivery-store.ts";
import { agedEvents, deleteEvent } from "./event-store.ts";
import { later } from "./schedule.ts";
import { deletedWebhooks, dropWebhook } from "./store.ts";

const batch = 200;
/** What is left waits for the next tick. */
const mostRounds = 10;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Drops events that have been kept long enough, and what became of them; what is still on its way is kept. */
export async function forgetEvents(sweep: Sweep): Promise<void> {
  const before = later(sweep.now, -sweep.settings.webhookRetentionDays * dayInMilliseconds);
  for (let round = 0; round < mostRounds && !sweep.signal?.aborted; round += 1) {
    const aged = await agedEvents(sweep.db, { before, limit: batch });
    await sweep.each(aged, (ctx, { id }) => forgetEvent(ctx, id));
    if (aged.length < batch) return;
  }
}

async function forgetEvent(ctx: WriteContext, id: string): Promise<void> {
  const dropped = await deleteDeliveries(ctx, { event_id: id }, batch);
  if (dropped < batch) await deleteEvent(ctx, id);
}

/** Drops the deliveries of deleted webhooks, some at a time, and at last the webhooks themselves. */
export async function forgetWebhooks(sweep: Sweep): Promise<void> {
  await sweep.each(await deletedWebhooks(sweep.db, batch), async (ctx, { id }) => {
    const dropped = await deleteDeliveries(ctx, { webhook_id: id }, batch);
    if (dropped < batch) await dropWebhook(ctx, id);
  });
}
