import type { SupportClient } from "@olympus-support/sdk";

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
  const dry = await manager.quickActions.execute(attempt.actionId, { ...call, dry_run: true });
  const real = await manager.quickActions.execute(attempt.actionId, call);
  return {
    attempt,
    sessionId,
    foretold: dry.code ?? "done",
    found: real.code ?? "done",
    executionId: real.execution_id,
  };
}
