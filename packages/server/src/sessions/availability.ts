import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { type Demand, hasFreeAgent, isAnyoneOnline, requireTeam } from "../roster/index.ts";
import { newcomersPlace, notWaiting, type QueuePlace } from "./queue.ts";
import { countWaiting } from "./queue-store.ts";

type Availability = Schema<"Availability">;

/** What a session asks for. */
interface Asked {
  readonly team_id?: string | undefined;
  /** With commas between them. */
  readonly skills?: string | undefined;
  readonly language?: string | undefined;
}

/** Says how a session would fare that is started now, by the rules by which `start` decides. */
export async function availability(ctx: Context, asked: Asked): Promise<Availability> {
  const { team_id: team = null, language = null } = asked;
  if (team !== null) await requireTeam(ctx, team);
  const demand = { skills: asked.skills?.split(",") ?? [], language };
  if (await hasFreeAgent(ctx, team, demand)) return { status: "open", accepts_sessions: true, ...notWaiting };
  if (!(await isAnyoneOnline(ctx))) return { status: "offline", accepts_sessions: false, ...notStarted };
  return { status: "busy", ...(await inQueue(ctx, team, demand)) };
}

const notStarted: QueuePlace = { queue_position: 0, estimated_wait_minutes: null };

async function inQueue(
  ctx: Context,
  team: string | null,
  demand: Demand,
): Promise<Omit<Availability, "status">> {
  if ((await countWaiting(ctx.db, ctx.tenant)) >= ctx.settings.queueMax) {
    return { accepts_sessions: false, ...notStarted };
  }
  return { accepts_sessions: true, ...(await newcomersPlace(ctx, team, demand)) };
}
