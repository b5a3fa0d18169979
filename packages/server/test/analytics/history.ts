import type { Kysely } from "kysely";
import type { Database, SessionTable, TicketTable } from "../../src/storage/schema.ts";

/** One thing that happened, as the rows of sessions and tickets tell it. */
export interface Happening {
  readonly at: string;
  readonly what:
    | "started"
    | "answered"
    | "ended"
    | "rated"
    | "created"
    | "solved"
    | "assigned"
    | "response"
    | "resolution";
  readonly channel?: string;
  readonly category?: string | null;
  readonly agent?: string | null;
  /** Seconds from the start, or a score. */
  readonly value?: number;
  /** Resolved, in time, or at first contact, as the case may be. */
  readonly good?: boolean;
  readonly firstContact?: boolean;
}

/** Everything that a tenant's reports count, from the raw rows alone. */
export async function happenings(db: Kysely<Database>, tenant: string): Promise<readonly Happening[]> {
  const rowsOf = <Table extends keyof Database>(table: Table) =>
    db
      .selectFrom(table as keyof Database)
      .selectAll()
      .where("tenant_id", "=", tenant)
      .execute();
  const sessions = (await rowsOf("sessions")) as unknown as SessionTable[];
  const tickets = (await rowsOf("tickets")) as unknown as TicketTable[];
  const ofSessions = await Promise.all(sessions.map((session) => historyOfSession(db, session)));
  const ofTickets = await Promise.all(tickets.map((ticket) => historyOfTicket(db, ticket)));
  return [...ofSessions, ...ofTickets].flat();
}

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

async function historyOfSession(db: Kysely<Database>, session: SessionTable): Promise<Happening[]> {
  const { channel, category, created_at: start, ended_at: end, rated_at: rated } = session;
  const about = { channel, category };
  const events = await db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", session.tenant_id)
    .where("session_id", "=", session.id)
    .orderBy("seq")
    .execute();
  const transfers = await db
    .selectFrom("session_transfers")
    .select("session_id")
    .where("tenant_id", "=", session.tenant_id)
    .where("session_id", "=", session.id)
    .execute();
  const answer = events.find((event) => event.type === "message" && event.sender === "agent");
  const firstContact = transfers.length === 0 && session.escalation === null;
  const good = session.status === "resolved";
  return [
    { at: start, what: "started", ...about },
    ...(await assignmentsOf(
      db,
      session,
      events.filter((event) => event.type === "session_updated"),
    )),
    ...(answer === undefined
      ? []
      : [
          {
            at: answer.created_at,
            what: "answered" as const,
            ...about,
            agent: answer.sender_id,
            value: secondsBetween(start, answer.created_at),
          },
        ]),
    ...(end === null
      ? []
      : [
          {
            at: end,
            what: "ended" as const,
            ...about,
            agent: session.agent_id,
            value: secondsBetween(start, end),
            good,
            firstContact,
          },
        ]),
    ...(rated === null
      ? []
      : [
          {
            at: rated,
            what: "rated" as const,
            ...about,
            agent: session.agent_id,
            value: session.rating_score ?? 0,
          },
        ]),
  ];
}

/** An assignment is whenever the session gets an agent whom it did not have the moment before. */
async function assignmentsOf(
  db: Kysely<Database>,
  session: SessionTable,
  updates: readonly { readonly created_at: string; readonly data: string | null }[],
): Promise<Happening[]> {
  const started = await db
    .selectFrom("events")
    .select("data")
    .where("tenant_id", "=", session.tenant_id)
    .where("resource_id", "=", session.id)
    .where("type", "=", "support.session_started")
    .executeTakeFirstOrThrow();
  const first: string | null = JSON.parse(started.data).session.assigned_agent?.id ?? null;
  const states = [
    { at: session.created_at, agent: first },
    ...updates.map((event) => ({
      at: event.created_at,
      agent: JSON.parse(event.data ?? "{}").agent_id as string | null,
    })),
  ];
  return states
    .filter(({ agent }, index) => agent !== null && agent !== (states[index - 1]?.agent ?? null))
    .map(({ at, agent }) => ({ at, what: "assigned", agent }));
}

async function historyOfTicket(db: Kysely<Database>, ticket: TicketTable): Promise<Happening[]> {
  const activities = await db
    .selectFrom("ticket_activities")
    .selectAll()
    .where("tenant_id", "=", ticket.tenant_id)
    .where("ticket_id", "=", ticket.id)
    .orderBy("seq")
    .execute();
  const categoryAt = (seq: number): string | null => {
    const next = activities.find((entry) => entry.action === "category_changed" && entry.seq > seq);
    return next === undefined ? ticket.category : JSON.parse(next.old_value ?? "null");
  };
  const becoming = (...statuses: string[]) =>
    activities.find(
      (entry) =>
        entry.action === "status_changed" && statuses.includes(JSON.parse(entry.new_value ?? "null")),
    );
  const [solved, done] = [becoming("solved"), becoming("solved", "closed")];
  const { response_breached_at: late, resolution_breached_at: overdue, first_response_at: reply } = ticket;
  return [
    { at: ticket.created_at, what: "created", category: categoryAt(0) },
    ...(solved === undefined
      ? []
      : [
          {
            at: solved.created_at,
            what: "solved" as const,
            category: categoryAt(solved.seq),
            value: secondsBetween(ticket.created_at, solved.created_at),
          },
        ]),
    ...(late !== null ? [{ at: late, what: "response" as const, good: false }] : []),
    // Solving ends the clock without a reply; one that comes after the deadline all the same is neither in time nor late.
    ...(late === null && reply !== null && reply <= ticket.response_due_at
      ? [{ at: reply, what: "response" as const, good: true }]
      : []),
    ...(overdue !== null ? [{ at: overdue, what: "resolution" as const, good: false }] : []),
    ...(done !== undefined && (overdue === null || overdue >= done.created_at)
      ? [{ at: done.created_at, what: "resolution" as const, good: true }]
      : []),
  ];
}
