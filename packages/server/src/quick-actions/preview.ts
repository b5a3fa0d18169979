import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { Unfinished } from "../unfinished.ts";
import type { PreparedAction } from "./action.ts";
import { ask } from "./ask.ts";
import type { Asked } from "./execution.ts";
import type { StepOutcome } from "./progress.ts";

type Result = Schema<"QuickActionResult">;

/** Says what the action would do; changes and records nothing. */
export function previewOf(
  ctx: WriteContext,
  { actionId, subject }: Asked,
  prepared: PreparedAction,
): Result | Unfinished<Result> {
  if (prepared.kind === "posted") return dryRun({ kind: "done", result: {}, message: prepared.preview });
  const about = {
    tenant: ctx.tenant,
    actionId,
    executionId: null,
    idempotencyKey: ctx.id("dry"),
    attempt: 1,
    step: actionId,
    actorId: ctx.actor.id,
    sessionId: subject.sessionId,
    ticketId: subject.ticketId,
    customerId: subject.customerId,
  };
  return new Unfinished(async (host) => {
    const outcome = await ask(host, prepared.timeoutSeconds, async (signal) => {
      const message = await prepared.preview({ ...about, now: host.clock, signal, traced: host.traced });
      return { kind: "done", result: {}, message };
    });
    return async () => dryRun(outcome);
  });
}

function dryRun(outcome: StepOutcome): Result {
  return {
    success: outcome.kind === "done",
    ...(outcome.kind === "done" ? {} : { code: outcome.code }),
    result: null,
    message: outcome.message,
    execution_id: null,
    dry_run: true,
    status: null,
    steps: [],
  };
}
