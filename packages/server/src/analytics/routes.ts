import type { OperationHandlers } from "../http/operation.ts";
import { report } from "./report.ts";

export const analyticsRoutes = {
  getAnalytics: (ctx, { query }) => report(ctx, query),
} satisfies Partial<OperationHandlers>;
