import type { Schema } from "../../src/contract.ts";
import {
  escalationEventSchema,
  slaBreachEventSchema,
  ticketCreatedEventSchema,
  ticketUpdatedEventSchema,
} from "../../src/generated/schemas.ts";
import type { MetricsHourlyTable } from "../../src/storage/schema.ts";
import type { TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";

/** The least that a ticket needs. */
export const missingItem = {
  subject: "Missing item from order",
  description: "My order #ORD-123 was missing the side salad",
  customer_id: "cust_abc",
};

/** Creates a ticket and answers it. */
export async function createTicket(client: TestClient, more: object = {}): Promise<Schema<"Ticket">> {
  const created = await client.post("/tickets", { ...missingItem, ...more });
  if (created.status !== 201) throw new Error(`No ticket was created: ${JSON.stringify(created.body)}`);
  return created.body;
}

/** A tenant with two agents; calls are the first one's. */
export async function newDesk(desk: Desk): Promise<{ readonly tenant: string; readonly client: TestClient }> {
  const tenant = desk.newTenant();
  const { client } = await hireAgent(desk, tenant, { id: "agent_001" });
  await hireAgent(desk, tenant, { id: "agent_002" });
  return { tenant, client };
}

/** An outgoing event; which of the data are there differs by type. */
interface Event {
  readonly type: string;
  readonly data: Schema<"TicketCreatedEvent">["data"] &
    Partial<Pick<Schema<"TicketUpdatedEvent">["data"], "changes">> &
    Partial<Pick<Schema<"SlaBreachEvent">["data"], "clock" | "due">>;
}

const shapes: Readonly<Record<string, { parse(event: unknown): unknown }>> = {
  "support.ticket_created": ticketCreatedEventSchema,
  "support.ticket_updated": ticketUpdatedEventSchema,
  "support.escalation": escalationEventSchema,
  "support.sla_breach": slaBreachEventSchema,
};

/** The outgoing events of a ticket, in their own order, each of the shape that the document gives its type. */
export async function eventsOf(desk: Desk, tenant: string, ticketId: string): Promise<readonly Event[]> {
  const rows = await desk.events(tenant);
  return rows
    .filter((row) => row.resource_id === ticketId)
    .toSorted((one, other) => one.sequence - other.sequence)
    .map(({ type, data, created_at: timestamp }) => {
      const event = { type, timestamp, data: JSON.parse(data) };
      shapes[type]?.parse(event);
      return event;
    });
}

type Sum = Exclude<keyof MetricsHourlyTable, "tenant_id" | "hour" | "dimension" | "key">;

/** What the rollups of the whole desk add up to, without the sums that are 0. */
export async function figuresOf(
  desk: Desk,
  tenant: string,
  hour?: string,
): Promise<Partial<Record<Sum, number>>> {
  const rows = await desk.db
    .selectFrom("metrics_hourly")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("dimension", "=", "all")
    .execute();
  const figures: Partial<Record<Sum, number>> = {};
  for (const { tenant_id: _tenant, hour: of, dimension: _dimension, key: _key, ...sums } of rows) {
    if (hour !== undefined && of !== hour) continue;
    for (const sum of Object.keys(sums) as Sum[]) {
      if (sums[sum] !== 0) figures[sum] = (figures[sum] ?? 0) + sums[sum];
    }
  }
  return figures;
}
