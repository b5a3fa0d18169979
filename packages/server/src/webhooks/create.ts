import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireTeam } from "../roster/index.ts";
import { toOptionalJson } from "../storage/json.ts";
import type { WebhookTable } from "../storage/schema.ts";
import { checkDestination } from "./destination.ts";
import { presentWebhook } from "./present.ts";
import { newSecret } from "./secret.ts";
import { insertWebhook } from "./store.ts";

/** Creates a webhook. The answer alone shows its secret. */
export async function create(
  ctx: WriteContext,
  input: RequestOf<"createWebhook">["body"],
): Promise<Schema<"CreatedWebhook">> {
  checkDestination(ctx, input.url);
  for (const team of input.team_ids ?? []) await requireTeam(ctx, team);
  const isDisabled = input.enabled === false;
  const row: WebhookTable = {
    tenant_id: ctx.tenant,
    id: ctx.id("wh"),
    url: input.url,
    events: JSON.stringify([...new Set(input.events)]),
    team_ids: toOptionalJson(input.team_ids),
    description: input.description ?? null,
    secret: newSecret(ctx),
    previous_secret: null,
    previous_secret_expires_at: null,
    disabled_reason: isDisabled ? "requested" : null,
    disabled_at: isDisabled ? ctx.now : null,
    failing_since: null,
    last_failure_at: null,
    test_sequence: 0,
    deleted: 0,
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  await insertWebhook(ctx, row);
  return { ...presentWebhook(row, ctx.now), secret: row.secret };
}
