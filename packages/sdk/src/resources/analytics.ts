import type { ApiCall } from "../api-call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Send } from "../transport.ts";
import type { Analytics, RetrieveAnalyticsParams } from "../types/analytics.ts";

/**
 * How the desk is doing.
 *
 * @example
 * const { summary } = await client.analytics.retrieve();
 * console.log(summary.total_sessions, summary.satisfaction_score);
 */
export class AnalyticsReports {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Gets the figures of a period, of today without dates.
   *
   * @throws ApiError `invalid_request` for a period of more than 366 days, or of more than 31 by hour.
   * @example
   * const week = { start_date: "2026-01-19", end_date: "2026-01-25", group_by: "day", timezone: "Europe/Berlin" } as const;
   * const { series } = await client.analytics.retrieve(week);
   */
  retrieve(params: RetrieveAnalyticsParams = {}, options?: CallOptions): ApiCall<Analytics> {
    return this.#send("getAnalytics", { query: params }, options);
  }

  /**
   * Gets the same as a table (CSV as RFC 4180 has it), for a spreadsheet: a row for the summary, for each part of the series
   * and for each value of the break-downs. Text that a spreadsheet would run as a formula has an apostrophe before it.
   *
   * @throws ApiError `invalid_request` for a period of more than 366 days, or of more than 31 by hour.
   * @example
   * const csv = await client.analytics.exportCsv({ start_date: "2026-01-01", end_date: "2026-01-31", group_by: "day" });
   * console.log(csv.split("\r\n").length);
   */
  exportCsv(params: RetrieveAnalyticsParams = {}, options?: CallOptions): ApiCall<string> {
    return this.#send("exportAnalytics", { query: params }, options);
  }
}
