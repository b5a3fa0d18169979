import type { Kysely } from "kysely";
import type { Database, TicketActivityTable, TicketTable } from "../../src/storage/schema.ts";
import type { Happening } from "./happening.ts";

interface Records {
  readonly ticket: TicketTable;
  readonly activities: readonly TicketActivityTable[];
  /** The comment that was the first reply. */
  readonly reply: { readonly seq: number } | undefined;
}

/** What of a ticket counts, from its rows alone. */
export async function historyOfTicket(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<Happening[]> {
  const records = await recordsOf(db, tenant, id);
  return [...livingOf(records), ...clocksOf(records)];
}

async function recordsOf(db: Kysely<Database>, tenant: string, id: string): Promise<Records> {
  const rows = <Table extends "ticket_activities" | "ticket_comments">(table: Table) =>
    db
      .selectFrom(table as "ticket_activities")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .where("ticket_id", "=", id)
      .orderBy("seq");
  const ticket = await db
    .selectFrom("tickets")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const activities = await rows("ticket_activities").execute();
  const comments = await rows("ticket_comments").execute();
  return { ticket, activities, reply: comments.find((row) => row.created_at === ticket.first_response_at) };
}

/** What the ticket was about and who had it, right after an entry of its history. */
function placeAt({ ticket, activities }: Records, seq: number): Pick<Happening, "category" | "agent_id"> {
  const valueAt = (actions: readonly string[], latest: string | null): string | null => {
    const next = activities.find((entry) => actions.includes(entry.action) && entry.seq > seq);
    return next === undefined ? latest : JSON.parse(next.old_value ?? "null");
  };
  return {
    category: valueAt(["category_changed"], ticket.category),
    agent_id: valueAt(["assigned", "unassigned"], ticket.assigned_to),
  };
}

function livingOf(records: Records): Happening[] {
  const { ticket, activities } = records;
  const solved = becoming(activities, ["solved"]);
  const given = activities.filter((entry) => entry.action === "assigned");
  return [
    { at: ticket.created_at, what: "created", category: placeAt(records, 0).category ?? null },
    ...given.map(
      (entry): Happening => ({ at: entry.created_at, what: "given", ...placeAt(records, entry.seq) }),
    ),
    ...(solved === undefined
      ? []
      : [
          {
            at: solved.created_at,
            what: "solved" as const,
            ...placeAt(records, solved.seq),
            value: Date.parse(solved.created_at) - Date.parse(ticket.created_at),
          },
        ]),
  ];
}

function clocksOf(records: Records): Happening[] {
  const { ticket, activities, reply } = records;
  const { response_breached_at: late, resolution_breached_at: overdue, first_response_at: replied } = ticket;
  const done = becoming(activities, ["solved", "closed"]);
  const missed = activities
    .filter((entry) => entry.action === "sla_breached")
    .map((entry): Happening => {
      const { clock, due }: { clock: "response" | "resolution"; due: string } = JSON.parse(
        entry.new_value ?? "",
      );
      return { at: due, what: clock, good: false, ...placeAt(records, entry.seq) };
    });
  // While the ticket is solved the clock stands still: a reply then is in time, whenever it comes.
  const isInTime = late === null && replied !== null;
  const isSolvedInTime = done !== undefined && (overdue === null || overdue >= done.created_at);
  return [
    ...missed,
    ...(isInTime
      ? [{ at: replied, what: "response" as const, good: true, ...placeAt(records, reply?.seq ?? 0) }]
      : []),
    ...(isSolvedInTime
      ? [{ at: done.created_at, what: "resolution" as const, good: true, ...placeAt(records, done.seq) }]
      : []),
  ];
}

function becoming(
  activities: readonly TicketActivityTable[],
  statuses: readonly string[],
): TicketActivityTable | undefined {
  return activities.find(
    (entry) => entry.action === "status_changed" && statuses.includes(JSON.parse(entry.new_value ?? "null")),
  );
}
