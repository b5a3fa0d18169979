import type { ApiCall } from "../api-call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Send } from "../transport.ts";
import type {
  PreviewRetentionParams,
  RetentionPreview,
  RetentionRules,
  UpdateRetentionParams,
} from "../types/retention.ts";

/**
 * For how long what was said is kept. For admins.
 *
 * @example
 * const { session_transcripts } = await client.retention.preview({ session_transcripts_days: 365 });
 * if (session_transcripts < 1_000) await client.retention.update({ session_transcripts_days: 365 });
 */
export class Retention {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Gets the rules; null keeps for ever.
   *
   * @example
   * const { inactive_customers_days } = await client.retention.retrieve();
   */
  retrieve(options?: CallOptions): ApiCall<RetentionRules> {
    return this.#send("getRetention", {}, options);
  }

  /**
   * Changes the given rules. What is due is erased by itself from then on and cannot be brought back.
   *
   * @example
   * await client.retention.update({ closed_tickets_days: 730 });
   */
  update(params: UpdateRetentionParams, options?: CallOptions): ApiCall<RetentionRules> {
    return this.#send("updateRetention", { body: params }, options);
  }

  /**
   * Counts what is due by the rules, or by those that are given in their place. Nothing goes.
   *
   * @example
   * const { inactive_customers } = await client.retention.preview({ inactive_customers_days: 1_095 });
   */
  preview(params: PreviewRetentionParams = {}, options?: CallOptions): ApiCall<RetentionPreview> {
    return this.#send("previewRetention", { query: params }, options);
  }
}
