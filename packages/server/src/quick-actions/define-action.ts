import type { ActionContext, ActionDescription, ActionOutcome, PreparedStep, QuickAction } from "./action.ts";
import { describeAction } from "./describe-action.ts";

type Members = Readonly<Record<string, unknown>>;

/** Does a step, or finds out that it is done already: the same `ctx.idempotencyKey` must have one effect. */
export type RunStep<Input> = (ctx: ActionContext, input: Input) => ActionOutcome | Promise<ActionOutcome>;

/** One step of an action of several. */
export interface ActionStep<Input> {
  readonly name: string;
  readonly run: RunStep<Input>;
  /** Undoes the step when a later one fails; `result` is what `run` answered. */
  readonly compensate?: (ctx: ActionContext, input: Input, result: Members) => void | Promise<void>;
}

/** What does an action: one function, or steps of which the earlier are undone when a later one fails. */
export type ActionWork<Input> =
  | { readonly run: RunStep<Input>; readonly steps?: never }
  | { readonly steps: readonly ActionStep<Input>[]; readonly run?: never };

/** An action as its author writes it. `Input` is what the schema says that the context is. */
export type ActionDefinition<Input> = ActionDescription &
  ActionWork<Input> & {
    /** Says what would happen, for a dry run, and changes nothing; may throw `ActionFailure` as `run` would. */
    readonly preview?: (input: Input, ctx: ActionContext) => string | Promise<string>;
    /** How long a step may take before the desk stops waiting, in seconds; 15 by default. */
    readonly timeoutSeconds?: number;
  };

const usualTimeoutSeconds = 15;

/**
 * Makes a quick action that a back-end of yours carries out. It runs outside of any transaction; the desk has a record of
 * it before and the outcome after, and asks again with the same `ctx.idempotencyKey` when it does not know the outcome.
 * Throw `ActionFailure` when the back-end refused, and `OutcomeUnknown` (or anything else) when it may have been done.
 *
 * @throws TypeError when the schema cannot be used, or two steps have one name.
 * @example
 * const callBack = defineAction<{ phone: string }>({
 *   id: "action_call_back",
 *   name: "Call Back",
 *   description: "Ask the restaurant to call the customer",
 *   required_context: ["phone"],
 *   input: { type: "object", properties: { phone: { type: "string", minLength: 3 } }, required: ["phone"] },
 *   preview: ({ phone }) => `The restaurant would call ${phone}`,
 *   run: async (ctx, { phone }) => {
 *     const call = await restaurant.orderCall(phone, { onceFor: ctx.idempotencyKey });
 *     return { result: { call_id: call.id }, message: `The restaurant will call ${phone}` };
 *   },
 * });
 */
export function defineAction<Input = Members>(definition: ActionDefinition<Input>): QuickAction {
  const steps = stepsOf(definition);
  const { timeoutSeconds = usualTimeoutSeconds } = definition;
  return describeAction(definition, (checked) => {
    // The schema has made the context what the author's type says.
    const input = checked as Input;
    return {
      kind: "called",
      steps: steps.map((step) => prepareStep(step, input)),
      timeoutSeconds,
      preview: async (ctx) => (await definition.preview?.(input, ctx)) ?? `${definition.name} would be done`,
    };
  });
}

/** The same action, carried out by another back-end. */
export function withBackend(
  action: QuickAction,
  backend: ActionWork<Members> & Pick<ActionDefinition<Members>, "preview" | "timeoutSeconds">,
): QuickAction {
  const own = { preview: (input: Members) => previewOf(action, input) };
  return defineAction({ ...action, ...own, ...backend });
}

function previewOf(action: QuickAction, input: Members): string {
  const prepared = action.prepare(input);
  return "kind" in prepared && prepared.kind === "posted" ? prepared.preview : `${action.name} would be done`;
}

function stepsOf<Input>({ id, run, steps }: ActionDefinition<Input>): readonly ActionStep<Input>[] {
  if (run !== undefined) return [{ name: id, run }];
  const names = new Set(steps.map(({ name }) => name));
  if (names.size === steps.length && steps.length > 0) return steps;
  throw new TypeError(`${id}: Give it at least one step, and each a name of its own.`);
}

function prepareStep<Input>(step: ActionStep<Input>, input: Input): PreparedStep {
  const { compensate } = step;
  return {
    name: step.name,
    run: (ctx) => step.run(ctx, input),
    compensate: compensate === undefined ? null : (ctx, result) => compensate(ctx, input, result),
  };
}
