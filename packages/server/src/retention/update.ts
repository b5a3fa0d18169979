import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { keepAll } from "./cutoff.ts";
import { get } from "./get.ts";
import { insertRules, updateRules } from "./store.ts";

type UpdateRules = RequestOf<"updateRetention">["body"];

/** Changes the given rules. Customers are gone through anew, for others may be due now. */
export async function update(ctx: WriteContext, days: UpdateRules): Promise<Schema<"RetentionRules">> {
  await insertRules(ctx, {
    tenant_id: ctx.tenant,
    ...keepAll,
    sessions_after: "",
    tickets_after: "",
    customers_after: "",
    customers_rest_until: null,
    created_at: ctx.now,
    updated_at: ctx.now,
  });
  const anew = { customers_after: "", customers_rest_until: null, updated_at: ctx.now };
  await updateRules(ctx, { ...days, ...anew });
  return await get(ctx);
}
