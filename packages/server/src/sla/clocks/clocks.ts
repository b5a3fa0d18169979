import { type ClockEntry, readLog, targetIn } from "./clock-log.ts";
import { type Deadline, deadlineOf } from "./deadlines.ts";
import type { ClockName, Terms } from "./terms.ts";

/**
 * The two clocks of a ticket or a session, both started at its creation.
 *
 * The response clock ends at the first public reply of an agent. It does not pause, but nobody owes a reply to what is
 * solved: it stands still then, and after a reopening goes on with the time that it had left.
 *
 * The resolution clock stands still while the case is paused or done.
 *
 * A clock that was missed has ended; so has every clock of a case that is over. The deadline of a clock that has ended
 * stays as it was.
 */
export interface ClockTimes {
  readonly created_at: string;
  readonly first_response_at: string | null;
  readonly response_due_at: string;
  readonly resolution_due_at: string;
  /** From when on the clock is close to its deadline. Null where a migration could not know; the next tick says. */
  readonly response_at_risk_at: string | null;
  readonly resolution_at_risk_at: string | null;
  /** Since when the resolution clock stands still; null while it runs. */
  readonly clock_stopped_at: string | null;
  readonly response_breached_at: string | null;
  readonly resolution_breached_at: string | null;
  readonly sla_policy_id: string | null;
}

/** The clocks, how they came to be what they are, and what is to be told of them. */
export interface Clocks extends ClockTimes {
  /** When to tell that the clock has come close to its deadline; null once that was told. */
  readonly response_warn_at: string | null;
  readonly resolution_warn_at: string | null;
  /** JSON of what happened to the clocks: {@link ClockEntry}. */
  readonly sla_log: string;
}

/** What a status means for the clocks: `over` is final, `done` is not. */
export type Standing = "running" | "paused" | "done" | "over";

type Columns = Omit<Clocks, "created_at">;
type Changes = Partial<Columns>;

const names = ["response", "resolution"] as const;

/** Whether the case is one that nobody waits for. */
export function isDone(standing: Standing): boolean {
  return standing === "done" || standing === "over";
}

/** Whether a clock runs in that standing, unless it has ended. */
function runsIn(standing: Standing, clock: ClockName): boolean {
  return standing === "running" || (standing === "paused" && clock === "response");
}

/** Whether nothing changes the clock any more. */
function hasEnded(clocks: ClockTimes, clock: ClockName): boolean {
  if (clock === "resolution") return clocks.resolution_breached_at !== null;
  return clocks.first_response_at !== null || clocks.response_breached_at !== null;
}

/** The clocks of what is created now. */
export function startClocks(terms: Terms, createdAt: string): Columns {
  const response = deadlineOf(terms, "response", createdAt, []);
  const resolution = deadlineOf(terms, "resolution", createdAt, []);
  const log: readonly ClockEntry[] = [
    targetEntry("started", "response", response, terms, createdAt),
    targetEntry("started", "resolution", resolution, terms, createdAt),
  ];
  return {
    first_response_at: null,
    response_due_at: response.due,
    resolution_due_at: resolution.due,
    response_at_risk_at: response.atRisk,
    resolution_at_risk_at: resolution.atRisk,
    response_warn_at: response.atRisk,
    resolution_warn_at: resolution.atRisk,
    clock_stopped_at: null,
    response_breached_at: null,
    resolution_breached_at: null,
    sla_policy_id: terms.policyId,
    sla_log: JSON.stringify(log),
  };
}

/** What a step from one standing to another changes: clocks stop, run on with a later deadline, or end. */
export function moveClocks(clocks: Clocks, from: Standing, to: Standing, terms: Terms, now: string): Changes {
  let changes: Changes = {};
  if (from === to) return changes;
  for (const clock of names) {
    if (hasEnded(clocks, clock)) continue;
    changes = { ...changes, ...moveOne({ ...clocks, ...changes }, { clock, from, to, now }, terms) };
  }
  return changes;
}

interface Move {
  readonly clock: ClockName;
  readonly from: Standing;
  readonly to: Standing;
  readonly now: string;
}

function moveOne(clocks: Clocks, { clock, from, to, now }: Move, terms: Terms): Changes {
  const [ran, runs] = [runsIn(from, clock), runsIn(to, clock)];
  if (ran === runs && (runs || clock === "response")) return {};
  const log = readLog(clocks.sla_log);
  const isMet = clock === "resolution" && isDone(to) && !isDone(from);
  if (ran) {
    const event = isMet ? "met" : "paused";
    return {
      ...stopped(clock, now),
      ...logged(log, { clock, event, due: dueOf(clocks, clock), timestamp: now }),
    };
  }
  const deadline = deadlineOf(terms, clock, clocks.created_at, log, now);
  const note = (event: "met" | "resumed") => logged(log, { clock, event, due: deadline.due, timestamp: now });
  if (runs) return { ...columnsOf(clock, deadline), ...stopped(clock, null), ...note("resumed") };
  return {
    ...(to === "over" ? { ...columnsOf(clock, deadline), ...stopped(clock, now) } : {}),
    ...(isMet ? note("met") : {}),
  };
}

/** What the first public reply of an agent changes. */
export function answerClocks(clocks: Clocks, now: string): Changes {
  if (clocks.first_response_at !== null) return {};
  if (hasEnded(clocks, "response")) return { first_response_at: now };
  const entry = { clock: "response", event: "met", due: clocks.response_due_at, timestamp: now } as const;
  return { first_response_at: now, ...logged(readLog(clocks.sla_log), entry) };
}

/** What other terms change. The time that the clocks have used, and how long they stood still, counts by the new ones. */
export function retargetClocks(clocks: Clocks, standing: Standing, terms: Terms, now: string): Changes {
  let changes: Changes = {};
  if (standing === "over") return changes;
  for (const clock of names) {
    if (hasEnded(clocks, clock) || isOverdue(clocks, standing, clock, now)) continue;
    changes = { ...changes, ...retargetOne({ ...clocks, ...changes }, clock, terms, now) };
  }
  return changes;
}

function retargetOne(clocks: Clocks, clock: ClockName, terms: Terms, now: string): Changes {
  const log = readLog(clocks.sla_log);
  const deadline = deadlineOf(terms, clock, clocks.created_at, log);
  const before = targetIn(log, clock);
  const isSame =
    dueOf(clocks, clock) === deadline.due &&
    before?.target_minutes === terms.target[clock] &&
    before.policy_id === terms.policyId;
  if (isSame) return atRiskOf(clocks, clock) === deadline.atRisk ? {} : columnsOf(clock, deadline);
  const entry = targetEntry("retargeted", clock, deadline, terms, now);
  return { ...columnsOf(clock, deadline), sla_policy_id: terms.policyId, ...logged(log, entry) };
}

/** Whether the running clock's deadline has passed. What comes at the deadline is in time. */
export function isOverdue(clocks: ClockTimes, standing: Standing, clock: ClockName, now: string): boolean {
  return hasPassed(clocks, { clock, moment: dueOf(clocks, clock) }, standing, now);
}

/** Whether the clock runs and a moment of it lies before now; null is a moment that it does not have. */
export function hasPassed(
  clocks: ClockTimes,
  { clock, moment }: { readonly clock: ClockName; readonly moment: string | null },
  standing: Standing,
  now: string,
): boolean {
  return runsIn(standing, clock) && !hasEnded(clocks, clock) && moment !== null && moment < now;
}

export function dueOf(clocks: ClockTimes, clock: ClockName): string {
  return clock === "response" ? clocks.response_due_at : clocks.resolution_due_at;
}

export function atRiskOf(clocks: ClockTimes, clock: ClockName): string | null {
  return clock === "response" ? clocks.response_at_risk_at : clocks.resolution_at_risk_at;
}

function columnsOf(clock: ClockName, { due, atRisk }: Deadline): Changes {
  if (clock === "response")
    return { response_due_at: due, response_at_risk_at: atRisk, response_warn_at: atRisk };
  return { resolution_due_at: due, resolution_at_risk_at: atRisk, resolution_warn_at: atRisk };
}

/** Since when a clock stands still is kept for the resolution alone. */
function stopped(clock: ClockName, since: string | null): Changes {
  return clock === "resolution" ? { clock_stopped_at: since } : {};
}

function logged(log: readonly ClockEntry[], entry: ClockEntry): Changes {
  return { sla_log: JSON.stringify([...log, entry]) };
}

function targetEntry(
  event: "started" | "retargeted",
  clock: ClockName,
  { due }: Deadline,
  terms: Terms,
  timestamp: string,
): ClockEntry {
  const { target, policyId } = terms;
  return { clock, event, due, target_minutes: target[clock], policy_id: policyId, timestamp };
}
