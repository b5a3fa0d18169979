import type { Sweep, WriteContext } from "../context.ts";
import { lockPositions, type PlacedEvent } from "./event-store.ts";
import { tenantsWithNews } from "./outbox-store.ts";
import { placeEvents } from "./place-events.ts";
import { queue } from "./queue.ts";
import { lockEnabled } from "./store.ts";
import { wantedBy } from "./wanted.ts";

const batch = 256;
const tenantsAtATime = 500;

/** Takes what was told from the outbox: gives each event its place, and puts it on its way to whoever asks for it. */
export async function relayEvents(sweep: Sweep): Promise<void> {
  let tenants = await tenantsWithNews(sweep.db, tenantsAtATime);
  while (tenants.length > 0) {
    const counts = await sweep.each(tenants, relay);
    tenants = sweep.signal?.aborted ? [] : tenants.filter((_, at) => counts[at] === batch);
  }
}

async function relay(ctx: WriteContext): Promise<number> {
  const latest = await lockPositions(ctx);
  const events = await placeEvents(ctx, latest, batch);
  await queueFor(ctx, events);
  return events.length;
}

async function queueFor(ctx: WriteContext, events: readonly PlacedEvent[]): Promise<void> {
  const webhooks = await lockEnabled(ctx);
  const wanted = await wantedBy(ctx, webhooks, events);
  for (const [at, webhook] of webhooks.entries()) {
    // What happened before there was a webhook is not for it.
    const own = wanted[at]?.filter((event) => event.created_at >= webhook.created_at) ?? [];
    for (const event of own) await queue(ctx, webhook, event);
  }
}
