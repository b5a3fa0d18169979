import type { SessionStatus, TicketStatus } from "../../../src/contract.ts";
import { checkStep as checkSessionStep } from "../../../src/sessions/lifecycle.ts";
import { checkStep as checkTicketStep } from "../../../src/tickets/lifecycle.ts";
import { type Evidence, groupBy } from "../evidence.ts";

type Check<Status> = (from: Status, to: Status) => void;

/** L8: each status follows from the one before by a step that is allowed, and the last is the one that is stored. */
export function checkSteps(evidence: Evidence): readonly string[] {
  const events = groupBy(evidence.session_events, "session_id");
  const started = groupBy(evidence.events, "resource_id");
  const activities = groupBy(evidence.ticket_activities, "ticket_id");
  const sessions = evidence.sessions.flatMap(({ id, status }) => {
    const first = started.get(id)?.find((event) => event.type === "support.session_started");
    const told = (events.get(id) ?? []).filter((event) => event.data !== null);
    const inOrder = told.toSorted((one, other) => one.seq - other.seq);
    const rest = inOrder.map((event): SessionStatus => JSON.parse(event.data ?? "{}").status);
    const begun: SessionStatus = JSON.parse(first?.data ?? "{}").session?.status ?? "queued";
    return checkWay(id, [begun, ...rest], status, checkSessionStep);
  });
  const tickets = evidence.tickets.flatMap(({ id, status }) => {
    const changes = (activities.get(id) ?? [])
      .filter((activity) => activity.action === "status_changed")
      .toSorted((one, other) => one.seq - other.seq);
    const rest = changes.map((activity): TicketStatus => JSON.parse(activity.new_value ?? "null"));
    return checkWay<TicketStatus>(id, ["new", ...rest], status, checkTicketStep);
  });
  return [...sessions, ...tickets];
}

function checkWay<Status extends string>(
  id: string,
  way: readonly Status[],
  now: Status,
  check: Check<Status>,
): readonly string[] {
  const illegal = way.slice(1).filter((to, index) => !isAllowed(check, way[index] ?? to, to));
  return [
    ...illegal.map((to) => `L8 ${id} became ${to} on the way ${way.join(" ")}`),
    ...(way.at(-1) === now ? [] : [`L8 ${id} is ${now} after the way ${way.join(" ")}`]),
  ];
}

/** What a session tells of besides, such as a new priority, leaves its status as it is. */
function isAllowed<Status>(check: Check<Status>, from: Status, to: Status): boolean {
  if (from === to) return true;
  try {
    check(from, to);
    return true;
  } catch {
    return false;
  }
}
