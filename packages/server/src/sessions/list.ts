import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { customerIdOf } from "../customers/index.ts";
import { onOneConnection } from "../on-one-connection.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { summarise } from "./describe.ts";
import { listSessions, type SessionFilter } from "./store.ts";

export function list(ctx: Context, filter: SessionFilter): Promise<Page<Schema<"SessionSummary">>> {
  const { customer_id: customer } = filter;
  return onOneConnection(ctx, async (one) => {
    const stored = customer === undefined ? {} : { customer_id: await customerIdOf(one, customer) };
    const rows = await listSessions(one.db, one.tenant, { ...filter, ...stored });
    return pageOf(rows, filter.limit ?? defaultLimit, await summarise(one, rows));
  });
}
