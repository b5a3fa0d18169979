import type { Sweep, WriteContext } from "../context.ts";
import type { ClockName } from "./clocks/terms.ts";

/** How many are recorded in one transaction. */
const batch = 512;

/** How the overdue clocks of one kind of thing are found and recorded. */
export interface Overdue {
  /** The tenants that have any. */
  tenants(clock: ClockName): Promise<readonly string[]>;
  /** The next of a tenant, in the order of their ids. */
  ids(clock: ClockName, tenant: string, after: string, limit: number): Promise<readonly string[]>;
  /** Records so many in the context's tenant, those that ran out first, and answers how many there were. */
  recordSome(ctx: WriteContext, clock: ClockName, limit: number): Promise<number>;
  recordOne(ctx: WriteContext, id: string): Promise<void>;
}

/** Records the deadlines that passed, hundreds in a transaction. */
export async function sweepOverdue(sweep: Sweep, overdue: Overdue): Promise<void> {
  for (const clock of ["response", "resolution"] as const) {
    for (const tenant of await overdue.tenants(clock)) {
      if (sweep.signal?.aborted) return;
      await sweepTenant(sweep, overdue, clock, tenant);
    }
  }
}

async function sweepTenant(sweep: Sweep, overdue: Overdue, clock: ClockName, tenant: string): Promise<void> {
  let found = batch;
  while (found === batch && !sweep.signal?.aborted) {
    let count: number | null = null;
    await sweep.each([{ tenant_id: tenant }], async (ctx) => {
      count = await overdue.recordSome(ctx, clock, batch);
    });
    if (count === null) return await sweepEach(sweep, overdue, clock, tenant);
    found = count;
  }
}

/** Where one spoils it for the others of its transaction, each gets one of its own. */
async function sweepEach(sweep: Sweep, overdue: Overdue, clock: ClockName, tenant: string): Promise<void> {
  let after = "";
  for (;;) {
    const ids = await overdue.ids(clock, tenant, after, batch);
    const rows = ids.map((id) => ({ tenant_id: tenant, id }));
    await sweep.each(rows, (ctx, { id }) => overdue.recordOne(ctx, id));
    const last = ids.at(-1);
    if (last === undefined || ids.length < batch || sweep.signal?.aborted) return;
    after = last;
  }
}
