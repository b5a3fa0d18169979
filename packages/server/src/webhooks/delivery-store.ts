import { type Kysely, type SqlBool, sql } from "kysely";
import type { Context, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { PageRequest } from "../page.ts";
import { findPage } from "../storage/page-rows.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, WebhookDeliveryTable } from "../storage/schema.ts";

/** Events of one resource on their way to one webhook. */
export type Line = Pick<WebhookDeliveryTable, "webhook_id" | "resource_type" | "resource_id">;

/** The condition of the index `webhook_deliveries_in_line`, word for word. */
const isPending = sql<SqlBool>`status = 'pending'`;

export async function insertDelivery(ctx: WriteContext, row: WebhookDeliveryTable): Promise<void> {
  await insertRow(ctx.db, "webhook_deliveries", row);
}

export async function updateDelivery(
  ctx: WriteContext,
  id: string,
  changes: Partial<WebhookDeliveryTable>,
): Promise<void> {
  await updateRow(ctx.db, "webhook_deliveries", { tenant_id: ctx.tenant, id }, changes);
}

export async function findDelivery(ctx: Context, id: string): Promise<WebhookDeliveryTable | undefined> {
  return await findRow(ctx.db, "webhook_deliveries", { tenant_id: ctx.tenant, id });
}

export async function findDeliveryOf(
  ctx: Context,
  key: { readonly event_id: string; readonly webhook_id: string },
): Promise<WebhookDeliveryTable | undefined> {
  return await findRow(ctx.db, "webhook_deliveries", { tenant_id: ctx.tenant, ...key });
}

interface LineOf extends Line {
  readonly tenant: string;
}

/** The first that is pending in a line. */
export async function firstInLine(ctx: WriteContext, line: Line): Promise<WebhookDeliveryTable | undefined> {
  return (await first(ctx.db, { tenant: ctx.tenant, ...line }))[0];
}

const first = prepare<LineOf, WebhookDeliveryTable>((db, value) =>
  db
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("webhook_id", "=", value("webhook_id"))
    .where("resource_id", "=", value("resource_id"))
    .where("resource_type", "=", value("resource_type"))
    .where(isPending)
    .orderBy("position")
    .limit(1),
);

/** Those in a line that have a time for their next attempt: its first, unless an earlier one became pending again. */
export async function goersInLine(ctx: WriteContext, line: Line): Promise<readonly WebhookDeliveryTable[]> {
  return await goers(ctx.db, { tenant: ctx.tenant, ...line });
}

const goers = prepare<LineOf, WebhookDeliveryTable>((db, value) =>
  db
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("webhook_id", "=", value("webhook_id"))
    .where("resource_id", "=", value("resource_id"))
    .where("resource_type", "=", value("resource_type"))
    .where("next_attempt_at", "is not", null)
    .where(isPending),
);

/** A webhook that something is due for, and how much. */
export interface DueWebhook {
  readonly tenant_id: string;
  readonly webhook_id: string;
  readonly due: number;
}

/** The webhooks of all tenants that something is due for. */
export async function webhooksDue(db: Kysely<Database>, now: string): Promise<readonly DueWebhook[]> {
  return await due(db, { now });
}

const due = prepare<{ readonly now: string }, DueWebhook>((db, value) =>
  db
    .selectFrom("webhook_deliveries")
    .select(({ fn }) => ["tenant_id", "webhook_id", sql<number>`cast(${fn.countAll()} as integer)`.as("due")])
    .where("next_attempt_at", "<=", value("now"))
    .groupBy(["tenant_id", "webhook_id"]),
);

interface WebhookAt {
  readonly tenant: string;
  readonly webhook: string;
  readonly now: string;
}

/** How many attempts are under way to a webhook, of this server and others. */
export async function countUnderWay(ctx: WriteContext, webhook: string): Promise<number> {
  const [row] = await underWay(ctx.db, { tenant: ctx.tenant, webhook, now: ctx.now });
  return row?.count ?? 0;
}

const underWay = prepare<WebhookAt, { readonly count: number }>((db, value) =>
  db
    .selectFrom("webhook_deliveries")
    .select(({ fn }) => sql<number>`cast(${fn.countAll()} as integer)`.as("count"))
    .where("tenant_id", "=", value("tenant"))
    .where("webhook_id", "=", value("webhook"))
    .where("next_attempt_at", ">", value("now"))
    .where(sql<SqlBool>`under_way = 1`),
);

/** What is due to a webhook for the longest time. */
export async function nextDue(ctx: WriteContext, webhook: string): Promise<WebhookDeliveryTable | undefined> {
  return (await dueTo(ctx.db, { tenant: ctx.tenant, webhook, now: ctx.now }))[0];
}

const dueTo = prepare<WebhookAt, WebhookDeliveryTable>((db, value) =>
  db
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("webhook_id", "=", value("webhook"))
    .where("next_attempt_at", "<=", value("now"))
    .orderBy("next_attempt_at")
    .orderBy("position")
    .limit(1),
);

/** Cancels all that waits for a webhook. */
export async function cancelPending(ctx: WriteContext, webhook: string): Promise<void> {
  await ctx.db
    .updateTable("webhook_deliveries")
    .set({ status: "cancelled", next_attempt_at: null, under_way: 0, finished_at: ctx.now })
    .where("tenant_id", "=", ctx.tenant)
    .where("webhook_id", "=", webhook)
    .where(isPending)
    .execute();
}

export interface DeliveryFilter extends PageRequest {
  readonly webhook_id: string;
  readonly status?: Schema<"DeliveryStatus"> | undefined;
  readonly event_id?: string | undefined;
}

/** One row more than the page holds, newest first. */
export async function listDeliveries(
  ctx: Context,
  { limit, cursor, ...filter }: DeliveryFilter,
): Promise<readonly WebhookDeliveryTable[]> {
  return await findPage(ctx.db, {
    table: "webhook_deliveries",
    columns: "all",
    order: "newest first",
    tenant: ctx.tenant,
    filter,
    page: { limit, cursor },
  });
}

/** Deletes deliveries of a webhook or of an event, with their attempts; answers how many there were. */
export async function deleteDeliveries(
  ctx: WriteContext,
  of: { readonly webhook_id: string } | { readonly event_id: string },
  limit: number,
): Promise<number> {
  const [column, id] =
    "event_id" in of ? (["event_id", of.event_id] as const) : (["webhook_id", of.webhook_id] as const);
  const rows = await ctx.db
    .selectFrom("webhook_deliveries")
    .select("id")
    .where("tenant_id", "=", ctx.tenant)
    .where(column, "=", id)
    .limit(limit)
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await ctx.db
    .deleteFrom("webhook_attempts")
    .where("tenant_id", "=", ctx.tenant)
    .where("delivery_id", "in", ids)
    .execute();
  await ctx.db
    .deleteFrom("webhook_deliveries")
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "in", ids)
    .execute();
  return ids.length;
}
