import type { OperationHandlers } from "../http/operation.ts";
import { createCalendar } from "./create-calendar.ts";
import { createPolicy } from "./create-policy.ts";
import { getCalendar } from "./get-calendar.ts";
import { getPolicy } from "./get-policy.ts";
import { listCalendars } from "./list-calendars.ts";
import { listPolicies } from "./list-policies.ts";
import { updateCalendar } from "./update-calendar.ts";
import { updatePolicy } from "./update-policy.ts";

export const slaRoutes = {
  listSlaPolicies: (ctx, { query }) => listPolicies(ctx, query),
  createSlaPolicy: (ctx, { body }) => createPolicy(ctx, body),
  getSlaPolicy: (ctx, { path }) => getPolicy(ctx, path.policy_id),
  updateSlaPolicy: (ctx, { path, body }) => updatePolicy(ctx, { ...path, ...body }),
  listCalendars: (ctx, { query }) => listCalendars(ctx, query),
  createCalendar: (ctx, { body }) => createCalendar(ctx, body),
  getCalendar: (ctx, { path }) => getCalendar(ctx, path.calendar_id),
  updateCalendar: (ctx, { path, body }) => updateCalendar(ctx, { ...path, ...body }),
} satisfies Partial<OperationHandlers>;
