import type { CallOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type { AuditEntry, ListAuditEntriesParams } from "../types/audit.ts";

/**
 * Who changed what, in a chain of hashes that shows when somebody meddles with it. For admins.
 *
 * @example
 * for await (const { seq, actor, operation } of client.audit.list()) console.log(seq, actor.id, operation);
 */
export class AuditLog {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists the tenant's administrative acts, oldest first.
   *
   * @example
   * const { data } = await client.audit.list({ after: "41", limit: 1 });
   */
  list(params: ListAuditEntriesParams = {}, options?: CallOptions): ListCall<AuditEntry> {
    return new ListCall((cursor) =>
      this.#send("listAuditEntries", { query: pageQuery(params, "after", cursor) }, options).withResponse(),
    );
  }
}
