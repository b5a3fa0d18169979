import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { describe } from "./describe.ts";
import { requireSession } from "./load.ts";

export async function get(ctx: Context, id: string): Promise<Schema<"Session">> {
  return await describe(ctx, await requireSession(ctx, id));
}
