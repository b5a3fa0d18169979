import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type {
  ExecuteQuickActionParams as Call,
  QuickActionResult,
  SupportClient,
} from "@olympus-support/sdk";

/** The desk asks again after 5 and 30 seconds, and then ever more rarely. */
const mostSeconds = 60;

/** An action that is tried for an order, and what must come of it: `done`, or the code of the refusal. */
export interface Attempt {
  readonly actionId: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly expected: string;
}

/** What came of an attempt. */
export interface Outcome {
  readonly attempt: Attempt;
  readonly sessionId: string;
  /** What the dry run said would come of it, and what came of it. */
  readonly foretold: string;
  readonly found: string;
  readonly executionId: string | null;
  /** Whether the desk did not know at first what came of it. */
  readonly wasUnknown: boolean;
}

/** What came of an attempt, and whether the session tells of it. */
export interface Tried extends Outcome {
  readonly isInHistory: boolean;
}

/** Tries an action in a session: first dry, then in earnest. */
export async function tryAction(
  manager: SupportClient,
  sessionId: string,
  attempt: Attempt,
): Promise<Outcome> {
  const call = { session_id: sessionId, context: { ...attempt.context } };
  const dry = await foretell(manager, attempt.actionId, { ...call, dry_run: true });
  const { real, wasUnknown } = await runUntilKnown(manager, attempt.actionId, call);
  return {
    attempt,
    sessionId,
    foretold: dry.code ?? "done",
    found: real.code ?? "done",
    executionId: real.execution_id,
    wasUnknown,
  };
}

/** A dry run that nobody has answered is simply made again: it changes nothing. */
async function foretell(manager: SupportClient, actionId: string, call: Call): Promise<QuickActionResult> {
  for (let tries = 1; ; tries += 1) {
    const dry = await manager.quickActions.execute(actionId, call);
    if (dry.code !== "backend_unreachable" || tries === 5) return dry;
  }
}

/** When all answers of the shop were lost the desk goes on asking. The same call with the same key then tells what it has found out. */
async function runUntilKnown(manager: SupportClient, actionId: string, call: Call) {
  const options = { idempotencyKey: randomUUID() };
  const first = await manager.quickActions.execute(actionId, call, options);
  let real = first;
  for (let seconds = 0; real.status === "unknown" && seconds < mostSeconds; seconds += 1) {
    await setTimeout(1000);
    real = await manager.quickActions.execute(actionId, call, options);
  }
  return { real, wasUnknown: first.status === "unknown" };
}
