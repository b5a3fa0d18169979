import type { WriteContext } from "../context.ts";
import type { FreshFactTable } from "../storage/schema.ts";
import { quarterOf } from "./blocks.ts";
import type { DatedFact, Fact } from "./fact.ts";
import { insertFact } from "./fold-store.ts";
import { type AllSums, addUp, noSums } from "./sums.ts";

/** Counts a fact, at the moment of the call. It is stored with the transaction that makes it one. */
export function record(ctx: WriteContext, fact: Fact): void {
  ctx.facts.push({ ...fact, at: ctx.now });
}

/**
 * Stores the facts of a transaction, as its last step: in rows of their own, so that no two transactions wait for each
 * other's. `foldFacts` adds them to the figures.
 */
export async function storeFacts(ctx: WriteContext): Promise<void> {
  const rows = new Map<string, { readonly place: Place; readonly sums: AllSums }>();
  for (const fact of ctx.facts) {
    const place = placeOf(fact);
    const name = JSON.stringify(place);
    rows.set(name, { place, sums: addUp([rows.get(name)?.sums ?? noSums, fact.add]) });
  }
  for (const { place, sums } of rows.values()) {
    await insertFact(ctx.db, { tenant_id: ctx.tenant, id: ctx.id("fact"), ...place, ...sums });
  }
}

type Place = Pick<FreshFactTable, "quarter" | "channel" | "category" | "agent_id" | "team_id">;

function placeOf(fact: DatedFact): Place {
  return {
    quarter: quarterOf(Date.parse(fact.at)),
    channel: fact.channel ?? "",
    category: fact.category ?? "",
    agent_id: fact.agent ?? "",
    team_id: fact.team ?? "",
  };
}
