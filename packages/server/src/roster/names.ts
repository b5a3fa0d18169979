import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { findAgents } from "./store.ts";

/** Looks up many agents at once; the function it answers shows each, or null for nobody. */
export async function agentNames(
  ctx: Context,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Schema<"AssignedAgent"> | null> {
  const known = ids.filter((id) => id !== null);
  const rows = new Map((await findAgents(ctx.db, ctx.tenant, known)).map((row) => [row.id, row]));
  return (id) => {
    if (id === null) return null;
    const row = rows.get(id);
    return { id, name: row?.name ?? id, avatar_url: row?.avatar_url ?? null };
  };
}
