import type { SessionStatus } from "../contract.ts";
import { SupportError } from "../errors.ts";

const steps: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  queued: ["active", "transferred", "resolved", "closed"],
  active: ["active", "on_hold", "transferred", "resolved", "closed"],
  on_hold: ["active", "transferred", "resolved", "closed"],
  transferred: ["active", "queued", "transferred", "resolved", "closed"],
  resolved: [],
  closed: [],
};

export function isEnded(status: SessionStatus): boolean {
  return steps[status].length === 0;
}

/** Whether the session waits in a queue. */
export function isWaiting(status: SessionStatus): boolean {
  return status === "queued" || status === "transferred";
}

/** Throws `session_closed` for an ended session, and `invalid_transition` for a step that its status does not allow. */
export function checkStep(from: SessionStatus, to: SessionStatus): void {
  checkOpen(from);
  if (steps[from].includes(to)) return;
  throw new SupportError(
    "invalid_transition",
    `A session that is ${from} cannot become ${to}. From here it can become: ${steps[from].join(", ")}.`,
  );
}

export function checkOpen(status: SessionStatus): void {
  if (!isEnded(status)) return;
  throw new SupportError("session_closed", `The session has ended (${status}). Start a new one to go on.`);
}
