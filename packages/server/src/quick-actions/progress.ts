/** Where a step of an action stands. */
export type StepStatus =
  | "waiting"
  | "pending"
  | "succeeded"
  | "failed"
  | "unknown"
  | "compensating"
  | "compensated"
  | "compensation_failed";

type Members = Readonly<Record<string, unknown>>;

/** A step of an execution, as far as it is. */
export interface StepRecord {
  readonly name: string;
  readonly status: StepStatus;
  /** Why it failed, why nobody knows whether it did, or why it could not be undone. */
  readonly code: string | null;
  readonly message: string | null;
  /** What the back-end answered when it was done. */
  readonly result: Members | null;
}

/** What is to be done next: a step, the undoing of one, or nothing any more. */
export type Move =
  | { readonly kind: "run"; readonly index: number }
  | { readonly kind: "compensate"; readonly index: number }
  | { readonly kind: "settle"; readonly status: "succeeded" | "failed" };

/** What came of a step or of its undoing. */
export type StepOutcome =
  | { readonly kind: "done"; readonly result: Members; readonly message: string }
  | { readonly kind: "refused" | "unknown"; readonly code: string; readonly message: string };

export function waitingSteps(names: readonly string[]): readonly StepRecord[] {
  return names.map((name) => ({ name, status: "waiting", code: null, message: null, result: null }));
}

/**
 * The steps are done in order. When one fails those before it are undone, the latest first, as far as they can be; one
 * that cannot be undone keeps no other from it.
 */
export function nextMove(steps: readonly StepRecord[], canCompensate: (index: number) => boolean): Move {
  const failed = steps.findIndex(({ status }) => status === "failed");
  if (failed >= 0) {
    const index = steps.findLastIndex(
      ({ status }, at) => status === "compensating" || (status === "succeeded" && canCompensate(at)),
    );
    return index < 0 ? { kind: "settle", status: "failed" } : { kind: "compensate", index };
  }
  const index = steps.findIndex(({ status }) => status !== "succeeded");
  return index < 0 ? { kind: "settle", status: "succeeded" } : { kind: "run", index };
}

type Action = Exclude<Move, { readonly kind: "settle" }>;

/** The steps once the move is under way. */
export function begun(steps: readonly StepRecord[], move: Action): readonly StepRecord[] {
  return changed(steps, move.index, { status: move.kind === "run" ? "pending" : "compensating" });
}

/** The steps once it is known, or known not to be known, what came of the move. */
export function noted(
  steps: readonly StepRecord[],
  move: Action,
  outcome: StepOutcome,
): readonly StepRecord[] {
  return changed(steps, move.index, move.kind === "run" ? ofRun(outcome) : ofCompensation(outcome));
}

function ofRun(outcome: StepOutcome): Partial<StepRecord> {
  const { kind, message } = outcome;
  if (kind === "done") return { status: "succeeded", code: null, message, result: outcome.result };
  return { status: kind === "refused" ? "failed" : "unknown", code: outcome.code, message };
}

function ofCompensation(outcome: StepOutcome): Partial<StepRecord> {
  if (outcome.kind === "done") return { status: "compensated", code: null };
  const status = outcome.kind === "refused" ? "compensation_failed" : "compensating";
  return { status, code: outcome.code, message: outcome.message };
}

/** The steps once the desk has stopped asking: an undoing that nobody has answered for counts as failed. */
export function givenUp(steps: readonly StepRecord[]): readonly StepRecord[] {
  return steps.map((step) =>
    step.status === "compensating" ? { ...step, status: "compensation_failed" } : step,
  );
}

function changed(
  steps: readonly StepRecord[],
  index: number,
  changes: Partial<StepRecord>,
): readonly StepRecord[] {
  return steps.map((step, at) => (at === index ? { ...step, ...changes } : step));
}

const delaysInSeconds = [5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800];

/** Seconds until a back-end that gave no clear answer is asked again; null when it was asked often enough. */
export function secondsUntilNext(attempts: number): number | null {
  return delaysInSeconds[attempts - 1] ?? null;
}
