import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { insertCalendar } from "./calendar-store.ts";
import { checkHours } from "./check-hours.ts";
import { presentCalendar } from "./present.ts";

type CreateCalendar = RequestOf<"createCalendar">["body"];

/** Creates a calendar, for policies to name. */
export async function createCalendar(ctx: WriteContext, input: CreateCalendar): Promise<Schema<"Calendar">> {
  const { name, timezone, hours, holidays = [] } = input;
  checkHours({ timezone, hours, holidays });
  const row = {
    tenant_id: ctx.tenant,
    id: ctx.id("cal"),
    name,
    timezone,
    hours: JSON.stringify(hours),
    holidays: JSON.stringify(holidays),
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  await insertCalendar(ctx, row);
  return presentCalendar(row);
}
