import type { Schema } from "../contract.ts";

/** Something that was done at the desk, or tried, to be kept for good. */
export interface Act {
  /** The operation's id, or the name of what the desk does by itself. */
  readonly operation: string;
  readonly outcome: Schema<"AuditEntry">["outcome"];
  readonly targets: Readonly<Record<string, string>>;
  /** The names of what was changed, never the values. */
  readonly fields: readonly string[];
  readonly requestId: string | null;
  /** The tenant that the actor belongs to; null when it belongs to none. */
  readonly actorTenant: string | null;
}
