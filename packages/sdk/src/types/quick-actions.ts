import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * Something an agent can do for the customer in one step, and what it needs.
 *
 * @example
 * const { actions } = await client.quickActions.list();
 * const needs = actions.map((action: QuickAction) => action.required_context);
 */
export interface QuickAction extends Schema<"QuickAction"> {}

/**
 * The quick actions that the caller may run.
 *
 * @example
 * const { actions }: QuickActionList = await client.quickActions.list();
 */
export interface QuickActionList extends Schema<"QuickActionList"> {}

/**
 * Where the action is done and with which facts; `dry_run` only says what would happen.
 *
 * @example
 * const params: ExecuteQuickActionParams = { session_id: "sess_1", context: { order_id: "ord_xyz" }, dry_run: true };
 */
export interface ExecuteQuickActionParams extends Schema<"ExecuteQuickAction"> {}

/**
 * The outcome; a back-end that failed gives `success: false` with a `code`.
 *
 * @example
 * const outcome: QuickActionResult = await client.quickActions.execute("action_refund", { session_id: "sess_1" });
 * if (!outcome.success) console.error(outcome.code, outcome.message);
 */
export interface QuickActionResult extends Schema<"QuickActionResult"> {}

/**
 * Which executions to list; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListQuickActionExecutionsParams = { session_id: "sess_1", status: "unknown" };
 */
export interface ListQuickActionExecutionsParams extends QueryOf<"listQuickActionExecutions"> {}

/**
 * The record of a quick action that was run: with what, for whom, and how it went.
 *
 * @example
 * const execution: QuickActionExecution = await client.quickActions.retrieveExecution("exec_1");
 * if (execution.status === "unknown") console.warn(execution.message, execution.next_attempt_at);
 */
export interface QuickActionExecution extends Schema<"QuickActionExecution"> {}

/**
 * One step of an action of several, and how far it is.
 *
 * @example
 * const execution = await client.quickActions.retrieveExecution("exec_1");
 * const undone = execution.steps.filter((step: QuickActionStep) => step.status === "compensated");
 */
export interface QuickActionStep extends Schema<"QuickActionStep"> {}
