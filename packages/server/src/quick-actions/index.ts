export type { ActionContext, ActionDescription, ActionOutcome, QuickAction } from "./action.ts";
export { ActionFailure } from "./action-failure.ts";
export { askAgain } from "./ask-again.ts";
export { builtInActions } from "./built-in.ts";
export { type HttpBackend, type HttpBackendOptions, httpBackend } from "./connector/http-backend.ts";
export {
  type ActionDefinition,
  type ActionStep,
  type ActionWork,
  defineAction,
  type RunStep,
  withBackend,
} from "./define-action.ts";
export type { JsonSchema } from "./input-schema.ts";
export { OutcomeUnknown } from "./outcome-unknown.ts";
export { createRegistry } from "./registry.ts";
