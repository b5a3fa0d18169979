import type { Kysely } from "kysely";
import type { Context, WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { locked, lockRow } from "../storage/lock.ts";
import { findPage } from "../storage/page-rows.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, WebhookTable } from "../storage/schema.ts";

/** The webhook, unless it was deleted. */
export async function findWebhook(ctx: Context, id: string): Promise<WebhookTable | undefined> {
  return unlessDeleted(await findRow(ctx.db, "webhooks", { tenant_id: ctx.tenant, id }));
}

/** The webhook, unless it was deleted, which nobody else changes or delivers to until the transaction ends. */
export async function lockWebhook(ctx: WriteContext, id: string): Promise<WebhookTable | undefined> {
  return unlessDeleted(await lockRow(ctx, "webhooks", { tenant_id: ctx.tenant, id }));
}

function unlessDeleted(row: WebhookTable | undefined): WebhookTable | undefined {
  return row?.deleted === 1 ? undefined : row;
}

/** The tenant's webhooks that events are sent to, locked in the order of their ids. */
export async function lockEnabled(ctx: WriteContext): Promise<readonly WebhookTable[]> {
  const query = ctx.db
    .selectFrom("webhooks")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("deleted", "=", 0)
    .where("disabled_at", "is", null)
    .orderBy("id");
  return await locked(ctx, query).execute();
}

export async function insertWebhook(ctx: WriteContext, row: WebhookTable): Promise<void> {
  await insertRow(ctx.db, "webhooks", row);
}

export async function updateWebhook(
  ctx: WriteContext,
  id: string,
  changes: Partial<WebhookTable>,
): Promise<void> {
  await updateRow(ctx.db, "webhooks", { tenant_id: ctx.tenant, id }, changes);
}

/** One row more than the page holds, oldest first. */
export async function listWebhooks(ctx: Context, page: PageRequest): Promise<readonly WebhookTable[]> {
  return await findPage(ctx.db, {
    table: "webhooks",
    columns: "all",
    order: "oldest first",
    tenant: ctx.tenant,
    filter: { deleted: 0 },
    page,
  });
}

/** Deleted webhooks of any tenant. */
export async function deletedWebhooks(
  db: Kysely<Database>,
  limit: number,
): Promise<readonly Pick<WebhookTable, "tenant_id" | "id">[]> {
  return await db
    .selectFrom("webhooks")
    .select(["tenant_id", "id"])
    .where("deleted", "=", 1)
    .limit(limit)
    .execute();
}

export async function dropWebhook(ctx: WriteContext, id: string): Promise<void> {
  await ctx.db.deleteFrom("webhooks").where("tenant_id", "=", ctx.tenant).where("id", "=", id).execute();
}
