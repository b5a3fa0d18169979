import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { describe } from "./describe.ts";
import { requireTicket } from "./load.ts";

export async function get(ctx: Context, id: string): Promise<Schema<"Ticket">> {
  return await describe(ctx, await requireTicket(ctx, id));
}
