import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { presentPolicy } from "./present.ts";
import { requirePolicy } from "./require.ts";

export async function getPolicy(ctx: Context, id: string): Promise<Schema<"SlaPolicy">> {
  return presentPolicy(await requirePolicy(ctx, id));
}
