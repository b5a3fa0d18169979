import type { Sweep } from "../context.ts";
import { sweepOverdue } from "../sla/index.ts";
import { claimSessions, overdueSessions, tenantsWithOverdue } from "./overdue-store.ts";
import { settle } from "./settle.ts";
import { lockSession } from "./store.ts";

/** Records the deadlines that passed, whether or not anybody touched their sessions. */
export async function recordSessionBreaches(sweep: Sweep): Promise<void> {
  const { db, now } = sweep;
  await sweepOverdue(sweep, {
    tenants: (clock) => tenantsWithOverdue(db, clock, now),
    ids: (clock, tenant, after, limit) => overdueSessions(db, { clock, now, tenant, after, limit }),
    async recordSome(ctx, clock, limit) {
      const sessions = await claimSessions(ctx, clock, limit);
      await settle(ctx, sessions);
      return sessions.length;
    },
    // Since it was found it may have been answered, held, or swept by another node.
    async recordOne(ctx, id) {
      const session = await lockSession(ctx, id);
      if (session !== undefined) await settle(ctx, [session]);
    },
  });
}
