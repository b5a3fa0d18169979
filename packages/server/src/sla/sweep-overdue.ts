import type { Sweep, WriteContext } from "../context.ts";
import type { Database } from "../storage/schema.ts";
import {
  type Alarm,
  type ClockedTable,
  claimOverdue,
  type Moment,
  overdueIds,
  overdueTenants,
} from "./overdue-store.ts";

/** How many are recorded in one transaction. */
const batch = 512;

/** Things of one kind, what their clocks may come to, and how that is recorded. */
export interface Clocked<Table extends ClockedTable> {
  readonly table: Table;
  readonly moment: Moment;
  /** Records what the clocks of these have come to, which are locked. */
  record(ctx: WriteContext, rows: readonly Database[Table][]): Promise<unknown>;
  /** The row, locked; since it was found it may have been answered, paused, or swept by another node. */
  lock(ctx: WriteContext, id: string): Promise<Database[Table] | undefined>;
}

/** Records what clocks have come to, whether or not anybody touched what they are of: hundreds in a transaction. */
export async function sweepOverdue<Table extends ClockedTable>(
  sweep: Sweep,
  clocked: Clocked<Table>,
): Promise<void> {
  for (const clock of ["response", "resolution"] as const) {
    const alarm = { clock, moment: clocked.moment };
    for (const tenant of await overdueTenants(sweep.db, clocked.table, alarm, sweep.now)) {
      if (sweep.signal?.aborted) return;
      await sweepTenant(sweep, clocked, alarm, tenant);
    }
  }
}

async function sweepTenant<Table extends ClockedTable>(
  sweep: Sweep,
  clocked: Clocked<Table>,
  alarm: Alarm,
  tenant: string,
): Promise<void> {
  let found = batch;
  while (found === batch && !sweep.signal?.aborted) {
    const [count] = await sweep.each([{ tenant_id: tenant }], async (ctx) => {
      const rows = await claimOverdue(ctx, clocked.table, alarm, batch);
      await clocked.record(ctx, rows);
      return rows.length;
    });
    if (count === undefined) return await sweepEach(sweep, clocked, alarm, tenant);
    found = count;
  }
}

/** Where one spoils it for the others of its transaction, each gets one of its own. */
async function sweepEach<Table extends ClockedTable>(
  sweep: Sweep,
  { table, record, lock }: Clocked<Table>,
  alarm: Alarm,
  tenant: string,
): Promise<void> {
  let after = "";
  for (;;) {
    const ids = await overdueIds(sweep.db, table, { alarm, now: sweep.now, tenant, after, limit: batch });
    const rows = ids.map((id) => ({ tenant_id: tenant, id }));
    await sweep.each(rows, async (ctx, { id }) => {
      const row = await lock(ctx, id);
      if (row !== undefined) await record(ctx, [row]);
    });
    const last = ids.at(-1);
    if (last === undefined || ids.length < batch || sweep.signal?.aborted) return;
    after = last;
  }
}
