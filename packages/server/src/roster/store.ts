import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Context, WriteContext } from "../context.ts";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { after } from "../storage/keyset.ts";
import { findRow, findRowsByIds, insertNewRow, updateRow } from "../storage/rows.ts";
import type { AgentTable, Database } from "../storage/schema.ts";

/** The ids of a team's agents, as a subquery. */
function membersOf(tenant: string, team: string): RawBuilder<string> {
  return sql<string>`(select agent_id from team_members where tenant_id = ${tenant} and team_id = ${team})`;
}

export async function findAgent(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<AgentTable | undefined> {
  return await findRow(db, "agents", { tenant_id: tenant, id });
}

/** The agents with these ids, in no particular order. */
export async function findAgents(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly AgentTable[]> {
  return await findRowsByIds(db, "agents", tenant, ids);
}

export interface AgentFilter extends PageRequest {
  readonly status?: AgentTable["availability"] | undefined;
  readonly team_id?: string | undefined;
}

/** One row more than the page holds, oldest first. An `available` agent at capacity counts as `busy`. */
export async function listAgents(
  db: Kysely<Database>,
  tenant: string,
  filter: AgentFilter,
): Promise<readonly AgentTable[]> {
  const { status, team_id: team } = filter;
  return await db
    .selectFrom("agents")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where(after(decodeCursor(filter.cursor), "oldest first"))
    .$if(status === "away" || status === "offline", (query) =>
      query.where("availability", "=", status ?? "away"),
    )
    .$if(status === "available", (query) =>
      query.where("availability", "=", "available").whereRef("active_sessions", "<", "max_sessions"),
    )
    .$if(status === "busy", (query) =>
      query.where((where) =>
        where.or([
          where("availability", "=", "busy"),
          where.and([
            where("availability", "=", "available"),
            where("active_sessions", ">=", where.ref("max_sessions")),
          ]),
        ]),
      ),
    )
    .$if(team !== undefined, (query) => query.where("id", "in", membersOf(tenant, team ?? "")))
    .orderBy("created_at")
    .orderBy("id")
    .limit((filter.limit ?? defaultLimit) + 1)
    .execute();
}

/** Stores the agent unless its id is taken; answers whether it was stored. */
export async function insertAgent(db: Kysely<Database>, row: AgentTable): Promise<boolean> {
  return await insertNewRow(db, "agents", row, ["tenant_id", "id"]);
}

export async function updateAgent(
  ctx: WriteContext,
  id: string,
  changes: Partial<Omit<AgentTable, "tenant_id" | "id" | "active_sessions">>,
): Promise<void> {
  const key = { tenant_id: ctx.tenant, id };
  await updateRow(ctx.db, "agents", key, { ...changes, updated_at: ctx.now });
}

/** The agents who can take a session now, of one team or of all. */
export async function freeAgents(ctx: Context, team: string | null): Promise<readonly AgentTable[]> {
  return await ctx.db
    .selectFrom("agents")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("availability", "=", "available")
    .whereRef("active_sessions", "<", "max_sessions")
    .$if(team !== null, (query) => query.where("id", "in", membersOf(ctx.tenant, team ?? "")))
    .execute();
}

/** The agents of a team who are not offline. */
export async function onlineMembers(ctx: WriteContext, team: string): Promise<readonly AgentTable[]> {
  return await ctx.db
    .selectFrom("agents")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("availability", "!=", "offline")
    .where("id", "in", membersOf(ctx.tenant, team))
    .orderBy("id")
    .execute();
}

/** Whether any agent of the tenant is there at all. */
export async function isAnyoneOnline(ctx: Context): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("agents")
    .select("id")
    .where("tenant_id", "=", ctx.tenant)
    .where("availability", "in", ["available", "busy", "away"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes one of the agent's slots if one is free; the comparison and the change are one statement. */
export async function takeSlot(ctx: WriteContext, id: string): Promise<boolean> {
  return await takeWhile(ctx, id, ["available"]);
}

/** The same for an agent who asks for it: who asks is there, whatever its status says. */
export async function takeOwnSlot(ctx: WriteContext, id: string): Promise<boolean> {
  return await takeWhile(ctx, id, ["available", "busy", "away", "offline"]);
}

async function takeWhile(
  ctx: WriteContext,
  id: string,
  availability: readonly AgentTable["availability"][],
): Promise<boolean> {
  const taken = await ctx.db
    .updateTable("agents")
    .set((column) => ({ active_sessions: column("active_sessions", "+", 1), last_assigned_at: ctx.now }))
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "=", id)
    .where("availability", "in", availability)
    .whereRef("active_sessions", "<", "max_sessions")
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

export async function freeSlot(ctx: WriteContext, id: string): Promise<void> {
  await ctx.db
    .updateTable("agents")
    .set((column) => ({ active_sessions: column("active_sessions", "-", 1) }))
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "=", id)
    .where("active_sessions", ">", 0)
    .execute();
}

/** The agents who take sessions whenever they have a slot free, of one team or of all. */
export async function availableAgents(
  db: Kysely<Database>,
  tenant: string,
  team: string | null,
): Promise<readonly AgentTable[]> {
  return await db
    .selectFrom("agents")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("availability", "=", "available")
    .$if(team !== null, (query) => query.where("id", "in", membersOf(tenant, team ?? "")))
    .execute();
}

/** Notes until when agents are present without a further sign. */
export async function keepPresent(ctx: WriteContext, ids: readonly string[], until: string): Promise<void> {
  await ctx.db
    .updateTable("agents")
    .set({ present_until: until })
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "in", ids)
    .execute();
}

/** Agents of whom no sign came in time, of every tenant. */
export async function overstayed(
  db: Kysely<Database>,
  now: string,
  count: number,
): Promise<readonly Pick<AgentTable, "tenant_id" | "id">[]> {
  return await db
    .selectFrom("agents")
    .select(["tenant_id", "id"])
    .where("present_until", "is not", null)
    .where("present_until", "<=", now)
    .orderBy("present_until")
    .limit(count)
    .execute();
}

/** Agents whose return time has come, of every tenant. */
export async function overdueReturns(
  db: Kysely<Database>,
  now: string,
  count: number,
): Promise<readonly Pick<AgentTable, "tenant_id" | "id">[]> {
  return await db
    .selectFrom("agents")
    .select(["tenant_id", "id"])
    .where("availability", "=", "away")
    .where("return_time", "is not", null)
    .where("return_time", "<=", now)
    .orderBy("return_time")
    .limit(count)
    .execute();
}

/** How many open sessions agents have, in all tenants. */
export async function countAssigned(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom("agents")
    .select((all) => all.fn.sum("active_sessions").as("count"))
    .executeTakeFirstOrThrow();
  return Number(count ?? 0);
}
