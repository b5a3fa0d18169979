import type { WriteContext } from "../context.ts";
import type { InputFault, JsonSchema } from "./input-schema.ts";

/** What an action has done: fields for programs, and a sentence for the agent. */
export interface ActionOutcome {
  readonly result: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What an action that calls a back-end gets beside its input. There is no transaction while it runs. */
export interface ActionContext {
  readonly tenant: string;
  readonly actionId: string;
  /** The execution's id; null in a dry run. */
  readonly executionId: string | null;
  /** The same each time that one step of one execution is tried: with it the back-end does the step once. */
  readonly idempotencyKey: string;
  /** How often the desk has begun to ask, from 1. */
  readonly attempt: number;
  /** Which step of the action it is. */
  readonly step: string;
  /** Who runs it: an agent's id. */
  readonly actorId: string | null;
  readonly sessionId: string | null;
  readonly ticketId: string | null;
  /** Whose session or ticket it is, as the desk knows it; null when the action is run for neither. */
  readonly customerId: string | null;
  /** The time by the desk's clock. */
  readonly now: () => Date;
  /** Aborted when the desk stops waiting. */
  readonly signal: AbortSignal;
  /** Makes the calls of a `fetch` show in the trace that is under way, and carry its `traceparent`. */
  readonly traced: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
}

/** What an action that writes into the desk's own database gets: the call's transaction. */
export interface PostingContext extends WriteContext {
  readonly executionId: string;
  readonly sessionId: string | null;
  readonly ticketId: string | null;
}

/** One step of an action, with its input. */
export interface PreparedStep {
  readonly name: string;
  run(ctx: ActionContext): ActionOutcome | Promise<ActionOutcome>;
  /** Null when what was done cannot be undone. */
  readonly compensate:
    | ((ctx: ActionContext, result: Readonly<Record<string, unknown>>) => void | Promise<void>)
    | null;
}

/** An action with its input checked. */
export type PreparedAction =
  | {
      /** Done within the call's transaction: all of it is stored, or nothing. */
      readonly kind: "posted";
      /** What it would do, in a sentence. */
      readonly preview: string;
      post(ctx: PostingContext): Promise<ActionOutcome>;
    }
  | {
      /** Done by back-ends, outside of any transaction. */
      readonly kind: "called";
      preview(ctx: ActionContext): Promise<string>;
      readonly steps: readonly PreparedStep[];
      /** How long a step may take before the desk stops waiting for it. */
      readonly timeoutSeconds: number;
    };

export type CalledAction = Extract<PreparedAction, { readonly kind: "called" }>;

/** What is known of an action before it is run. */
export interface ActionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What the context must hold. */
  readonly required_context: readonly string[];
  /** What the caller's token must grant; nothing by default. */
  readonly permissions?: readonly string[];
  /** JSON Schema (2020-12) of the context. */
  readonly input: JsonSchema;
}

/** Something that an agent can do for the customer in one step. Made by `defineAction`. */
export interface QuickAction extends Required<ActionDescription> {
  /** Checks a context against the schema. */
  prepare(context: Readonly<Record<string, unknown>>): PreparedAction | readonly InputFault[];
}
