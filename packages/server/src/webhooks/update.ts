import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireTeam } from "../roster/index.ts";
import { toOptionalJson } from "../storage/json.ts";
import type { WebhookTable } from "../storage/schema.ts";
import { checkDestination } from "./destination.ts";
import { disable } from "./disable.ts";
import { presentWebhook } from "./present.ts";
import { requireForChange } from "./require.ts";
import { updateWebhook } from "./store.ts";

type UpdateWebhook = RequestOf<"updateWebhook">["body"] & { readonly webhook_id: string };

/** Changes a webhook. One that is disabled loses what waits for it; one that is enabled has a clean record. */
export async function update(ctx: WriteContext, input: UpdateWebhook): Promise<Schema<"Webhook">> {
  const before = await requireForChange(ctx, input.webhook_id);
  if (input.url !== undefined) checkDestination(ctx, input.url);
  for (const team of input.team_ids ?? []) await requireTeam(ctx, team);
  const isEnabled = before.disabled_at === null;
  const changes = {
    ...fieldsOf(input),
    ...(input.enabled === true && !isEnabled ? enabled : {}),
    updated_at: ctx.now,
  };
  await updateWebhook(ctx, before.id, changes);
  const after = { ...before, ...changes };
  if (input.enabled !== false || !isEnabled) return presentWebhook(after, ctx.now);
  return presentWebhook(await disable(ctx, after, "requested"), ctx.now);
}

const enabled = { disabled_reason: null, disabled_at: null, failing_since: null, last_failure_at: null };

function fieldsOf({ url, events, team_ids: teams, description }: UpdateWebhook): Partial<WebhookTable> {
  return {
    ...(url === undefined ? {} : { url }),
    ...(events === undefined ? {} : { events: JSON.stringify([...new Set(events)]) }),
    ...(teams === undefined ? {} : { team_ids: toOptionalJson(teams) }),
    ...(description === undefined ? {} : { description }),
  };
}
