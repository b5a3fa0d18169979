import { type Sum, sumNames } from "../../src/analytics/sums.ts";
import type { Schema } from "../../src/contract.ts";
import {
  escalationEventSchema,
  slaBreachEventSchema,
  ticketCreatedEventSchema,
  ticketUpdatedEventSchema,
} from "../../src/generated/schemas.ts";
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

/** What the figures of the whole desk add up to, with the facts that are still to be added; without the sums that are 0. */
export async function figuresOf(
  desk: Desk,
  tenant: string,
  hour?: string,
): Promise<Partial<Record<Sum, number>>> {
  const facts = await desk.db
    .selectFrom("fresh_facts")
    .select(["quarter", ...sumNames])
    .where("tenant_id", "=", tenant)
    .execute();
  const blocks = await desk.db
    .selectFrom("figures")
    .select(["quarter", ...sumNames])
    .where("tenant_id", "=", tenant)
    .where("slice", "=", "all")
    .where("size", "=", 1)
    .execute();
  const figures: Partial<Record<Sum, number>> = {};
  for (const { quarter, ...sums } of [...facts, ...blocks]) {
    if (hour !== undefined && Math.floor(quarter / 4) !== Date.parse(hour) / 3_600_000) continue;
    for (const sum of sumNames) {
      if (sums[sum] !== 0) figures[sum] = (figures[sum] ?? 0) + sums[sum];
    }
  }
  return figures;
}
