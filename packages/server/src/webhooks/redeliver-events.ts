import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { findEvents, positionBefore } from "./event-store.ts";
import { queueAgain } from "./queue.ts";
import { requireEnabled, requireEvent } from "./require.ts";
import { wantedBy } from "./wanted.ts";

type RedeliverEvents = RequestOf<"redeliverWebhookEvents">["body"] & { readonly webhook_id: string };

const atATime = 500;

/** Sends a range of events to a webhook: once more, or for the first time what happened while it was disabled. */
export async function redeliverEvents(
  ctx: WriteContext,
  input: RedeliverEvents,
): Promise<Schema<"Redelivery">> {
  const webhook = await requireEnabled(ctx, input.webhook_id);
  const after = await beginningOf(ctx, input);
  if (after === null) return { queued: 0, last_event_id: null, has_more: false };
  const before = input.to === undefined ? undefined : inUtc(input.to);
  const found = await findEvents(ctx.db, { tenant: ctx.tenant, after, before, limit: atATime + 1 });
  const events = found.slice(0, atATime);
  const [wanted = []] = await wantedBy(ctx, [webhook], events);
  for (const event of wanted) await queueAgain(ctx, webhook, event);
  return {
    queued: wanted.length,
    last_event_id: events.at(-1)?.id ?? null,
    has_more: found.length > events.length,
  };
}

/** The position after which the range begins; null when nothing happened since. */
async function beginningOf(
  ctx: WriteContext,
  { after_event_id: event, from }: RedeliverEvents,
): Promise<number | null> {
  const since = from === undefined ? 0 : await positionBefore(ctx.db, ctx.tenant, inUtc(from));
  const after = event === undefined ? 0 : (await requireEvent(ctx, event)).position;
  return since === null || after === null ? null : Math.max(since, after);
}

function inUtc(moment: string): string {
  return new Date(moment).toISOString();
}
