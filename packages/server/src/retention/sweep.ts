import type { Sweep, WriteContext } from "../context.ts";
import { eraseClosedTicket, eraseEndedSession, eraseIfInactive } from "../personal-data/index.ts";
import type { RetentionRulesTable } from "../storage/schema.ts";
import { isInactive, seenCustomers } from "./customers-store.ts";
import { cutoff } from "./cutoff.ts";
import { allRules, type Ended, type EndedRow, endedRows, updateRules } from "./store.ts";

/** How much is looked at in one tick and tenant: what is left is done by the next ones. */
const batch = 50;
/** How long customers are left alone once all of a tenant's were looked at. */
const restMilliseconds = 60 * 60 * 1000;

/** Erases what the tenants' rules do not keep any longer, a little with each tick; where it left off is stored. */
export async function applyRetention(sweep: Sweep): Promise<void> {
  for (const rules of await allRules(sweep.db)) {
    if (sweep.signal?.aborted) return;
    await eraseEnded(sweep, rules, "sessions", rules.session_transcripts_days, eraseEndedSession);
    await eraseEnded(sweep, rules, "tickets", rules.closed_tickets_days, eraseClosedTicket);
    await eraseInactive(sweep, rules);
  }
}

async function eraseEnded(
  sweep: Sweep,
  rules: RetentionRulesTable,
  table: Ended,
  days: number | null,
  eraseOne: (ctx: WriteContext, id: string) => Promise<void>,
): Promise<void> {
  const until = cutoff(sweep.now, days);
  if (until === null) return;
  const after = table === "sessions" ? rules.sessions_after : rules.tickets_after;
  const part = { tenant: rules.tenant_id, after, until };
  const rows = await endedRows(sweep.db, table, part, batch);
  for (const row of rows) {
    const [isErased] = await sweep.each([row], async (ctx: WriteContext, { id, place }: EndedRow) => {
      await eraseOne(ctx, id);
      await updateRules(ctx, table === "sessions" ? { sessions_after: place } : { tickets_after: place });
      return true;
    });
    // One that fails is tried again by the next tick, and those behind it wait.
    if (!isErased) return;
  }
}

async function eraseInactive(sweep: Sweep, rules: RetentionRulesTable): Promise<void> {
  const until = cutoff(sweep.now, rules.inactive_customers_days);
  if (until === null || (rules.customers_rest_until ?? "") > sweep.now) return;
  const part = { tenant: rules.tenant_id, after: rules.customers_after, until };
  const rows = await seenCustomers(sweep.db, part, batch);
  const due = rows.filter((row) => row.inactive === 1);
  await sweep.each(due, async (ctx, { id }) => {
    await eraseIfInactive(ctx, id, () => isInactive(ctx.db, ctx.tenant, id, until));
  });
  await sweep.each([rules], (ctx) => updateRules(ctx, nextPlace(sweep.now, rows)));
}

/** Where the next tick goes on; after the last customer it is the first one's turn again, later. */
function nextPlace(
  now: string,
  rows: readonly { readonly place: string }[],
): Pick<RetentionRulesTable, "customers_after" | "customers_rest_until"> {
  const last = rows.at(-1);
  if (rows.length === batch && last !== undefined) {
    return { customers_after: last.place, customers_rest_until: null };
  }
  const rest = new Date(Date.parse(now) + restMilliseconds).toISOString();
  return { customers_after: "", customers_rest_until: rest };
}
