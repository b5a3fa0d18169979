import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * How the desk did. Percentages are 0 to 100, ratings 1 to 5; null where there is nothing to reckon from.
 *
 * @example
 * const report: Analytics = await client.analytics.retrieve({ start_date: "2026-01-01", end_date: "2026-01-31" });
 * console.log(report.sla_compliance.response_sla_met);
 */
export interface Analytics extends Schema<"Analytics"> {}

/**
 * The main figures of a period.
 *
 * @example
 * const { summary } = await client.analytics.retrieve();
 * const score: AnalyticsSummary["satisfaction_score"] = summary.satisfaction_score;
 */
export interface AnalyticsSummary extends Schema<"AnalyticsSummary"> {}

/**
 * Days (`YYYY-MM-DD`, inclusive, today when left out), the time zone they are in, what the figures are restricted to, and
 * whether to add a series and break-downs by agent and team.
 *
 * @example
 * const params: RetrieveAnalyticsParams = { start_date: "2026-01-01", group_by: "week", timezone: "Europe/Berlin" };
 */
export interface RetrieveAnalyticsParams extends QueryOf<"getAnalytics"> {}
