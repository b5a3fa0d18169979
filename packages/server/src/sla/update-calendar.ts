import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { updateCalendar as updateCalendarRow } from "./calendar-store.ts";
import { checkHours } from "./check-hours.ts";
import { getCalendar } from "./get-calendar.ts";
import { presentCalendar } from "./present.ts";
import { requestRecalculation } from "./recalculation-store.ts";
import { requireCalendar } from "./require.ts";

type UpdateCalendar = RequestOf<"updateCalendar">["body"] & { readonly calendar_id: string };

/** Changes a calendar. The deadlines of what is open follow with the next ticks, as if it had always been so. */
export async function updateCalendar(ctx: WriteContext, input: UpdateCalendar): Promise<Schema<"Calendar">> {
  const { calendar_id: id, ...changes } = input;
  checkHours({ ...presentCalendar(await requireCalendar(ctx, id)), ...changes });
  const { name, timezone, hours, holidays } = changes;
  await updateCalendarRow(ctx, id, {
    ...(name === undefined ? {} : { name }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(hours === undefined ? {} : { hours: JSON.stringify(hours) }),
    ...(holidays === undefined ? {} : { holidays: JSON.stringify(holidays) }),
  });
  await requestRecalculation(ctx);
  return await getCalendar(ctx, id);
}
