import type { RetentionRulesTable } from "../storage/schema.ts";

/** For how many days what is kept; null for ever. */
export type Days = Pick<
  RetentionRulesTable,
  "session_transcripts_days" | "closed_tickets_days" | "inactive_customers_days"
>;

export const keepAll: Days = {
  session_transcripts_days: null,
  closed_tickets_days: null,
  inactive_customers_days: null,
};

const day = 24 * 60 * 60 * 1000;

/** The moment up to which what is that old goes; null when nothing does. */
export function cutoff(now: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(now) - days * day).toISOString();
}
