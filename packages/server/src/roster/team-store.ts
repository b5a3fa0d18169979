import type { Kysely } from "kysely";
import type { Context, WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { findPage } from "../storage/page-rows.ts";
import type { Database, TeamMemberTable, TeamTable } from "../storage/schema.ts";

export async function findTeam(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<TeamTable | undefined> {
  return await db
    .selectFrom("teams")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Every team of the tenant. */
export async function allTeams(db: Kysely<Database>, tenant: string): Promise<readonly TeamTable[]> {
  return await db.selectFrom("teams").selectAll().where("tenant_id", "=", tenant).orderBy("id").execute();
}

/** The calendars of the teams that have members, null for those who name none, each once. */
export async function calendarsOfStaffedTeams(ctx: Context): Promise<readonly (string | null)[]> {
  const rows = await ctx.db
    .selectFrom("teams")
    .select("calendar_id")
    .distinct()
    .where("tenant_id", "=", ctx.tenant)
    .where((where) =>
      where.exists(
        where
          .selectFrom("team_members as member")
          .select("member.agent_id")
          .whereRef("member.tenant_id", "=", "teams.tenant_id")
          .whereRef("member.team_id", "=", "teams.id"),
      ),
    )
    .execute();
  return rows.map((row) => row.calendar_id);
}

/** One row more than the page holds, oldest first. */
export async function listTeams(
  db: Kysely<Database>,
  tenant: string,
  page: PageRequest,
): Promise<readonly TeamTable[]> {
  return await findPage(db, {
    table: "teams",
    columns: "all",
    order: "oldest first",
    tenant,
    filter: {},
    page,
  });
}

/** Stores the team unless its id is taken; answers whether it was stored. */
export async function insertTeam(db: Kysely<Database>, row: TeamTable): Promise<boolean> {
  const stored = await db
    .insertInto("teams")
    .values(row)
    .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return stored !== undefined;
}

export async function updateTeam(
  ctx: WriteContext,
  id: string,
  changes: Partial<Omit<TeamTable, "tenant_id" | "id">>,
): Promise<void> {
  await ctx.db
    .updateTable("teams")
    .set({ ...changes, updated_at: ctx.now })
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "=", id)
    .execute();
}

/** Who is in which team, for the teams or agents named. */
export async function memberships(
  db: Kysely<Database>,
  tenant: string,
  by: "team_id" | "agent_id",
  ids: readonly string[],
): Promise<readonly TeamMemberTable[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom("team_members")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where(by, "in", [...ids])
    .orderBy("team_id")
    .orderBy("agent_id")
    .execute();
}

/** Makes these, and no others, the memberships of one team or agent. */
export async function replaceMemberships(
  ctx: WriteContext,
  owner: { readonly team_id: string } | { readonly agent_id: string },
  members: readonly string[],
): Promise<void> {
  const [ownColumn, ownId] =
    "team_id" in owner ? (["team_id", owner.team_id] as const) : (["agent_id", owner.agent_id] as const);
  await ctx.db
    .deleteFrom("team_members")
    .where("tenant_id", "=", ctx.tenant)
    .where(ownColumn, "=", ownId)
    .execute();
  if (members.length === 0) return;
  const rows = [...new Set(members)].map((member) => ({
    tenant_id: ctx.tenant,
    team_id: "team_id" in owner ? owner.team_id : member,
    agent_id: "agent_id" in owner ? owner.agent_id : member,
  }));
  await ctx.db.insertInto("team_members").values(rows).execute();
}
