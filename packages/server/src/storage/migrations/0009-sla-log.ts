import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";

/** A ticket as it was before this migration: all time counted, and each priority's targets were the desk's own. */
interface OldTicket {
  readonly tenant_id: string;
  readonly id: string;
  readonly created_at: string;
  readonly first_response_at: string | null;
  readonly response_due_at: string;
  readonly resolution_due_at: string;
  readonly response_breached_at: string | null;
  readonly resolution_breached_at: string | null;
}

interface OldStep {
  readonly tenant_id: string;
  readonly ticket_id: string;
  readonly new_value: string;
  readonly created_at: string;
}

const batch = 200;
const still = ["pending", "on_hold", "solved", "closed"];
const done = ["solved", "closed"];

/** Writes the log of every ticket from its history, so that its clocks can be reckoned anew by whatever policy comes. */
export async function logTickets(db: Kysely<Database>): Promise<void> {
  let [tenant, after] = ["", ""];
  for (;;) {
    const { rows } =
      await sql<OldTicket>`select tenant_id, id, created_at, first_response_at, response_due_at,
        resolution_due_at, response_breached_at, resolution_breached_at from tickets
      where (tenant_id, id) > (${tenant}, ${after}) order by tenant_id, id limit ${batch}`.execute(db);
    for (const ticket of rows) await logTicket(db, ticket);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    [tenant, after] = [last.tenant_id, last.id];
  }
}

async function logTicket(db: Kysely<Database>, ticket: OldTicket): Promise<void> {
  const { rows } = await sql<OldStep>`select new_value, created_at from ticket_activities
    where tenant_id = ${ticket.tenant_id} and ticket_id = ${ticket.id} and action = 'status_changed'
    order by seq`.execute(db);
  const steps = rows.map(({ new_value, created_at: at }) => ({
    status: JSON.parse(new_value) as string,
    at,
  }));
  const response = responseLog(ticket, steps);
  const resolution = resolutionLog(ticket, steps);
  await sql`update tickets set sla_log = ${JSON.stringify([...response.log, ...resolution.log])},
      response_at_risk_at = ${atRisk(ticket.response_due_at, response.target)},
      resolution_at_risk_at = ${atRisk(ticket.resolution_due_at, resolution.target)}
    where tenant_id = ${ticket.tenant_id} and id = ${ticket.id}`.execute(db);
}

interface Step {
  readonly status: string;
  readonly at: string;
}

interface Logged {
  readonly target: number;
  readonly log: readonly object[];
}

function responseLog(ticket: OldTicket, steps: readonly Step[]): Logged {
  const due = ticket.response_due_at;
  const target = minutes(due) - minutes(ticket.created_at);
  const end = ticket.first_response_at ?? ticket.response_breached_at;
  const log = pauses("response", due, until(steps, end), done);
  const { first_response_at: at, response_breached_at: missed } = ticket;
  const met = at === null || missed !== null ? [] : [entry("response", "met", due, at)];
  return { target, log: [started("response", due, target, ticket), ...log, ...met] };
}

function resolutionLog(ticket: OldTicket, steps: readonly Step[]): Logged {
  const counted = until(steps, ticket.resolution_breached_at);
  const target = Math.round(
    minutes(ticket.resolution_due_at) - minutes(ticket.created_at) - stoodStill(counted),
  );
  const due = new Date(Date.parse(ticket.created_at) + target * 60_000).toISOString();
  const log = pauses("resolution", due, counted, still);
  return { target, log: [started("resolution", due, target, ticket), ...log] };
}

/** The steps until a clock ended. */
function until(steps: readonly Step[], end: string | null): readonly Step[] {
  return end === null ? steps : steps.filter(({ at }) => at <= end);
}

/** Minutes that the resolution clock stood still before the step that is the latest. */
function stoodStill(steps: readonly Step[]): number {
  let since: string | null = null;
  let total = 0;
  for (const { status, at } of steps) {
    const stands = still.includes(status);
    if (since !== null && (!stands || status === "closed")) total += minutes(at) - minutes(since);
    if (!stands) since = null;
    else if (since === null || status === "closed") since = at;
  }
  return total;
}

/** The stops of a clock. Where there were several, each deadline is later by those before. */
function pauses(
  clock: string,
  due: string,
  steps: readonly Step[],
  stopping: readonly string[],
): readonly object[] {
  const log: object[] = [];
  let [since, moved, isMet]: [string | null, number, boolean] = [null, 0, false];
  const dueNow = (): string => new Date(Date.parse(due) + moved).toISOString();
  for (const { status, at } of steps) {
    const met = clock === "resolution" && done.includes(status);
    if (!stopping.includes(status) && since !== null) {
      if (clock === "resolution") moved += Date.parse(at) - Date.parse(since);
      log.push(entry(clock, "resumed", dueNow(), at));
      [since, isMet] = [null, false];
    } else if (stopping.includes(status) && (since === null || (met && !isMet))) {
      log.push(entry(clock, met ? "met" : "paused", dueNow(), at));
      since ??= at;
      isMet = met;
    }
  }
  return log;
}

function started(clock: string, due: string, target: number, ticket: OldTicket): object {
  return { ...entry(clock, "started", due, ticket.created_at), target_minutes: target, policy_id: null };
}

function entry(clock: string, event: string, due: string, timestamp: string): object {
  return { clock, event, due, timestamp };
}

function atRisk(due: string, target: number): string {
  return new Date(Date.parse(due) - (target * 60_000) / 4).toISOString();
}

function minutes(time: string): number {
  return Date.parse(time) / 60_000;
}
