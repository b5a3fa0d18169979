import type { OperationHandlers } from "../http/operation.ts";
import { merge } from "./merge.ts";

export const personalDataRoutes = {
  mergeCustomer: (ctx, { path, body }) => merge(ctx, { ...path, ...body }),
} satisfies Partial<OperationHandlers>;
