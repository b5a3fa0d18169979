import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { describeTimeline } from "../sla/index.ts";
import { requireTicket } from "./load.ts";
import { standingOf } from "./standing.ts";

/** What became of the ticket's clocks. Throws `ticket_not_found`. */
export async function getSla(ctx: Context, id: string): Promise<Schema<"SlaTimeline">> {
  const ticket = await requireTicket(ctx, id);
  return await describeTimeline(ctx, ticket, standingOf(ticket.status));
}
