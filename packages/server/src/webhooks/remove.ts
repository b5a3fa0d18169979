import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { cancelPending } from "./delivery-store.ts";
import { requireForChange } from "./require.ts";
import { updateWebhook } from "./store.ts";

/** Deletes a webhook and its secrets at once; its deliveries go in the background, for they may be many. */
export async function remove(ctx: WriteContext, id: string): Promise<Schema<"DeletedWebhook">> {
  await requireForChange(ctx, id);
  const nothing = { secret: "", previous_secret: null, previous_secret_expires_at: null };
  await updateWebhook(ctx, id, { ...nothing, deleted: 1, disabled_at: ctx.now, updated_at: ctx.now });
  await cancelPending(ctx, id);
  return { id, deleted: true };
}
