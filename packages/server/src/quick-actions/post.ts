import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { PreparedAction } from "./action.ts";
import { type Asked, newExecution } from "./execution.ts";
import { noteOutcome } from "./note-outcome.ts";
import { presentResult } from "./present.ts";
import { insertExecution } from "./store.ts";

type Posted = Extract<PreparedAction, { readonly kind: "posted" }>;

/** Does what is done by writing it down, with its record and history: all of it is stored with the call, or nothing. */
export async function post(
  ctx: WriteContext,
  asked: Asked,
  prepared: Posted,
): Promise<Schema<"QuickActionResult">> {
  const execution = newExecution(ctx, asked);
  const { sessionId, ticketId } = asked.subject;
  const { result, message } = await prepared.post({ ...ctx, executionId: execution.id, sessionId, ticketId });
  const row = {
    ...execution,
    status: "succeeded" as const,
    success: 1 as const,
    message,
    result: JSON.stringify(result),
    settled_at: ctx.now,
  };
  await insertExecution(ctx, row);
  await noteOutcome(ctx, row);
  return presentResult(row);
}
