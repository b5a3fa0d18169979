import type { Kysely } from "kysely";
import type { Database, SessionEventTable, SessionTable } from "../../src/storage/schema.ts";
import type { Happening } from "./happening.ts";
import { historyOfTicket } from "./ticket-history.ts";

/** Everything that a tenant's reports count, from the raw rows alone. */
export async function happenings(db: Kysely<Database>, tenant: string): Promise<readonly Happening[]> {
  const of = <Table extends "sessions" | "tickets">(table: Table) =>
    db
      .selectFrom(table as "sessions")
      .select("id")
      .where("tenant_id", "=", tenant)
      .execute();
  const ofSessions = (await of("sessions")).map(({ id }) => historyOfSession(db, tenant, id));
  const ofTickets = (await of("tickets")).map(({ id }) => historyOfTicket(db, tenant, id));
  return (await Promise.all([...ofSessions, ...ofTickets])).flat();
}

/** Whom a session was with, from an event of its own count on. */
interface State {
  readonly seq: number;
  readonly at: string;
  readonly agent: string | null;
  readonly team: string | null;
}

async function historyOfSession(db: Kysely<Database>, tenant: string, id: string): Promise<Happening[]> {
  const own = { tenant_id: tenant, session_id: id };
  const rows = (table: "session_events" | "session_transfers") =>
    db
      .selectFrom(table as "session_events")
      .selectAll()
      .where("tenant_id", "=", own.tenant_id)
      .where("session_id", "=", own.session_id);
  const session = await db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const events = await rows("session_events").orderBy("seq").execute();
  const states = [await firstState(db, session), ...events.flatMap(stateAfter)];
  const transferred = (await rows("session_transfers").execute()).length > 0;
  const { channel, category } = session;
  return [
    { at: session.created_at, what: "started" as const, team_id: states[0]?.team ?? null },
    ...movesOf(states),
    ...answerOf(session, events, states),
    ...endingOf(session, transferred),
    ...(await clocksOf(db, session, { events, states })),
  ].map((one) => ({ ...one, channel, category }));
}

async function firstState(db: Kysely<Database>, session: SessionTable): Promise<State> {
  const { data } = await db
    .selectFrom("events")
    .select("data")
    .where("tenant_id", "=", session.tenant_id)
    .where("resource_id", "=", session.id)
    .where("type", "=", "support.session_started")
    .executeTakeFirstOrThrow();
  const { assigned_agent: agent, team_id: team } = JSON.parse(data).session;
  return { seq: 0, at: session.created_at, agent: agent?.id ?? null, team };
}

function stateAfter({ type, seq, created_at: at, data }: SessionEventTable): State[] {
  if (type !== "session_updated") return [];
  const { agent_id, assigned_agent, team_id: team } = JSON.parse(data ?? "{}");
  return [{ seq, at, agent: assigned_agent?.id ?? agent_id ?? null, team }];
}

/** An assignment is whenever the session gets an agent, and a receipt whenever it gets a team, that it did not have before. */
function movesOf(states: readonly State[]): Happening[] {
  return states.flatMap(({ at, agent, team }, index) => {
    const before = states[index - 1];
    const isAssigned = agent !== null && agent !== (before?.agent ?? null);
    const isReceived = before !== undefined && team !== null && team !== before.team;
    return [
      ...(isAssigned ? [{ at, what: "assigned" as const, agent_id: agent, team_id: team }] : []),
      ...(isReceived ? [{ at, what: "received" as const, team_id: team }] : []),
    ];
  });
}

function answerOf(
  session: SessionTable,
  events: readonly SessionEventTable[],
  states: readonly State[],
): Happening[] {
  const answer = events.find((event) => event.type === "message" && event.sender === "agent");
  if (answer === undefined) return [];
  const { created_at: at, sender_id: agent_id, seq } = answer;
  const team_id = states.findLast((state) => state.seq < seq)?.team ?? null;
  const value = Date.parse(at) - Date.parse(session.created_at);
  return [{ at, what: "answered", agent_id, team_id, value }];
}

/** How the clocks ended, by the events that told of misses, the first reply and the end. */
async function clocksOf(
  db: Kysely<Database>,
  session: SessionTable,
  { events, states }: { readonly events: readonly SessionEventTable[]; readonly states: readonly State[] },
): Promise<Happening[]> {
  const told = await db
    .selectFrom("events")
    .select("data")
    .where("tenant_id", "=", session.tenant_id)
    .where("resource_id", "=", session.id)
    .where("type", "=", "support.sla_breach")
    .execute();
  const missed = told.map(({ data }): Happening & { readonly clock: string } => {
    const { clock, due, session: then } = JSON.parse(data);
    const what = clock === "response" ? "session response" : "session resolution";
    return {
      at: due,
      what,
      clock,
      good: false,
      agent_id: then.assigned_agent?.id ?? null,
      team_id: then.team_id,
    };
  });
  const isMet = (clock: string) => missed.every((one) => one.clock !== clock);
  const reply = events.find((event) => event.type === "message" && event.sender === "agent");
  const state = states.findLast(({ seq }) => seq < (reply?.seq ?? 0));
  const { ended_at: end, agent_id, team_id } = session;
  return [
    ...missed,
    ...(reply !== undefined && isMet("response")
      ? [
          {
            at: reply.created_at,
            what: "session response" as const,
            good: true,
            agent_id: state?.agent ?? null,
            team_id: state?.team ?? null,
          },
        ]
      : []),
    ...(end !== null && isMet("resolution")
      ? [{ at: end, what: "session resolution" as const, good: true, agent_id, team_id }]
      : []),
  ];
}

function endingOf(session: SessionTable, transferred: boolean): Happening[] {
  const { agent_id, team_id, ended_at: end, rated_at: rated, rating_score: score } = session;
  if (end === null) return [];
  const firstContact = !transferred && session.escalation === null;
  const good = session.status === "resolved";
  const value = Date.parse(end) - Date.parse(session.created_at);
  const ended = { at: end, what: "ended" as const, agent_id, team_id, value, good, firstContact };
  if (rated === null) return [ended];
  return [ended, { at: rated, what: "rated", agent_id, team_id, value: score ?? 0 }];
}
