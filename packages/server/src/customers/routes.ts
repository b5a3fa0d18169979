import type { OperationHandlers } from "../http/operation.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { presentCustomer } from "./present.ts";
import { upsert } from "./upsert.ts";

export const customerRoutes = {
  listCustomers: (ctx, { query }) => list(ctx, query),
  getCustomer: async (ctx, { path }) => presentCustomer(await get(ctx, path.customer_id)),
  upsertCustomer: async (ctx, { path, body }) => presentCustomer(await upsert(ctx, path.customer_id, body)),
} satisfies Partial<OperationHandlers>;
