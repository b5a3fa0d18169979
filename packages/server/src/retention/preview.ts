import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { seenCustomers } from "./customers-store.ts";
import { cutoff, keepAll } from "./cutoff.ts";
import { countEnded, type Ended, findRules } from "./store.ts";

type Preview = RequestOf<"previewRetention">["query"];

/** How much is due by the tenant's rules, or by those that are given in their place. Nothing goes. */
export async function preview(ctx: Context, given: Preview): Promise<Schema<"RetentionPreview">> {
  const rules = await findRules(ctx.db, ctx.tenant);
  const days = { ...keepAll, ...rules, ...given };
  return {
    session_transcripts: await countOf(ctx, "sessions", rules?.sessions_after, days.session_transcripts_days),
    closed_tickets: await countOf(ctx, "tickets", rules?.tickets_after, days.closed_tickets_days),
    inactive_customers: await countCustomers(ctx, days.inactive_customers_days),
    as_of: ctx.now,
  };
}

async function countOf(ctx: Context, table: Ended, after = "", days: number | null): Promise<number> {
  const until = cutoff(ctx.now, days);
  return until === null ? 0 : await countEnded(ctx.db, table, { tenant: ctx.tenant, after, until });
}

/** So many at a time, for other calls wait meanwhile. */
const atOnce = 500;

async function countCustomers(ctx: Context, days: number | null): Promise<number> {
  const until = cutoff(ctx.now, days);
  let count = 0;
  let after = "";
  while (until !== null) {
    const rows = await seenCustomers(ctx.db, { tenant: ctx.tenant, after, until }, atOnce);
    count += rows.filter((row) => row.inactive === 1).length;
    after = rows.at(-1)?.place ?? "";
    if (rows.length < atOnce) break;
  }
  return count;
}
