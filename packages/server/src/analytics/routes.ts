import type { OperationHandlers } from "../http/operation.ts";
import { report } from "./report.ts";
import { table } from "./table.ts";

export const analyticsRoutes = {
  getAnalytics: (ctx, { query }) => report(ctx, query),
  exportAnalytics: (ctx, { query }) => table(ctx, query),
} satisfies Partial<OperationHandlers>;
