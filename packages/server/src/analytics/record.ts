import type { WriteContext } from "../context.ts";
import type { DatedFact, Fact } from "./fact.ts";
import { addToRollup, type RollupKey, type Sum, type Sums } from "./store.ts";

/** Counts a fact, in the hour of the call. It is stored with the transaction that makes it one. */
export function record(ctx: WriteContext, fact: Fact): void {
  ctx.facts.push({ ...fact, at: ctx.now });
}

/**
 * Adds up the facts of a transaction, as its last step. The rows are always written in the same order, so that two
 * transactions do not wait for each other crosswise.
 */
export async function storeFacts(ctx: WriteContext): Promise<void> {
  const rows = addUp(ctx.tenant, ctx.facts);
  for (const name of [...rows.keys()].toSorted()) {
    const row = rows.get(name);
    if (row !== undefined) await addToRollup(ctx.db, row.key, row.sums);
  }
}

interface Row {
  readonly key: RollupKey;
  readonly sums: Sums;
}

function addUp(tenant: string, facts: readonly DatedFact[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const fact of facts) {
    const hour = `${fact.at.slice(0, 13)}:00:00.000Z`;
    for (const [dimension, key] of dimensionsOf(fact)) {
      const name = `${hour} ${dimension} ${key}`;
      const sums = plus(rows.get(name)?.sums ?? {}, fact.add);
      rows.set(name, { key: { tenant_id: tenant, hour, dimension, key }, sums });
    }
  }
  return rows;
}

function plus(sums: Sums, more: Sums): Sums {
  const added: Partial<Record<Sum, number>> = { ...sums };
  for (const [name, value] of Object.entries(more)) {
    const sum = name as Sum;
    added[sum] = (added[sum] ?? 0) + value;
  }
  return added;
}

function dimensionsOf(fact: Fact): readonly (readonly [RollupKey["dimension"], string])[] {
  const candidates: readonly (readonly [RollupKey["dimension"], string | null | undefined])[] = [
    ["agent", fact.agent],
    ["category", fact.category],
    ["channel", fact.channel],
    ["all", ""],
  ];
  return candidates.flatMap(([dimension, key]) =>
    key === null || key === undefined ? [] : [[dimension, key] as const],
  );
}
