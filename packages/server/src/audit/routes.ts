import type { OperationHandlers } from "../http/operation.ts";
import { list } from "./list.ts";

export const auditRoutes = {
  listAuditEntries: (ctx, { query }) => list(ctx, query),
} satisfies Partial<OperationHandlers>;
