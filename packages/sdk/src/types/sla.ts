import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * How fast replies and solutions are owed to whom: the first enabled policy whose conditions match counts.
 *
 * @example
 * const policy: SlaPolicy = await client.sla.retrievePolicy("slap_1");
 * console.log(policy.name, policy.targets.urgent.response, "minutes");
 */
export interface SlaPolicy extends Schema<"SlaPolicy"> {}

/**
 * `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListSlaPoliciesParams = { limit: 10 };
 */
export interface ListSlaPoliciesParams extends QueryOf<"listSlaPolicies"> {}

/**
 * What a new policy is; targets are minutes of its calendar's opening time.
 *
 * @example
 * const target = { response: 30, resolution: 240 };
 * const targets = { urgent: target, high: target, normal: target, low: target };
 * const params: CreateSlaPolicyParams = { name: "VIP", conditions: { tags: ["vip"] }, targets };
 */
export interface CreateSlaPolicyParams extends Schema<"CreateSlaPolicy"> {}

/**
 * What to change: given fields change, lists and objects are replaced as a whole.
 *
 * @example
 * const params: UpdateSlaPolicyParams = { enabled: false };
 */
export interface UpdateSlaPolicyParams extends Schema<"UpdateSlaPolicy"> {}

/**
 * When a desk is open, by the clocks of a time zone.
 *
 * @example
 * const calendar: Calendar = await client.sla.retrieveCalendar("cal_1");
 * console.log(calendar.timezone, calendar.hours.monday ?? "closed");
 */
export interface Calendar extends Schema<"Calendar"> {}

/**
 * `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListCalendarsParams = { limit: 10 };
 */
export interface ListCalendarsParams extends QueryOf<"listCalendars"> {}

/**
 * What a new calendar is. The intervals of a day must not overlap.
 *
 * @example
 * const hours = { monday: [{ start: "09:00", end: "12:30" }, { start: "13:00", end: "17:00" }] };
 * const params: CreateCalendarParams = { name: "Berlin", timezone: "Europe/Berlin", hours };
 */
export interface CreateCalendarParams extends Schema<"CreateCalendar"> {}

/**
 * What to change: given fields change; hours and holidays are replaced as a whole.
 *
 * @example
 * const params: UpdateCalendarParams = { holidays: [{ date: "2026-12-25", name: "Christmas Day" }] };
 */
export interface UpdateCalendarParams extends Schema<"UpdateCalendar"> {}

/**
 * What became of the clocks of a ticket or a session, and by which policy and calendar.
 *
 * @example
 * const timeline: SlaTimeline = await client.tickets.retrieveSla("tick_1");
 * for (const { timestamp, clock, event, due } of timeline.entries) console.log(timestamp, clock, event, "due", due);
 */
export interface SlaTimeline extends Schema<"SlaTimeline"> {}

/**
 * One thing that happened to a clock.
 *
 * @example
 * const timeline = await client.tickets.retrieveSla("tick_1");
 * const misses = timeline.entries.filter((entry: SlaTimelineEntry) => entry.event === "breached");
 */
export interface SlaTimelineEntry extends Schema<"SlaTimelineEntry"> {}
