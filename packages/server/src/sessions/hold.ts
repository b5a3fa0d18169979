import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { describe } from "./describe.ts";
import { checkStep } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { saveState } from "./save.ts";

/** Puts an active session on hold. It keeps its agent's slot. */
export async function hold(ctx: WriteContext, id: string): Promise<Schema<"Session">> {
  const session = await loadForChange(ctx, id);
  checkStep(session.status, "on_hold");
  return await describe(ctx, await saveState(ctx, session, { status: "on_hold" }));
}
