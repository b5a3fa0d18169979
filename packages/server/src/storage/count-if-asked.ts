import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import type { EventType } from "../contract.ts";
import { matching, runNamed, type SlotOf, type Values } from "./named.ts";
import type { SessionTable } from "./schema.ts";

/**
 * Changes a session, and counts an event of it if a webhook of the tenant asks for the type; answers how many there are
 * then. One statement does it all: where nobody asks, asking costs no other.
 */
export async function countIfAsked(
  ctx: WriteContext,
  type: EventType,
  id: string,
  changes: Partial<SessionTable>,
): Promise<number> {
  const columns = Object.keys(changes);
  const values: Values = { ...changes, tenant_id: ctx.tenant, id };
  const name = `update sessions ${columns.join()}, count ${type} if asked`;
  const [row] = await runNamed(ctx.db, name, values, (slot) => {
    const steps = columns.map((column) => sql`${sql.ref(column)} = ${slot(column)}`);
    const count = sql`event_sequence = event_sequence + case when ${isAsked(type, slot)} then 1 else 0 end`;
    return sql`update sessions set ${sql.join([...steps, count])} where ${matching(["tenant_id", "id"], slot)}
      returning event_sequence`;
  });
  if (row === undefined) throw new Error("The session that was just locked is not there.");
  return (row as Pick<SessionTable, "event_sequence">).event_sequence;
}

/** Also a webhook that is disabled asks: it may want later what it has missed. */
function isAsked(type: EventType, slot: SlotOf): RawBuilder<SqlBool> {
  const named = sql.lit(`%"${type}"%`);
  return sql`exists (select 1 from webhooks where webhooks.tenant_id = ${slot("tenant_id")}
    and webhooks.deleted = 0 and (webhooks.events like '%"*"%' or webhooks.events like ${named}))`;
}
