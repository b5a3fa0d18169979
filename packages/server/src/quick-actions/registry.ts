import type { StaffActor } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { QuickAction } from "./action.ts";

/** The actions of a desk by their ids. */
export type ActionRegistry = ReadonlyMap<string, QuickAction>;

/** Throws TypeError when two actions have one id. */
export function createRegistry(actions: readonly QuickAction[]): ActionRegistry {
  const registry = new Map<string, QuickAction>();
  for (const action of actions) {
    if (registry.has(action.id)) throw new TypeError(`quickActions: two actions have the id "${action.id}".`);
    registry.set(action.id, action);
  }
  return registry;
}

export function requireAction(registry: ActionRegistry, id: string): QuickAction {
  const action = registry.get(id);
  if (action !== undefined) return action;
  throw new SupportError("action_not_found", `There is no action "${id}". GET /quick-actions lists yours.`);
}

/** The permissions that the actor lacks for an action. */
export function lacking(actor: StaffActor, action: QuickAction): readonly string[] {
  return action.permissions.filter((permission) => !actor.permissions.has(permission));
}
