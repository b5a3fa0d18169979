import type { OperationHandlers } from "../http/operation.ts";
import { execute } from "./execute.ts";
import { getExecution } from "./get-execution.ts";
import { list } from "./list.ts";
import { listExecutions } from "./list-executions.ts";
import type { ActionRegistry } from "./registry.ts";

type Operations =
  | "listQuickActions"
  | "executeQuickAction"
  | "listQuickActionExecutions"
  | "getQuickActionExecution";

/** The operations over a desk's actions. */
export function quickActionRoutes(actions: ActionRegistry): Pick<OperationHandlers, Operations> {
  return {
    listQuickActions: async (ctx) => list(ctx, actions),
    executeQuickAction: (ctx, { path, body }) => execute(ctx, { ...path, ...body, actions }),
    listQuickActionExecutions: (ctx, { query }) => listExecutions(ctx, query),
    getQuickActionExecution: (ctx, { path }) => getExecution(ctx, path.execution_id),
  };
}
