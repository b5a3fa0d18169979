import { type Kysely, sql } from "kysely";
import type { Database } from "../storage/schema.ts";

/** A customer, its place in the order of creation, and whether it was inactive up to a moment. */
export interface SeenCustomer {
  readonly tenant_id: string;
  readonly id: string;
  readonly place: string;
  readonly inactive: number;
}

interface Part {
  readonly tenant: string;
  /** A time, a space and an id; empty before all. */
  readonly after: string;
  /** Up to when nothing may have happened. */
  readonly until: string;
}

/**
 * The next customers who are old enough, and whether each is inactive: nothing was said of them, no session was open and no
 * ticket was, since the moment.
 */
export async function seenCustomers(
  db: Kysely<Database>,
  { tenant, after, until }: Part,
  limit: number,
): Promise<readonly SeenCustomer[]> {
  const [time = "", id = ""] = after.split(" ");
  return await db
    .selectFrom("customers")
    .select(["tenant_id", "id"])
    .select(sql<string>`created_at || ' ' || id`.as("place"))
    .select(sql<number>`case when ${inactive(until)} then 1 else 0 end`.as("inactive"))
    .where("tenant_id", "=", tenant)
    .where("created_at", "<=", until)
    .where(sql<boolean>`(created_at, id) > (${time}, ${id})`)
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Whether the customer is inactive still; somebody may have written since it was found. */
export async function isInactive(
  db: Kysely<Database>,
  tenant: string,
  id: string,
  until: string,
): Promise<boolean> {
  const rows = await db
    .selectFrom("customers")
    .select("id")
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .where(inactive(until))
    .execute();
  return rows.length > 0;
}

function inactive(until: string): ReturnType<typeof sql<boolean>> {
  return sql<boolean>`(customers.updated_at <= ${until} and (customers.erased_at is null or customers.erased_at < customers.updated_at)
    and not exists (select 1 from sessions where sessions.tenant_id = customers.tenant_id
      and sessions.customer_id = customers.id and (sessions.ended_at is null or sessions.ended_at > ${until}))
    and not exists (select 1 from tickets where tickets.tenant_id = customers.tenant_id
      and tickets.customer_id = customers.id and (tickets.closed_at is null or tickets.closed_at > ${until})))`;
}
