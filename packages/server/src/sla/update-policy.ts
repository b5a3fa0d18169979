import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SlaPolicyTable } from "../storage/schema.ts";
import { conditionsText } from "./create-policy.ts";
import { getPolicy } from "./get-policy.ts";
import { updatePolicy as updatePolicyRow } from "./policy-store.ts";
import { requestRecalculation } from "./recalculation-store.ts";
import { requireNamed, requirePolicy } from "./require.ts";

type UpdatePolicy = RequestOf<"updateSlaPolicy">["body"] & { readonly policy_id: string };

/** Changes a policy. Open tickets and sessions follow with the next ticks. */
export async function updatePolicy(ctx: WriteContext, input: UpdatePolicy): Promise<Schema<"SlaPolicy">> {
  const { id } = await requirePolicy(ctx, input.policy_id);
  await requireNamed(ctx, input);
  await updatePolicyRow(ctx, id, changesOf(input));
  await requestRecalculation(ctx);
  return await getPolicy(ctx, id);
}

function changesOf(input: UpdatePolicy): Partial<SlaPolicyTable> {
  const { name, position, enabled, applies_to, conditions, targets, at_risk_minutes, calendar_id } = input;
  return {
    ...(name === undefined ? {} : { name }),
    ...(position === undefined ? {} : { position }),
    ...(enabled === undefined ? {} : { enabled: enabled ? 1 : 0 }),
    ...(applies_to === undefined ? {} : { applies_to: JSON.stringify([...new Set(applies_to)]) }),
    ...(conditions === undefined ? {} : { conditions: conditionsText(conditions) }),
    ...(targets === undefined ? {} : { targets: JSON.stringify(targets) }),
    ...(at_risk_minutes === undefined ? {} : { at_risk_minutes: JSON.stringify(at_risk_minutes) }),
    ...(calendar_id === undefined ? {} : { calendar_id }),
  };
}
