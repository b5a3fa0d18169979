import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { requireTeam } from "../roster/index.ts";
import { describeTeam } from "./describe.ts";

export async function getTeam(ctx: Context, id: string): Promise<Schema<"Team">> {
  return await describeTeam(ctx, await requireTeam(ctx, id));
}
