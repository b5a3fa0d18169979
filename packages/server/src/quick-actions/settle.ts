import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { fromJson, toOptionalJson } from "../storage/json.ts";
import { change } from "./change.ts";
import type { Execution } from "./execution.ts";
import { noteOutcome } from "./note-outcome.ts";
import { presentResult } from "./present.ts";
import { givenUp, type StepRecord, secondsUntilNext } from "./progress.ts";
import { setAnswer } from "./store.ts";
import { type Summary, summarise } from "./summary.ts";

type Result = Schema<"QuickActionResult">;

/** Stores the outcome of an execution, in its history and as the answer of its idempotency key too. */
export async function settle(
  ctx: WriteContext,
  row: Execution,
  status: "succeeded" | "failed",
): Promise<Result> {
  const summary = summarise(fromJson<StepRecord[]>(row.steps), false);
  const settled = await change(ctx, row, {
    ...columnsOf(summary),
    status,
    due_at: null,
    settled_at: ctx.now,
  });
  return await tell(ctx, settled);
}

/** Stores that nobody knows the outcome, and when the back-end is asked again, if it is. */
export async function settleUnknown(ctx: WriteContext, row: Execution): Promise<Result> {
  const seconds = secondsUntilNext(row.attempts);
  const steps = fromJson<StepRecord[]>(row.steps);
  const last = seconds === null ? givenUp(steps) : steps;
  const summary = summarise(last, seconds !== null);
  const after = await change(ctx, row, {
    ...columnsOf(summary),
    steps: JSON.stringify(last),
    status: "unknown",
    due_at: seconds === null ? null : new Date(Date.parse(ctx.now) + seconds * 1000).toISOString(),
  });
  const isNews = row.status === "pending" || seconds === null;
  return isNews ? await tell(ctx, after) : presentResult(after);
}

function columnsOf(summary: Summary): Pick<Execution, "success" | "code" | "message" | "result"> {
  return {
    success: summary.success ? 1 : 0,
    code: summary.code,
    message: summary.message,
    result: toOptionalJson(summary.result),
  };
}

async function tell(ctx: WriteContext, row: Execution): Promise<Result> {
  await noteOutcome(ctx, row);
  const answer = presentResult(row);
  if (row.awaited_actor_id !== null && row.awaited_key !== null) {
    await setAnswer(ctx, { actor_id: row.awaited_actor_id, key: row.awaited_key }, answer);
  }
  return answer;
}
