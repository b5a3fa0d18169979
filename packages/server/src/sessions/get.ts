import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { onOneConnection } from "../on-one-connection.ts";
import { describe } from "./describe.ts";
import { requireSession } from "./load.ts";

export function get(ctx: Context, id: string): Promise<Schema<"Session">> {
  return onOneConnection(ctx, async (one) => await describe(one, await requireSession(one, id)));
}
