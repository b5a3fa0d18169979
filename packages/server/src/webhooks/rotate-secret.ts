import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { presentWebhook } from "./present.ts";
import { requireForChange } from "./require.ts";
import { later } from "./schedule.ts";
import { newSecret } from "./secret.ts";
import { updateWebhook } from "./store.ts";

type RotateSecret = RequestOf<"rotateWebhookSecret">["body"] & { readonly webhook_id: string };

const dayInSeconds = 24 * 60 * 60;

/** Gives a webhook a new secret. For a while the former one signs as well. */
export async function rotateSecret(
  ctx: WriteContext,
  { webhook_id: id, overlap_seconds: overlap = dayInSeconds }: RotateSecret,
): Promise<Schema<"CreatedWebhook">> {
  const before = await requireForChange(ctx, id);
  const changes = {
    secret: newSecret(ctx),
    previous_secret: overlap === 0 ? null : before.secret,
    previous_secret_expires_at: overlap === 0 ? null : later(ctx.now, overlap * 1000),
    updated_at: ctx.now,
  };
  await updateWebhook(ctx, id, changes);
  return { ...presentWebhook({ ...before, ...changes }, ctx.now), secret: changes.secret };
}
