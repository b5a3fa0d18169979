import type { WriteContext } from "../context.ts";
import type { EventTable } from "../storage/schema.ts";
import { keepPosition, type PlacedEvent } from "./event-store.ts";
import { laterInOutbox, oldestInOutbox, placeAfter } from "./outbox-store.ts";

/**
 * Takes the oldest events from the outbox and gives them the positions after `latest`; answers them in their order. That
 * is the order in which they were told; one whose clock was behind comes after those of its resource that it follows.
 */
export async function placeEvents(
  ctx: WriteContext,
  latest: number,
  limit: number,
): Promise<readonly PlacedEvent[]> {
  const oldest = await oldestInOutbox(ctx, limit);
  if (oldest.length === 0) return [];
  const events = asTold([...oldest, ...(await leftBehind(ctx, oldest, limit))]).slice(0, limit);
  await placeAfter(
    ctx,
    latest,
    events.map(({ id }) => id),
  );
  await keepPosition(ctx, latest + events.length);
  return events.map((event, index) => ({ ...event, position: latest + index + 1 }));
}

/** Events of the same resources that lie beyond the oldest although they come before some of them. */
async function leftBehind(
  ctx: WriteContext,
  oldest: readonly EventTable[],
  limit: number,
): Promise<readonly EventTable[]> {
  const last = oldest.at(-1);
  if (last === undefined || oldest.length < limit) return [];
  const reached = new Map<string, number>();
  for (const event of oldest)
    reached.set(resourceOf(event), Math.max(reached.get(resourceOf(event)) ?? 0, event.sequence));
  const known = new Set(oldest.map(({ id }) => id));
  const ids = oldest.map((event) => event.resource_id);
  const later = await laterInOutbox(ctx, ids, last.created_at);
  return later.filter(
    (event) => !known.has(event.id) && event.sequence < (reached.get(resourceOf(event)) ?? 0),
  );
}

/** Events in the order in which they were told: none before one of its resource with a lower sequence. */
function asTold<Event extends Told>(events: readonly Event[]): readonly Event[] {
  const toldAt = new Map<Event, string>();
  const latest = new Map<string, string>();
  for (const event of events.toSorted((one, other) => one.sequence - other.sequence)) {
    const before = latest.get(resourceOf(event)) ?? "";
    const isLater = inOrder(event.created_at, before) > 0;
    const at = isLater ? event.created_at : before;
    latest.set(resourceOf(event), at);
    toldAt.set(event, at);
  }
  return events.toSorted(
    (one, other) =>
      inOrder(toldAt.get(one) ?? "", toldAt.get(other) ?? "") ||
      inOrder(resourceOf(one), resourceOf(other)) ||
      one.sequence - other.sequence,
  );
}

type Told = Pick<EventTable, "resource_type" | "resource_id" | "sequence" | "created_at">;

const resourceOf = ({ resource_type, resource_id }: Told): string => `${resource_type} ${resource_id}`;

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
