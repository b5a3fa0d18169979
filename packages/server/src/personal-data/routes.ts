import type { OperationHandlers } from "../http/operation.ts";
import { erase } from "./erase.ts";
import { merge } from "./merge.ts";

export const personalDataRoutes = {
  eraseCustomer: (ctx, { path }) => erase(ctx, path.customer_id),
  mergeCustomer: (ctx, { path, body }) => merge(ctx, { ...path, ...body }),
} satisfies Partial<OperationHandlers>;
