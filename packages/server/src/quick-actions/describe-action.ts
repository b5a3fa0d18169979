import type { ActionDescription, PreparedAction, QuickAction } from "./action.ts";
import { checkerOf } from "./input-schema.ts";
import { roundSums } from "./round-sums.ts";

type Members = Readonly<Record<string, unknown>>;

/** An action of which `prepare` gets a context that the schema allows. Throws TypeError when the schema cannot be used. */
export function describeAction(
  about: ActionDescription,
  prepare: (input: Members) => PreparedAction,
): QuickAction {
  const { id, name, description, required_context, permissions = [], input } = about;
  const check = checkerOf(input);
  return {
    id,
    name,
    description,
    required_context,
    permissions,
    input,
    prepare(context) {
      const rounded = roundSums(input, context);
      const faults = check(rounded);
      return faults.length > 0 ? faults : prepare(rounded);
    },
  };
}
