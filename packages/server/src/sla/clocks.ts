import type { TicketStatus } from "../contract.ts";
import { type Deadlines, deadlines, elapsedMs, type SlaTarget } from "./deadlines.ts";

/**
 * The two clocks of a ticket, both started at its creation.
 *
 * The response clock ends at the first public reply of an agent and never pauses. A solved ticket owes no reply: while
 * it is solved the response clock cannot be missed, and closing it then ends the clock for good. Reopening shows that
 * the customer is still waiting, so the clock counts again, from creation as if it had never been solved. A first reply
 * to a solved ticket ends the clock too: in time it is met, later it is neither met nor missed.
 *
 * The resolution clock stands still in `pending`, `on_hold` and `solved`; `closed` ends it.
 *
 * The deadline of a response clock that has ended, and of any clock that was missed, stays as it was.
 */
export interface Clocks extends Deadlines {
  readonly status: TicketStatus;
  readonly created_at: string;
  readonly first_response_at: string | null;
  /** Since when the resolution clock stands still; null while it runs. */
  readonly clock_stopped_at: string | null;
  /** How long it has stood still before that. */
  readonly clock_stopped_ms: number;
  readonly response_breached_at: string | null;
  readonly resolution_breached_at: string | null;
}

type Settings = Omit<Clocks, "status" | "created_at">;

const stopping: ReadonlySet<TicketStatus> = new Set(["pending", "on_hold", "solved", "closed"]);

/** Whether the ticket is one that nobody waits for. */
export function isDone(status: TicketStatus): boolean {
  return status === "solved" || status === "closed";
}

/** The clocks of a ticket created now. */
export function startClocks(target: SlaTarget, createdAt: string): Settings {
  return {
    ...deadlines(target, createdAt, 0),
    first_response_at: null,
    clock_stopped_at: null,
    clock_stopped_ms: 0,
    response_breached_at: null,
    resolution_breached_at: null,
  };
}

/** What a step to another status changes: the resolution clock stops, runs on with a later deadline, or ends. */
export function moveClocks(
  clocks: Clocks,
  to: TicketStatus,
  target: SlaTarget,
  now: string,
): Partial<Settings> {
  const stops = stopping.has(to);
  const { clock_stopped_at: since } = clocks;
  if (since === null) return stops ? { clock_stopped_at: now } : {};
  if (stops && to !== "closed") return {};
  const stoppedMs = clocks.clock_stopped_ms + elapsedMs(since, now);
  return {
    clock_stopped_at: stops ? now : null,
    clock_stopped_ms: stoppedMs,
    ...movable(clocks, deadlines(target, clocks.created_at, stoppedMs)),
  };
}

/** What another priority changes: the new targets count from creation, and the time stopped stays. */
export function retargetClocks(clocks: Clocks, target: SlaTarget): Partial<Settings> {
  return movable(clocks, deadlines(target, clocks.created_at, clocks.clock_stopped_ms));
}

/** The deadlines that may still move. */
function movable(clocks: Clocks, moved: Deadlines): Partial<Deadlines> {
  const responseOver = clocks.first_response_at !== null || clocks.response_breached_at !== null;
  return {
    ...(responseOver ? {} : { response_due_at: moved.response_due_at }),
    ...(clocks.resolution_breached_at === null ? { resolution_due_at: moved.resolution_due_at } : {}),
  };
}
