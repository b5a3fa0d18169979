import type { Kysely } from "kysely";
import type { Context, WriteContext } from "../context.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, findRowsByIds, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, TransferOfferTable } from "../storage/schema.ts";

export async function insertOffer(ctx: WriteContext, row: TransferOfferTable): Promise<void> {
  await insertRow(ctx.db, "transfer_offers", row);
}

export async function updateOffer(
  ctx: WriteContext,
  id: string,
  changes: Partial<TransferOfferTable>,
): Promise<void> {
  await updateRow(ctx.db, "transfer_offers", { tenant_id: ctx.tenant, id }, changes);
}

/** The offer, if it is open. */
export async function findOpenOffer(
  ctx: Context,
  id: string | null,
): Promise<TransferOfferTable | undefined> {
  if (id === null) return undefined;
  return await findRow(ctx.db, "transfer_offers", { tenant_id: ctx.tenant, id, state: "open" });
}

/** The offers with these ids, in no particular order. */
export async function findOffers(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly TransferOfferTable[]> {
  return await findRowsByIds(ctx.db, "transfer_offers", ctx.tenant, ids);
}

/** Every offer of a session, oldest first. */
export const listOffers = prepare<{ readonly tenant: string; readonly session: string }, TransferOfferTable>(
  (db, value) =>
    db
      .selectFrom("transfer_offers")
      .selectAll()
      .where("tenant_id", "=", value("tenant"))
      .where("session_id", "=", value("session"))
      .orderBy("created_at")
      .orderBy("id"),
);

/** Every open offer of the tenant, oldest first. */
export async function openOffers(
  db: Kysely<Database>,
  tenant: string,
): Promise<readonly TransferOfferTable[]> {
  return await db
    .selectFrom("transfer_offers")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("state", "=", "open")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Open offers whose time is over, of every tenant. */
export async function overdueOffers(
  db: Kysely<Database>,
  now: string,
  count: number,
): Promise<readonly Pick<TransferOfferTable, "tenant_id" | "session_id">[]> {
  return await db
    .selectFrom("transfer_offers")
    .select(["tenant_id", "session_id"])
    .where("state", "=", "open")
    .where("expires_at", "<=", now)
    .orderBy("expires_at")
    .limit(count)
    .execute();
}
