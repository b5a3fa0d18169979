import { systemNow } from "../system-clock.ts";
import { checkTime } from "./check-time.ts";
import { parseEvent } from "./parse-event.ts";
import { bytesOf, type RawWebhookBody } from "./raw-body.ts";
import { isSigned, signaturesIn, signedContent } from "./signature.ts";
import { WebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";
import { headerOf, type WebhookHeaders } from "./webhook-headers.ts";
import { keysOf } from "./webhook-secret.ts";

/**
 * How strictly the time of a delivery is taken.
 *
 * @example
 * const options: VerifyWebhookOptions = { toleranceSeconds: 60 };
 */
export interface VerifyWebhookOptions {
  /** How far the time of sending may lie in the past or in the future, in seconds; 300 by default. */
  readonly toleranceSeconds?: number;
  /** The time in milliseconds since 1970; the system's by default. */
  readonly now?: () => number;
}

/**
 * Checks that a delivery comes from the desk, unchanged and just now, and answers its event.
 *
 * Whoever saw a delivery can send it again for as long as its time is within the tolerance, and the desk itself repeats one
 * whose answer got lost. Keep the `webhook-id` of what you have handled for a day, and skip what comes with the same one.
 *
 * @param rawBody The body as it was sent, before anything parsed it.
 * @param secret The `whsec_...` of the webhook; while it is being rotated, the old and the new one.
 * @throws WebhookError when it must not be trusted; its `code` says why. Answer 400 then.
 * @throws UsageError when the tolerance is no number of seconds.
 * @example
 * const receive = async (request: Request): Promise<Response> => {
 *   const event = await verifyWebhook(await request.text(), request.headers, process.env["WEBHOOK_SECRET"] ?? "");
 *   if (event.type === "support.ticket_created") console.log(event.data.ticket.subject);
 *   return new Response(null, { status: 204 });
 * };
 */
export async function verifyWebhook(
  rawBody: RawWebhookBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyWebhookOptions = {},
): Promise<WebhookEvent> {
  const { toleranceSeconds = 300, now = systemNow } = options;
  const body = bytesOf(rawBody);
  const keys = await keysOf(secret);
  const id = headerOf(headers, "webhook-id");
  const timestamp = headerOf(headers, "webhook-timestamp");
  const signatures = signaturesIn(headerOf(headers, "webhook-signature"));
  checkTime(timestamp, now(), toleranceSeconds);
  if (!(await isSigned(signedContent(id, timestamp, body), signatures, keys))) throw mismatch();
  return parseEvent(body);
}

function mismatch(): WebhookError {
  return new WebhookError(
    "signature_mismatch",
    "The signature does not fit the body and the secret. Check that the secret is this webhook's, and that nothing between " +
      "the network and this call changes the body.",
  );
}
