import type { Context } from "../context.ts";
import { availableAgents, candidateOf, canServe, type Demand } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { isWaiting } from "./lifecycle.ts";
import { estimateWait, priorityRank } from "./queue-order.ts";
import { recentlyHandled, type WaitingSession, waitingSessions } from "./queue-store.ts";

/** Where a session stands in its queue. */
export interface QueuePlace {
  readonly queue_position: number;
  readonly estimated_wait_minutes: number | null;
}

type Queued = Pick<SessionTable, "id" | "status" | "team_id" | "target_agent_id" | "skills" | "language">;

type Demanding = Omit<Queued, "id" | "status">;

export const notWaiting: QueuePlace = { queue_position: 0, estimated_wait_minutes: 0 };
const handledSessions = 20;

/**
 * Looks at the queues as they are now; what it has read once serves all sessions of the call.
 *
 * @param known The waiting sessions, when they have been read already.
 */
export function queuePlaces(
  ctx: Context,
  known?: readonly WaitingSession[],
): (session: Queued) => Promise<QueuePlace> {
  let positions = known === undefined ? undefined : Promise.resolve(positionsIn(known));
  const paces = new Map<string, Promise<Pace>>();
  return async (session) => {
    if (!isWaiting(session.status)) return notWaiting;
    positions ??= waitingSessions(ctx.db, ctx.tenant).then(positionsIn);
    const position = (await positions).get(session.id) ?? 0;
    const key = `${poolOf(session)} ${session.skills} ${session.language ?? ""}`;
    const pace = paces.get(key) ?? paceOf(ctx, session);
    paces.set(key, pace);
    const { handlingSeconds, slots } = await pace;
    return {
      queue_position: position,
      estimated_wait_minutes: estimateWait(position, handlingSeconds, slots),
    };
  };
}

/** The place of every waiting session, counted within its own pool. */
function positionsIn(waiting: readonly WaitingSession[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    waiting.map((session) => {
      const pool = poolOf(session);
      const position = (counts.get(pool) ?? 0) + 1;
      counts.set(pool, position);
      return [session.id, position];
    }),
  );
}

/** The places of those of the sessions that wait. */
export async function waitingPlaces(
  ctx: Context,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, QueuePlace>> {
  const waiting = await waitingSessions(ctx.db, ctx.tenant);
  const placeOf = queuePlaces(ctx, waiting);
  const places = new Map<string, QueuePlace>();
  for (const session of waiting) {
    if (ids.has(session.id)) places.set(session.id, await placeOf(session));
  }
  return places;
}

/** The place that a session of normal priority would have that came now. */
export async function newcomersPlace(ctx: Context, team: string | null, demand: Demand): Promise<QueuePlace> {
  const newcomer = {
    team_id: team,
    target_agent_id: null,
    skills: JSON.stringify(demand.skills),
    language: demand.language,
  };
  const ahead = (await waitingSessions(ctx.db, ctx.tenant)).filter(
    (session) => poolOf(session) === poolOf(newcomer) && session.priority_rank >= priorityRank("normal"),
  );
  const { handlingSeconds, slots } = await paceOf(ctx, newcomer);
  const position = ahead.length + 1;
  return { queue_position: position, estimated_wait_minutes: estimateWait(position, handlingSeconds, slots) };
}

function poolOf(session: Pick<SessionTable, "team_id" | "target_agent_id">): string {
  return session.target_agent_id === null
    ? `team ${session.team_id ?? ""}`
    : `agent ${session.target_agent_id}`;
}

/** How fast a queue is worked off for a session. */
interface Pace {
  /** The mean over the latest sessions of the queue; null before the first. */
  readonly handlingSeconds: number | null;
  /** Those of the agents who may take it. */
  readonly slots: number;
}

async function paceOf(ctx: Context, session: Demanding): Promise<Pace> {
  const handled = await recentlyHandled(ctx.db, ctx.tenant, session.team_id, handledSessions);
  const seconds = handled.map(
    (row) => (Date.parse(row.ended_at ?? "") - Date.parse(row.assigned_at ?? "")) / 1000,
  );
  const total = seconds.reduce((sum, each) => sum + each, 0);
  return {
    handlingSeconds: seconds.length === 0 ? null : total / seconds.length,
    slots: await slotsOf(ctx, session),
  };
}

async function slotsOf(ctx: Context, session: Demanding): Promise<number> {
  const agents = await availableAgents(ctx.db, ctx.tenant, session.team_id);
  const demand = { skills: fromJson<string[]>(session.skills), language: session.language };
  const target = session.target_agent_id;
  return agents
    .filter((agent) => (target === null ? canServe(candidateOf(agent), demand) : agent.id === target))
    .reduce((slots, agent) => slots + agent.max_sessions, 0);
}
