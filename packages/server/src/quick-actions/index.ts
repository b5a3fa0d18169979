export { ActionFailure } from "./action-failure.ts";
export { builtInActions } from "./built-in.ts";
export {
  type ActionContext,
  type ActionDefinition,
  type ActionOutcome,
  defineAction,
  type QuickAction,
} from "./define-action.ts";
