import type { Context, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { agentFigures } from "./figures.ts";
import { sumsBySpan } from "./store.ts";
import { addUp } from "./sums.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The agent's figures since midnight UTC, with what the running transaction adds to them. */
export async function agentToday(
  ctx: Context | WriteContext,
  agentId: string,
): Promise<Schema<"AgentMetrics">> {
  const midnight = `${ctx.now.slice(0, 10)}T00:00:00.000Z`;
  const from = Date.parse(midnight);
  const stored = await sumsBySpan(ctx, { agent_id: agentId }, [{ from, to: from + dayInMilliseconds }]);
  const facts = "facts" in ctx ? ctx.facts : [];
  const added = facts.filter((fact) => fact.agent === agentId && fact.at >= midnight);
  return agentFigures(addUp([...stored, ...added.map((fact) => fact.add)]));
}
