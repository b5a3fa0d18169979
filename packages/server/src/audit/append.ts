import type { WriteContext } from "../context.ts";
import { staffRoles } from "../roles.ts";
import type { AuditEntryTable } from "../storage/schema.ts";
import type { Act } from "./act.ts";
import { hashOf, noHash } from "./entry.ts";
import { insertEntry, lockHead } from "./store.ts";

/**
 * Adds an act to the tenant's chain, in the transaction of the act itself. It must be the last that the transaction does:
 * others who add to the chain wait for its end.
 */
export async function append(ctx: WriteContext, act: Act): Promise<void> {
  const head = (await lockHead(ctx)) ?? { seq: 0, hash: noHash };
  const row: AuditEntryTable = {
    tenant_id: ctx.tenant,
    seq: head.seq + 1,
    ...actorOf(ctx),
    actor_tenant_id: act.actorTenant,
    operation: act.operation,
    outcome: act.outcome,
    targets: JSON.stringify(act.targets),
    fields: JSON.stringify(act.fields),
    request_id: act.requestId,
    created_at: ctx.now,
    prev_hash: head.hash,
    hash: "",
  };
  await insertEntry(ctx, { ...row, hash: hashOf(row) });
}

function actorOf({ actor }: WriteContext): Pick<AuditEntryTable, "actor_kind" | "actor_id" | "actor_roles"> {
  const roles = actor.kind === "staff" ? actor.roles.filter((role) => staffRoles.includes(role)) : [];
  return {
    actor_kind: actor.kind === "staff" ? "staff" : "system",
    actor_id: actor.id,
    actor_roles: JSON.stringify(roles),
  };
}
