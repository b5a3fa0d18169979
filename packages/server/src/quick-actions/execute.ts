import type { StaffActor, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { Unfinished } from "../unfinished.ts";
import type { QuickAction } from "./action.ts";
import { begin } from "./begin.ts";
import { checked } from "./checked.ts";
import type { Asked } from "./execution.ts";
import { post } from "./post.ts";
import { previewOf } from "./preview.ts";
import { type ActionRegistry, lacking, requireAction } from "./registry.ts";
import { loadSubject, mergedContext } from "./subject.ts";

type Execute = RequestOf<"executeQuickAction">["body"] & {
  readonly action_id: string;
  readonly actions: ActionRegistry;
};
type Result = Schema<"QuickActionResult">;

/** Runs a quick action once everything about it has been checked, and keeps a record of how it went. */
export async function execute(ctx: WriteContext, input: Execute): Promise<Result | Unfinished<Result>> {
  const action = requireAction(input.actions, input.action_id);
  checkPermissions(ctx, action);
  const subject = await loadSubject(ctx, input);
  const context = await mergedContext(ctx, subject, input.context ?? {});
  const prepared = checked(action, context);
  const asked: Asked = { actionId: action.id, subject, context };
  if (input.dry_run) return previewOf(ctx, asked, prepared);
  if (prepared.kind === "posted") return await post(ctx, asked, prepared);
  return await begin(ctx, asked, prepared);
}

function checkPermissions(ctx: WriteContext, action: QuickAction): void {
  const missing =
    ctx.actor.kind === "staff" ? lacking(ctx.actor satisfies StaffActor, action) : action.permissions;
  if (missing.length === 0) return;
  throw new SupportError(
    "forbidden",
    `This action needs the permission ${missing.join(" and ")}. Ask a manager to run it.`,
  );
}
