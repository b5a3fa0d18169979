import { SupportClientError } from "../errors/support-client-error.ts";

/**
 * Why a delivery was not accepted.
 *
 * - `body_not_raw`: what was passed is not the body as it was sent, such as an object that a framework has parsed
 * - `invalid_secret`: no secret, or one that is none
 * - `missing_header`: one of `webhook-id`, `webhook-timestamp`, `webhook-signature` is missing or came twice
 * - `invalid_timestamp`, `timestamp_too_old`, `timestamp_too_new`: when it was sent is not told, or too far from now
 * - `signature_mismatch`: nobody who knows the secret signed exactly this
 * - `invalid_event`: signed rightly, and yet no event
 *
 * @example
 * const misconfigured: WebhookErrorCode[] = ["body_not_raw", "invalid_secret"];
 */
export type WebhookErrorCode =
  | "body_not_raw"
  | "invalid_secret"
  | "missing_header"
  | "invalid_timestamp"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "signature_mismatch"
  | "invalid_event";

/**
 * A delivery that must not be trusted. Never holds the secret, the signature or the body.
 *
 * @example
 * const failure: unknown = await verifyWebhook("{}", {}, "whsec_...").catch((error: unknown) => error);
 * if (failure instanceof WebhookError) console.warn(failure.code, failure.message);
 */
export class WebhookError extends SupportClientError {
  readonly kind = "webhook";
  readonly code: WebhookErrorCode;

  /** @internal */
  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  override get name(): string {
    return "WebhookError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), code: this.code };
  }
}
