import type { QuickAction } from "@olympus-support/server";

/**
 * A quick action as `defineAction` and `withBackend` of `@olympus-support/server` make it.
 *
 * @example
 * const names = (actions: readonly MockAction[]): string[] => actions.map((action) => action.name);
 */
export interface MockAction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly required_context: readonly string[];
  readonly permissions: readonly string[];
  /** JSON Schema (2020-12) of the context. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What the desk runs: made by those functions, not by hand. */
  prepare(context: Readonly<Record<string, unknown>>): object;
}

/** The actions as the desk takes them. Throws TypeError when one was not made by a function of the server. */
export function usableActions(actions: readonly MockAction[]): readonly QuickAction[] {
  return actions.map((action, index) => {
    if (isUsable(action)) return action;
    throw new TypeError(`quickActions: Make number ${index + 1} with defineAction or withBackend.`);
  });
}

function isUsable(action: MockAction): action is QuickAction {
  return typeof action?.prepare === "function";
}
