import type { Context, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { agentFigures } from "./figures.ts";
import { addUp, agentTotals, noSums } from "./store.ts";

/** The agent's figures since midnight UTC, with what the running transaction adds to them. */
export async function agentToday(
  ctx: Context | WriteContext,
  agentId: string,
): Promise<Schema<"AgentMetrics">> {
  const midnight = `${ctx.now.slice(0, 10)}T00:00:00.000Z`;
  const stored = await agentTotals(ctx.db, ctx.tenant, agentId, midnight);
  const facts = "facts" in ctx ? ctx.facts : [];
  const added = facts.filter((fact) => fact.agent === agentId && fact.at >= midnight);
  return agentFigures(addUp([stored, ...added.map((fact) => ({ ...noSums, ...fact.add }))]));
}
