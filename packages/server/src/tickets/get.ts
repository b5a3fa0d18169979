import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { onOneConnection } from "../on-one-connection.ts";
import { describe } from "./describe.ts";
import { requireTicket } from "./load.ts";

export function get(ctx: Context, id: string): Promise<Schema<"Ticket">> {
  return onOneConnection(ctx, async (one) => await describe(one, await requireTicket(one, id)));
}
