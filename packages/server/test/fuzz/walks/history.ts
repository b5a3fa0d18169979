import type { SessionStatus } from "../../../src/contract.ts";
import type { Real } from "./step.ts";

/** The steps of section 5 of the design; a session can also be handed on from where it waits, or to another agent. */
const steps: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  queued: ["active", "transferred", "resolved", "closed"],
  active: ["active", "on_hold", "transferred", "resolved", "closed"],
  on_hold: ["active", "transferred", "resolved", "closed"],
  transferred: ["active", "transferred", "queued", "resolved", "closed"],
  resolved: [],
  closed: [],
};

/** What is wrong with the events of the tenant's sessions: numbers left out, or steps that no session takes. */
export async function historyFaults({ desk, tenant }: Real): Promise<readonly string[]> {
  const events = await desk.db
    .selectFrom("session_events")
    .select(["session_id", "seq", "data"])
    .where("tenant_id", "=", tenant)
    .orderBy("session_id")
    .orderBy("seq")
    .execute();
  const last = new Map<string, Place>();
  return events.flatMap(({ session_id: id, seq, data }) => {
    const before = last.get(id) ?? { seq: 0, status: null };
    const status: SessionStatus | null = data === null ? before.status : JSON.parse(data).status;
    last.set(id, { seq, status });
    const isNext = seq === before.seq + 1;
    const isStep = data === null || isAllowed(before.status, status);
    return isNext && isStep ? [] : [`${id} goes from ${before.seq} ${before.status} to ${seq} ${status}`];
  });
}

/** Where a session's history has come to; no status before the first change. */
interface Place {
  readonly seq: number;
  readonly status: SessionStatus | null;
}

function isAllowed(from: SessionStatus | null, to: SessionStatus | null): boolean {
  if (from === null || to === null) return true;
  return steps[from].includes(to) || (from === to && steps[from].length > 0);
}
