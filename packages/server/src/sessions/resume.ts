import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { describe } from "./describe.ts";
import { resumedAt } from "./idle.ts";
import { checkOpen } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { saveState } from "./save.ts";

/** Makes a session on hold active again. */
export async function resume(ctx: WriteContext, id: string): Promise<Schema<"Session">> {
  const session = await loadForChange(ctx, id);
  checkOpen(session.status);
  if (session.status !== "on_hold") {
    throw new SupportError(
      "invalid_transition",
      `Only a session on hold can be resumed, and this one is ${session.status}. Go on with it as it is.`,
    );
  }
  return await describe(
    ctx,
    await saveState(ctx, session, { ...resumedAt(ctx.now, session), status: "active" }),
  );
}
