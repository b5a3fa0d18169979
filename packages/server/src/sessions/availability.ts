import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { type Demand, hasFreeAgent, isAnyoneOnline } from "../roster/index.ts";
import { opening } from "./opening.ts";
import { newcomersPlace, notWaiting, type QueuePlace } from "./queue.ts";
import { countWaiting } from "./queue-store.ts";

type Availability = Schema<"Availability">;
type Chance = Omit<Availability, "opens_at">;

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
  const hours = await opening(ctx, team);
  const demand = { skills: asked.skills?.split(",") ?? [], language };
  const chance = await chanceOf(ctx, team, demand);
  return hours.isOpen
    ? { ...chance, opens_at: null }
    : { ...chance, status: "closed", opens_at: hours.opensAt };
}

/** How it would fare whatever the hour is. */
async function chanceOf(ctx: Context, team: string | null, demand: Demand): Promise<Chance> {
  if (await hasFreeAgent(ctx, team, demand)) return { status: "open", accepts_sessions: true, ...notWaiting };
  if (!(await isAnyoneOnline(ctx))) return { status: "offline", accepts_sessions: false, ...notStarted };
  return { status: "busy", ...(await inQueue(ctx, team, demand)) };
}

const notStarted: QueuePlace = { queue_position: 0, estimated_wait_minutes: null };

async function inQueue(ctx: Context, team: string | null, demand: Demand): Promise<Omit<Chance, "status">> {
  if ((await countWaiting(ctx.db, ctx.tenant)) >= ctx.settings.queueMax) {
    return { accepts_sessions: false, ...notStarted };
  }
  return { accepts_sessions: true, ...(await newcomersPlace(ctx, team, demand)) };
}
