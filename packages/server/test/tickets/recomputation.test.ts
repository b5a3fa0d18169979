import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { type ClockStep, recompute } from "./recomputed.ts";
import { createTicket, newDesk } from "./ticket.ts";

const statuses = ["new", "open", "pending", "on_hold", "solved"] as const;
const priorities = ["low", "normal", "high", "urgent"] as const;
const levels = ["tier_2", "supervisor"] as const;

const move = fc.oneof(
  { weight: 5, arbitrary: fc.record({ status: fc.constantFrom(...statuses) }) },
  { weight: 3, arbitrary: fc.record({ priority: fc.constantFrom(...priorities) }) },
  {
    weight: 1,
    arbitrary: fc.record({ priority: fc.constantFrom(...priorities), status: fc.constantFrom(...statuses) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ level: fc.constantFrom(...levels), urgency: fc.constantFrom(...priorities) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ author_type: fc.constantFrom("agent", "customer"), public: fc.constant(true) }),
  },
  { weight: 2, arbitrary: fc.constant("sweep" as const) },
);
const walk = fc.record({
  priority: fc.constantFrom(...priorities),
  moves: fc.array(fc.tuple(fc.integer({ min: 0, max: 2400 }), move), { minLength: 1, maxLength: 14 }),
  closes: fc.boolean(),
  rest: fc.integer({ min: 0, max: 6000 }),
});
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;

/** Refused steps are part of the walk: they change nothing. */
function take(client: TestClient, id: string, step: Exclude<Move, "sweep">): Promise<Answer> {
  if ("level" in step) {
    const escalation = { escalation_type: step.level, reason: "It is stuck.", urgency: step.urgency };
    return client.post(`/tickets/${id}/escalate`, escalation);
  }
  if ("author_type" in step) return client.post(`/tickets/${id}/comments`, { content: "Hello.", ...step });
  return client.put(`/tickets/${id}`, step);
}

function stepsOf(ticket: Schema<"Ticket">): readonly ClockStep[] {
  return ticket.activities.flatMap((activity): ClockStep[] => {
    const at = Date.parse(activity.timestamp);
    const value = activity.new_value;
    if (activity.action === "status_changed") return [{ at, status: value as Schema<"TicketStatus"> }];
    if (activity.action === "priority_changed") return [{ at, priority: value as Schema<"Priority"> }];
    return activity.action === "replied" ? [{ at, replied: true }] : [];
  });
}

describe.each(engines)("random walks of a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it("leave the deadlines that its history alone gives, and each missed one once", async () => {
    const { tenant, client } = await newDesk(desk);
    await fc.assert(
      fc.asyncProperty(walk, async ({ priority, moves, closes, rest }) => {
        const { id, created_at: createdAt } = await createTicket(client, { priority });
        for (const [minutes, step] of moves) {
          desk.advance({ minutes });
          if (step === "sweep") await desk.support.tick();
          else expect([200, 201, 409]).toContain((await take(client, id, step)).status);
        }
        if (closes) await client.put(`/tickets/${id}`, { status: "closed" });
        desk.advance({ minutes: rest });
        await desk.support.tick();
        const ticket: Schema<"Ticket"> = (await client.get(`/tickets/${id}`)).body;
        const expected = recompute(
          { at: Date.parse(createdAt), priority },
          stepsOf(ticket),
          desk.now().getTime(),
        );
        const missed = [expected.response_missed && "response", expected.resolution_missed && "resolution"];
        expect(Date.parse(ticket.sla.response_due)).toBe(expected.response_due);
        expect(Date.parse(ticket.sla.resolution_due)).toBe(expected.resolution_due);
        expect((await breachesOf(tenant, id)).toSorted()).toEqual(
          missed.filter((clock) => clock !== false).toSorted(),
        );
      }),
      { numRuns: engine === "SQLite" ? 150 : 40 },
    );
  }, 120_000);

  async function breachesOf(tenant: string, id: string): Promise<readonly string[]> {
    const rows = await desk.db
      .selectFrom("events")
      .select("data")
      .where("tenant_id", "=", tenant)
      .where("resource_id", "=", id)
      .where("type", "=", "support.sla_breach")
      .execute();
    return rows.map(({ data }) => JSON.parse(data).clock);
  }
});
