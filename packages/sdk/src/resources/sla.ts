import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  Calendar,
  CreateCalendarParams,
  CreateSlaPolicyParams,
  ListCalendarsParams,
  ListSlaPoliciesParams,
  SlaPolicy,
  UpdateCalendarParams,
  UpdateSlaPolicyParams,
} from "../types/sla.ts";

/**
 * How fast replies and solutions are owed, and by which hours.
 *
 * @example
 * const day = [{ start: "09:00", end: "17:00" }];
 * const { id: calendar_id } = await client.sla.createCalendar({
 *   name: "Berlin",
 *   timezone: "Europe/Berlin",
 *   hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
 * });
 * const target = { response: 30, resolution: 240 };
 * const targets = { urgent: target, high: target, normal: target, low: target };
 * await client.sla.createPolicy({ name: "VIP", conditions: { tags: ["vip"] }, targets, calendar_id });
 */
export class ServiceLevels {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists policies in the order in which they are tried.
   *
   * @example
   * for await (const policy of client.sla.listPolicies()) console.log(policy.position, policy.name);
   */
  listPolicies(params: ListSlaPoliciesParams = {}, options?: CallOptions): ListCall<SlaPolicy> {
    return new ListCall((cursor) =>
      this.#send("listSlaPolicies", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates a policy. Open tickets and sessions follow within seconds. For managers and above.
   *
   * @throws ApiError `calendar_not_found`, `team_not_found`.
   * @example
   * const target = { response: 30, resolution: 240 };
   * const targets = { urgent: target, high: target, normal: target, low: target };
   * const policy = await client.sla.createPolicy({ name: "Everybody", targets });
   */
  createPolicy(params: CreateSlaPolicyParams, options?: IdempotentOptions): ApiCall<SlaPolicy> {
    return this.#send("createSlaPolicy", { body: params }, options);
  }

  /**
   * Gets a policy.
   *
   * @throws ApiError `sla_policy_not_found`.
   * @example
   * const { targets } = await client.sla.retrievePolicy("slap_1");
   */
  retrievePolicy(policyId: string, options?: CallOptions): ApiCall<SlaPolicy> {
    return this.#send("getSlaPolicy", { path: { policy_id: policyId } }, options);
  }

  /**
   * Changes the given fields of a policy. Open tickets and sessions follow within seconds. For managers and above.
   *
   * @throws ApiError `sla_policy_not_found`, `calendar_not_found`, `team_not_found`.
   * @example
   * await client.sla.updatePolicy("slap_1", { position: 0 });
   */
  updatePolicy(policyId: string, params: UpdateSlaPolicyParams, options?: CallOptions): ApiCall<SlaPolicy> {
    return this.#send("updateSlaPolicy", { path: { policy_id: policyId }, body: params }, options);
  }

  /**
   * Lists calendars, oldest first.
   *
   * @example
   * for await (const calendar of client.sla.listCalendars()) console.log(calendar.name, calendar.timezone);
   */
  listCalendars(params: ListCalendarsParams = {}, options?: CallOptions): ListCall<Calendar> {
    return new ListCall((cursor) =>
      this.#send("listCalendars", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates a calendar, for policies to name. For managers and above.
   *
   * @throws ApiError `invalid_request` when intervals overlap, or the time zone is none.
   * @example
   * const hours = { saturday: [{ start: "10:00", end: "14:00" }] };
   * const calendar = await client.sla.createCalendar({ name: "Weekends", timezone: "UTC", hours });
   */
  createCalendar(params: CreateCalendarParams, options?: IdempotentOptions): ApiCall<Calendar> {
    return this.#send("createCalendar", { body: params }, options);
  }

  /**
   * Gets a calendar.
   *
   * @throws ApiError `calendar_not_found`.
   * @example
   * const { holidays } = await client.sla.retrieveCalendar("cal_1");
   */
  retrieveCalendar(calendarId: string, options?: CallOptions): ApiCall<Calendar> {
    return this.#send("getCalendar", { path: { calendar_id: calendarId } }, options);
  }

  /**
   * Changes the given fields of a calendar. Open deadlines that go by it follow within seconds. For managers and above.
   *
   * @throws ApiError `calendar_not_found`, and `invalid_request` when intervals overlap, or the time zone is none.
   * @example
   * await client.sla.updateCalendar("cal_1", { holidays: [{ date: "2026-12-25", name: "Christmas Day" }] });
   */
  updateCalendar(calendarId: string, params: UpdateCalendarParams, options?: CallOptions): ApiCall<Calendar> {
    return this.#send("updateCalendar", { path: { calendar_id: calendarId }, body: params }, options);
  }
}
