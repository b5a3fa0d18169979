import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { QuickAction } from "./action.ts";
import { type ActionRegistry, lacking } from "./registry.ts";

/** The actions that the caller may run. */
export function list({ actor }: Context, actions: ActionRegistry): Schema<"QuickActionList"> {
  if (actor.kind !== "staff") return { actions: [] };
  const allowed = [...actions.values()].filter((action) => lacking(actor, action).length === 0);
  return { actions: allowed.map(present) };
}

function present(action: QuickAction): Schema<"QuickAction"> {
  return {
    id: action.id,
    name: action.name,
    description: action.description,
    required_context: [...action.required_context],
    permissions: [...action.permissions],
    input_schema: { ...action.input },
  };
}
