import type { WriteContext } from "../context.ts";
import type { Execution } from "./execution.ts";
import { updateExecution } from "./store.ts";

/** Stores a change of an execution; answers the execution after it. */
export async function change(
  ctx: WriteContext,
  row: Execution,
  changes: Partial<Execution>,
): Promise<Execution> {
  const { steps, attempts } = row;
  const step = { steps, attempts, ...changes, version: row.version + 1, updated_at: ctx.now };
  await updateExecution(ctx, row.id, step);
  return { ...row, ...step };
}
