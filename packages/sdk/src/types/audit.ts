import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * One administrative act. `hash` seals the entry and, by `prev_hash`, all before it.
 *
 * @example
 * const describe = (entry: AuditEntry): string => `${entry.timestamp} ${entry.actor.id} ${entry.operation}`;
 */
export interface AuditEntry extends Schema<"AuditEntry"> {}

/**
 * `after` is the `seq` after which to go on; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListAuditEntriesParams = { after: "41", limit: 200 };
 */
export interface ListAuditEntriesParams extends QueryOf<"listAuditEntries"> {}
