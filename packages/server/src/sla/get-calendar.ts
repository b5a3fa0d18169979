import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { presentCalendar } from "./present.ts";
import { requireCalendar } from "./require.ts";

export async function getCalendar(ctx: Context, id: string): Promise<Schema<"Calendar">> {
  return presentCalendar(await requireCalendar(ctx, id));
}
