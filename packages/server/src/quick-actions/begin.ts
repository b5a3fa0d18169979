import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { Unfinished } from "../unfinished.ts";
import type { CalledAction } from "./action.ts";
import { type Asked, newExecution } from "./execution.ts";
import { proceed } from "./proceed.ts";
import { waitingSteps } from "./progress.ts";
import { insertExecution } from "./store.ts";

type Result = Schema<"QuickActionResult">;

/** Writes down what is about to be asked of a back-end; it is asked once that is stored. */
export async function begin(
  ctx: WriteContext,
  asked: Asked,
  prepared: CalledAction,
): Promise<Result | Unfinished<Result>> {
  const steps = JSON.stringify(waitingSteps(prepared.steps.map(({ name }) => name)));
  const row = { ...newExecution(ctx, asked), steps };
  await insertExecution(ctx, row);
  return await proceed(ctx, row, prepared);
}
