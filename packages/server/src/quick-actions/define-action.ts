import { z } from "zod";
import type { WriteContext } from "../context.ts";

/** What an action gets: the call's own transaction, and what it is run for. */
export interface ActionContext extends WriteContext {
  readonly executionId: string;
  readonly sessionId: string | null;
  readonly ticketId: string | null;
}

/** What an action has done: fields for programs, and a sentence for the agent. */
export interface ActionOutcome {
  readonly result: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** One fault of the context: where, and whether the member is simply not there. */
export interface ContextFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly isMissing: boolean;
}

/** An action with its input checked. */
export interface PreparedAction {
  /** What `run` would do, in a sentence. */
  readonly preview: string;
  run(ctx: ActionContext): Promise<ActionOutcome>;
}

/** Something that an agent can do for the customer in one step. Made by `defineAction`. */
export interface QuickAction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What the context must hold. */
  readonly required_context: readonly string[];
  /** What the caller's token must grant. */
  readonly permissions: readonly string[];
  /** JSON Schema (2020-12) of the context. */
  readonly input_schema: Readonly<Record<string, unknown>>;
  /** Checks a context against the schema. */
  prepare(context: Readonly<Record<string, unknown>>): PreparedAction | readonly ContextFault[];
}

/** An action as its author writes it. The schema gives both the JSON Schema and the type of the input. */
export interface ActionDefinition<Input extends z.ZodType> {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly required_context: readonly string[];
  readonly permissions?: readonly string[];
  readonly input: Input;
  preview(input: z.output<Input>): string;
  run(ctx: ActionContext, input: z.output<Input>): Promise<ActionOutcome>;
}

/**
 * Makes a quick action.
 *
 * @example
 * const callBack = defineAction({
 *   id: "action_call_back",
 *   name: "Call Back",
 *   description: "Ask the restaurant to call the customer",
 *   required_context: ["phone"],
 *   input: z.looseObject({ phone: z.string().min(3) }),
 *   preview: ({ phone }) => `The restaurant would call ${phone}`,
 *   run: async (_ctx, { phone }) => ({ result: { phone }, message: `The restaurant will call ${phone}` }),
 * });
 */
export function defineAction<Input extends z.ZodType>(definition: ActionDefinition<Input>): QuickAction {
  return {
    id: definition.id,
    name: definition.name,
    description: definition.description,
    required_context: definition.required_context,
    permissions: definition.permissions ?? [],
    input_schema: z.toJSONSchema(definition.input, { io: "input" }),
    prepare(context) {
      const parsed = definition.input.safeParse(context);
      if (!parsed.success) return parsed.error.issues.map((issue) => faultOf(issue, context));
      return {
        preview: definition.preview(parsed.data),
        run: (ctx) => definition.run(ctx, parsed.data),
      };
    },
  };
}

function faultOf(issue: z.core.$ZodIssue, context: Readonly<Record<string, unknown>>): ContextFault {
  const [first] = issue.path;
  const isMissing = issue.path.length === 1 && first !== undefined && !(String(first) in context);
  return { path: issue.path, message: issue.message, isMissing };
}
