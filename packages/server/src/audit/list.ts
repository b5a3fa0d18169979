import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { defaultLimit } from "../page.ts";
import { presentEntry } from "./entry.ts";
import { entriesAfter } from "./store.ts";

type ListEntries = RequestOf<"listAuditEntries">["query"];

/** The tenant's entries, oldest first. */
export async function list(ctx: Context, page: ListEntries): Promise<Schema<"AuditEntryList">> {
  const limit = page.limit ?? defaultLimit;
  // No chain is that long, and no database takes a greater number.
  const seq = Math.min(Number(page.after ?? 0), 2 ** 31 - 1);
  const rows = await entriesAfter(ctx.db, { tenant: ctx.tenant, seq, count: limit + 1 });
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(presentEntry),
    next_cursor: hasMore ? String(shown.at(-1)?.seq ?? 0) : null,
    has_more: hasMore,
  };
}
