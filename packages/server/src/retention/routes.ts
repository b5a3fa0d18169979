import type { OperationHandlers } from "../http/operation.ts";
import { get } from "./get.ts";
import { preview } from "./preview.ts";
import { update } from "./update.ts";

export const retentionRoutes = {
  getRetention: (ctx) => get(ctx),
  updateRetention: (ctx, { body }) => update(ctx, body),
  previewRetention: (ctx, { query }) => preview(ctx, query),
} satisfies Partial<OperationHandlers>;
