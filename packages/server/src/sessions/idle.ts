import type { SessionTable } from "../storage/schema.ts";

/** After how long a silent customer is warned, and after how long then the session is closed; 0 is never. */
export interface IdleLimits {
  readonly idleWarnSeconds: number;
  readonly idleCloseSeconds: number;
}

type Silence = Pick<SessionTable, "status" | "channel" | "unanswered_since" | "idle_warned_at">;

/** What a session is in which nobody keeps an agent waiting. */
export const notIdle = { unanswered_since: null, idle_warned_at: null } as const;

/** What an agent's message makes of a session: from now on the customer is silent. Nothing where nobody looks. */
export function unansweredAt(
  now: string,
  { idleWarnSeconds, idleCloseSeconds }: IdleLimits,
): Partial<Silence> {
  const isWatched = idleWarnSeconds > 0 || idleCloseSeconds > 0;
  return isWatched ? { unanswered_since: now, idle_warned_at: null } : {};
}

/** What a customer's message makes of it. */
export function answered({ unanswered_since }: Silence): Partial<Silence> {
  return unanswered_since === null ? {} : notIdle;
}

/** What it is in when it comes off hold: the customer's time begins anew. */
export function resumedAt(now: string, { unanswered_since }: Silence): Partial<Silence> {
  return unanswered_since === null ? {} : { unanswered_since: now, idle_warned_at: null };
}

/** The moment up to which a silence must have begun for a warning to be due; null when nobody is warned. */
export function warnBefore(now: string, { idleWarnSeconds }: IdleLimits): string | null {
  return idleWarnSeconds === 0 ? null : secondsBefore(now, idleWarnSeconds);
}

/** The same for the end: counted from the warning, so that nobody is closed without the time it told of. */
export function closeBefore(now: string, { idleCloseSeconds }: IdleLimits): string | null {
  return idleCloseSeconds === 0 ? null : secondsBefore(now, idleCloseSeconds);
}

export function isWarningDue(session: Silence, now: string, limits: IdleLimits): boolean {
  return (
    session.idle_warned_at === null && isOver(session, session.unanswered_since, warnBefore(now, limits))
  );
}

export function isCloseDue(session: Silence, now: string, limits: IdleLimits): boolean {
  const since = limits.idleWarnSeconds === 0 ? session.unanswered_since : session.idle_warned_at;
  return isOver(session, since, closeBefore(now, limits));
}

/** Only a chat that an agent has in hand falls asleep: on hold or in a queue the customer waits for the desk. */
function isOver({ status, channel }: Silence, since: string | null, before: string | null): boolean {
  return status === "active" && channel === "chat" && since !== null && before !== null && since <= before;
}

function secondsBefore(now: string, seconds: number): string {
  return new Date(Date.parse(now) - seconds * 1000).toISOString();
}
