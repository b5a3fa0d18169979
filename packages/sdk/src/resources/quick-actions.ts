import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  ExecuteQuickActionParams,
  ListQuickActionExecutionsParams,
  QuickActionExecution,
  QuickActionList,
  QuickActionResult,
} from "../types/quick-actions.ts";

/**
 * Things an agent does for the customer in one step.
 *
 * @example
 * const { actions } = await client.quickActions.list();
 * console.log(actions.map((action) => action.name));
 */
export class QuickActions {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists the quick actions that the caller may run, all at once.
   *
   * @example
   * const { actions } = await client.quickActions.list();
   */
  list(options?: CallOptions): ApiCall<QuickActionList> {
    return this.#send("listQuickActions", {}, options);
  }

  /**
   * Runs a quick action. A back-end that failed is no error: look at `success`. With the status `unknown` it may have been
   * done: the desk goes on asking, and the same call with the same key answers what it has found out.
   *
   * @throws ApiError `missing_context`, whose `errors` name what is missing; `forbidden`; `action_not_found`.
   * @example
   * const outcome = await client.quickActions.execute(
   *   "action_refund",
   *   { session_id: "sess_1", context: { order_id: "ord_1", refund_amount: 25.99, reason: "missing_item" } },
   *   { idempotencyKey: "refund-ord_1" },
   * );
   * if (!outcome.success) console.error(outcome.code, outcome.message);
   */
  execute(
    actionId: string,
    params: ExecuteQuickActionParams = {},
    options?: IdempotentOptions,
  ): ApiCall<QuickActionResult> {
    return this.#send("executeQuickAction", { path: { action_id: actionId }, body: params }, options);
  }

  /**
   * Lists what was run, newest first.
   *
   * @example
   * for await (const one of client.quickActions.listExecutions({ status: "unknown" })) console.log(one.id, one.message);
   */
  listExecutions(
    params: ListQuickActionExecutionsParams = {},
    options?: CallOptions,
  ): ListCall<QuickActionExecution> {
    return new ListCall((cursor) =>
      this.#send(
        "listQuickActionExecutions",
        { query: pageQuery(params, "cursor", cursor) },
        options,
      ).withResponse(),
    );
  }

  /**
   * Gets the record of what was run.
   *
   * @throws ApiError `execution_not_found`.
   * @example
   * const { status, steps } = await client.quickActions.retrieveExecution("exec_1");
   */
  retrieveExecution(executionId: string, options?: CallOptions): ApiCall<QuickActionExecution> {
    return this.#send("getQuickActionExecution", { path: { execution_id: executionId } }, options);
  }
}
