import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import { lockRow } from "../storage/lock.ts";
import { prepare } from "../storage/prepare.ts";
import { insertNewRow, insertRow, updateRow } from "../storage/rows.ts";
import type { AuditEntryTable, AuditHeadTable, Database } from "../storage/schema.ts";

/** The end of the tenant's chain, which nobody else moves until the transaction ends; undefined while there is none. */
export async function lockHead(ctx: WriteContext): Promise<AuditHeadTable | undefined> {
  const key = { tenant_id: ctx.tenant };
  const known = await lockRow(ctx, "audit_heads", key);
  if (known !== undefined) return known.seq === 0 ? undefined : known;
  await insertNewRow(ctx.db, "audit_heads", { ...key, seq: 0, hash: "" }, ["tenant_id"]);
  const head = await lockRow(ctx, "audit_heads", key);
  return head?.seq === 0 ? undefined : head;
}

/** Stores an entry and moves the end of the chain to it. */
export async function insertEntry(ctx: WriteContext, row: AuditEntryTable): Promise<void> {
  await insertRow(ctx.db, "audit_entries", row);
  const { seq, hash } = row;
  await updateRow(ctx.db, "audit_heads", { tenant_id: ctx.tenant }, { seq, hash });
}

type After = { readonly tenant: string; readonly seq: number; readonly count: number };

/** Entries with a higher `seq`, oldest first. */
export const entriesAfter = prepare<After, AuditEntryTable>((db, value) =>
  db
    .selectFrom("audit_entries")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("seq", ">", value("seq"))
    .orderBy("seq")
    .limit(value("count")),
);

/** The tenants that have an audit log, and where each must end. */
export async function allHeads(
  db: Kysely<Database>,
): Promise<readonly { readonly tenant_id: string; readonly head: AuditHeadTable | undefined }[]> {
  const heads = await db.selectFrom("audit_heads").selectAll().where("seq", ">", 0).execute();
  const owners = await db.selectFrom("audit_entries").select("tenant_id").distinct().execute();
  const tenants = [...new Set([...heads, ...owners].map(({ tenant_id }) => tenant_id))].sort();
  return tenants.map((tenant_id) => ({
    tenant_id,
    head: heads.find((head) => head.tenant_id === tenant_id),
  }));
}
