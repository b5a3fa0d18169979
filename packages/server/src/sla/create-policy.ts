import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SlaPolicyTable } from "../storage/schema.ts";
import { insertPolicy, nextPosition } from "./policy-store.ts";
import { presentPolicy } from "./present.ts";
import { requestRecalculation } from "./recalculation-store.ts";
import { requireNamed } from "./require.ts";

type CreatePolicy = RequestOf<"createSlaPolicy">["body"];

/** Creates a policy. Open tickets and sessions that it matches follow with the next ticks. */
export async function createPolicy(ctx: WriteContext, input: CreatePolicy): Promise<Schema<"SlaPolicy">> {
  await requireNamed(ctx, input);
  const row: SlaPolicyTable = {
    tenant_id: ctx.tenant,
    id: ctx.id("slap"),
    name: input.name,
    enabled: input.enabled ? 1 : 0,
    position: input.position ?? (await nextPosition(ctx)),
    applies_to: JSON.stringify([...new Set(input.applies_to ?? ["ticket", "session"])]),
    conditions: conditionsText(input.conditions),
    targets: JSON.stringify(input.targets),
    at_risk_minutes: JSON.stringify(input.at_risk_minutes ?? {}),
    calendar_id: input.calendar_id ?? null,
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  await insertPolicy(ctx, row);
  if (input.enabled) await requestRecalculation(ctx);
  return presentPolicy(row);
}

/** Conditions as they are stored: every list is there, with each entry once. */
export function conditionsText(conditions: Schema<"SlaConditions"> = {}): string {
  const { priorities = [], categories = [], tags = [], team_ids: teams = [] } = conditions;
  return JSON.stringify({
    priorities: [...new Set(priorities)],
    categories: [...new Set(categories)],
    tags: [...new Set(tags)],
    team_ids: [...new Set(teams)],
  });
}
