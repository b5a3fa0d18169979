import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { presentWebhook } from "./present.ts";
import { requireWebhook } from "./require.ts";

export async function get(ctx: Context, id: string): Promise<Schema<"Webhook">> {
  return presentWebhook(await requireWebhook(ctx, id), ctx.now);
}
