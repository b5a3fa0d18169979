import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { make } from "../matrix/scene.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { createTicket, newDesk } from "../tickets/ticket.ts";
import { anyCalendar, countMinutes } from "./calendars.ts";
import { promise, targetsOf } from "./promises.ts";

const minute = 60_000;
const statuses = ["open", "pending", "on_hold", "solved"] as const;
const clocks = ["response", "resolution"] as const;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ status: fc.constantFrom(...statuses) }) },
  { weight: 2, arbitrary: fc.record({ tags: fc.constantFrom([], ["vip"], ["slow"]) }) },
  { weight: 1, arbitrary: fc.constant({ comment: { content: "We are on it." } }) },
  { weight: 1, arbitrary: fc.constant("tick" as const) },
);
const walk = fc.record({
  steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), step), { minLength: 1, maxLength: 8 }),
  calendars: fc.tuple(anyCalendar, anyCalendar),
  targets: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 4000 })),
});

type Entry = Schema<"SlaTimelineEntry">;

/**
 * The deadline of a clock, out of what its timeline tells: from the start, minute by minute, with what is open by the
 * calendar of its latest target, and without the minutes in which it stood still.
 */
function recompute(
  entries: readonly Entry[],
  calendarOf: (policy: string | null) => Calendar | null,
): number {
  const target = entries.findLast((entry) => entry.target_minutes !== undefined);
  const [start] = entries;
  if (target === undefined || start === undefined) throw new Error("The clock did not start.");
  const last = entries.findLastIndex((entry) => entry.event === "resumed" || entry.event === "started");
  let length = target.target_minutes ?? 0;
  let since: number | null = null;
  const calendar = calendarOf(target.policy_id ?? null);
  for (const { event, timestamp } of entries.slice(0, last + 1)) {
    const at = Date.parse(timestamp);
    if (event === "paused" || event === "met") since ??= at;
    if (event !== "resumed" || since === null) continue;
    length += calendar === null ? (at - since) / minute : countMinutes(calendar, since, at);
    since = null;
  }
  return Date.parse(start.timestamp) + lengthOf(calendar, Date.parse(start.timestamp), length) * minute;
}

type Calendar = Parameters<typeof countMinutes>[0];

/** How many minutes go by until so many have been open. */
function lengthOf(calendar: Calendar | null, from: number, open: number): number {
  if (calendar === null) return open;
  let [passed, counted] = [0, 0];
  while (counted < open) {
    const day = countMinutes(calendar, from + passed * minute, from + (passed + 60) * minute);
    if (counted + day < open) {
      counted += day;
      passed += 60;
      continue;
    }
    counted += countMinutes(calendar, from + passed * minute, from + (passed + 1) * minute);
    passed += 1;
  }
  return passed;
}

describe.each(engines)("random histories of a ticket by random calendars on %s", (engine) => {
  const desk = useDesk(engine);

  it("leave the deadlines that the timeline alone gives", async () => {
    await fc.assert(
      fc.asyncProperty(walk, async ({ steps, calendars, targets: [response, resolution] }) => {
        const { tenant, client } = await newDesk(desk);
        const manager = managerOf(desk, tenant);
        const known = new Map<string, Calendar>();
        for (const [index, calendar] of calendars.entries()) {
          const { id } = await make(manager.post("/sla/calendars", { name: "Any", ...calendar }));
          const tags = [["vip"], ["slow"]][index] ?? [];
          const targets = targetsOf(response * (index + 1), resolution * (index + 1));
          known.set(
            (await promise(manager, { conditions: { tags }, targets, calendar_id: id })).id,
            calendar,
          );
        }
        // Stays on whole minutes, as the calendars do.
        desk.advance({ seconds: 60 - desk.now().getUTCSeconds() });
        const { id } = await createTicket(client, { tags: ["vip"] });
        for (const [minutes, next] of steps) {
          desk.advance({ minutes });
          if (next === "tick") await desk.support.tick();
          else expect([200, 409]).toContain((await client.put(`/tickets/${id}`, next)).status);
        }
        await desk.support.tick();
        const { entries } = (await client.get(`/tickets/${id}/sla`)).body as Schema<"SlaTimeline">;
        const row = await desk.db
          .selectFrom("tickets")
          .selectAll()
          .where("id", "=", id)
          .executeTakeFirstOrThrow();
        for (const clock of clocks) {
          const own = entries.filter((entry) => entry.clock === clock);
          const due = recompute(own, (policy) => known.get(policy ?? "") ?? null);
          expect(row[`${clock}_due_at`]).toBe(new Date(due).toISOString());
          const misses = own.filter(({ event }) => event === "breached");
          expect(misses.map((entry) => entry.due)).toEqual(
            [row[`${clock}_breached_at`]].filter((at) => at !== null),
          );
        }
      }),
      { numRuns: engine === "SQLite" ? 60 : 20 },
    );
  }, 240_000);
});
