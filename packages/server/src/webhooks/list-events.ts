import type { Context } from "../context.ts";
import type { EventType, Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { defaultLimit, type Page, type PageRequest } from "../page.ts";
import { findEvents } from "./event-store.ts";
import { presentEvent } from "./present.ts";
import { requireEvent } from "./require.ts";

interface EventFilter extends PageRequest {
  readonly after?: string | undefined;
  readonly type?: EventType | undefined;
}

/** The tenant's events in their order; the cursor is the position of the last one. */
export async function listEvents(ctx: Context, filter: EventFilter): Promise<Page<Schema<"Event">>> {
  const limit = filter.limit ?? defaultLimit;
  const after = await beginningOf(ctx, filter);
  const range = { tenant: ctx.tenant, after, type: filter.type, limit: limit + 1 };
  const rows = after === null ? [] : await findEvents(ctx.db, { ...range, after });
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(presentEvent),
    next_cursor: hasMore ? String(shown.at(-1)?.position ?? 0) : null,
    has_more: hasMore,
  };
}

/** The position after which to go on; null after an event that has none yet, for it has none after it either. */
async function beginningOf(ctx: Context, { cursor, after }: EventFilter): Promise<number | null> {
  if (cursor !== undefined) return positionIn(cursor);
  return after === undefined ? 0 : (await requireEvent(ctx, after)).position;
}

function positionIn(cursor: string): number {
  if (/^\d{1,10}$/.test(cursor)) return Math.min(Number(cursor), latestPosition);
  throw new SupportError("invalid_request", "The cursor is not one of this list. Start again without it.", {
    errors: [{ pointer: "?cursor", message: "Send the next_cursor of the page before, unchanged." }],
  });
}

/** The highest that the column takes. */
const latestPosition = 2 ** 31 - 1;
