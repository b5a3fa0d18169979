export {
  isSupportClientError,
  SupportClientError,
  type SupportClientErrorKind,
} from "../errors/support-client-error.ts";
export { UsageError } from "../errors/usage-error.ts";
export type { RawWebhookBody } from "./raw-body.ts";
export { type VerifyWebhookOptions, verifyWebhook } from "./verify-webhook.ts";
export { WebhookError, type WebhookErrorCode } from "./webhook-error.ts";
export type { WebhookEvent, WebhookEventOf, WebhookEventType } from "./webhook-event.ts";
export type { WebhookHeaders } from "./webhook-headers.ts";
