import type { OperationHandlers } from "../http/operation.ts";
import type { QuickAction } from "./define-action.ts";
import { execute } from "./execute.ts";
import { list } from "./list.ts";
import { createRegistry } from "./registry.ts";

/** The operations over a desk's actions. Throws TypeError when two of them have one id. */
export function quickActionRoutes(
  quickActions: readonly QuickAction[],
): Pick<OperationHandlers, "listQuickActions" | "executeQuickAction"> {
  const actions = createRegistry(quickActions);
  return {
    listQuickActions: async (ctx) => list(ctx, actions),
    executeQuickAction: (ctx, { path, body }) => execute(ctx, { ...path, ...body, actions }),
  };
}
