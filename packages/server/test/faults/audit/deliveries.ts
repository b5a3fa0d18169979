import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Database } from "../../../src/storage/schema.ts";
import type { Call } from "../hook-receiver.ts";
import { checkCalls } from "./calls.ts";

/** What is stored of the only webhook of a tenant. */
export interface DeliveryEvidence {
  readonly events: readonly { readonly id: string }[];
  readonly deliveries: readonly { readonly event_id: string; readonly status: string }[];
  readonly attempts: readonly {
    readonly event_id: string;
    readonly number: number;
    readonly outcome: string;
  }[];
}

export async function readDeliveries(db: Kysely<Database>, tenant: string): Promise<DeliveryEvidence> {
  const events = await ticketEvents(db).where("tenant_id", "=", tenant).execute();
  const deliveries = await db
    .selectFrom("webhook_deliveries")
    .select(["event_id", "status"])
    .where("tenant_id", "=", tenant)
    .execute();
  const attempts = await db
    .selectFrom("webhook_attempts")
    .innerJoin("webhook_deliveries", "webhook_deliveries.id", "webhook_attempts.delivery_id")
    .select(["event_id", "number", "outcome"])
    .where("webhook_attempts.tenant_id", "=", tenant)
    .execute();
  return { events, deliveries, attempts };
}

/** What was told of tickets: of agents something is told before there is a webhook. */
export function ticketEvents(db: Kysely<Database>): SelectQueryBuilder<Database, "events", { id: string }> {
  return db.selectFrom("events").select("id").where("resource_type", "=", "ticket");
}

/** What is wrong when all is said to be delivered, given what the receiver got. */
export function checkDeliveries(evidence: DeliveryEvidence, calls: readonly Call[]): readonly string[] {
  const { events, deliveries, attempts } = evidence;
  const answered = new Set(calls.filter((call) => call.isAnswered).map(({ id }) => id));
  const known = new Set(events.map(({ id }) => id));
  const noted = new Set(attempts.map(({ event_id, number }) => `${event_id} ${number}`));
  const delivered = new Set(
    deliveries.filter(({ status }) => status === "delivered").map(({ event_id }) => event_id),
  );
  return [
    ...checkCalls(calls),
    ...events.filter(({ id }) => !answered.has(id)).map(({ id }) => `${id} has not arrived`),
    ...events.filter(({ id }) => !delivered.has(id)).map(({ id }) => `${id} is not said to be delivered`),
    ...calls.filter(({ id }) => !known.has(id)).map(({ id }) => `${id} arrived and is no event`),
    ...calls
      .filter(({ id, attempt }) => !noted.has(`${id} ${attempt}`))
      .map(({ id, attempt }) => `${id} attempt ${attempt} was made and not written down`),
    ...(deliveries.length === events.length
      ? []
      : [`${deliveries.length} deliveries of ${events.length} events`]),
  ];
}
