import type { StepRecord, StepStatus } from "./progress.ts";

/** What an execution says of itself. */
export interface Summary {
  readonly success: boolean;
  readonly code: string | null;
  readonly message: string;
  readonly result: Readonly<Record<string, unknown>> | null;
}

/** What the steps come to, for those who do not look at each. */
export function summarise(steps: readonly StepRecord[], isRetried: boolean): Summary {
  const failed = steps.find(({ status }) => status === "failed");
  const open = steps.find(({ status }) => status === "unknown" || status === "compensating");
  if (failed !== undefined) {
    const message = sentences(failed.message, ...fates(steps), open === undefined ? null : hint(isRetried));
    return { success: false, code: failed.code, message, result: null };
  }
  if (open !== undefined) {
    const message = sentences(open.message, fate("Done so far", steps, "succeeded"), hint(isRetried));
    return { success: false, code: open.code, message, result: null };
  }
  const message = sentences(...steps.map((step) => step.message));
  return { success: true, code: null, message, result: resultOf(steps) };
}

function hint(isRetried: boolean): string {
  return isRetried
    ? "The desk goes on asking and notes the outcome in the history. Do not run it again meanwhile."
    : "The desk has stopped asking. Find out from the back-end whether it was done.";
}

/** What became of the steps before the one that failed. */
function fates(steps: readonly StepRecord[]): readonly (string | null)[] {
  return [
    fate("Undone", steps, "compensated"),
    fate("Could not be undone", steps, "compensation_failed"),
    fate("Done and not undone", steps, "succeeded"),
  ];
}

function fate(words: string, steps: readonly StepRecord[], status: StepStatus): string | null {
  const names = steps.filter((step) => step.status === status).map(({ name }) => name);
  return names.length === 0 ? null : `${words}: ${names.join(", ")}.`;
}

/** What the one step answered, or what each of several did, by its name. */
function resultOf(steps: readonly StepRecord[]): Readonly<Record<string, unknown>> {
  const [only] = steps;
  if (steps.length === 1) return only?.result ?? {};
  return Object.fromEntries(steps.map(({ name, result }) => [name, result]));
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .map((part) => (/[.!?]$/.test(`${part}`) || parts.length === 1 ? part : `${part}.`))
    .join(" ");
}
