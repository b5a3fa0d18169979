import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { requireAgent } from "../roster/index.ts";
import { describeAgent } from "./describe.ts";

export async function get(ctx: Context, id: string): Promise<Schema<"Agent">> {
  return await describeAgent(ctx, await requireAgent(ctx, id));
}
