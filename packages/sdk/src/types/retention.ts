import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * For how many days what is kept; null keeps it for ever.
 *
 * @example
 * const rules: RetentionRules = await client.retention.retrieve();
 */
export interface RetentionRules extends Schema<"RetentionRules"> {}

/**
 * How much is due.
 *
 * @example
 * const { closed_tickets }: RetentionPreview = await client.retention.preview();
 */
export interface RetentionPreview extends Schema<"RetentionPreview"> {}

/**
 * Rules that change; the others keep their value.
 *
 * @example
 * const params: UpdateRetentionParams = { session_transcripts_days: 365, closed_tickets_days: null };
 */
export interface UpdateRetentionParams extends Schema<"UpdateRetention"> {}

/**
 * Rules to be tried, 1 to 36500 days each.
 *
 * @example
 * const params: PreviewRetentionParams = { closed_tickets_days: 730 };
 */
export interface PreviewRetentionParams extends QueryOf<"previewRetention"> {}
