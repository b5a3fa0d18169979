import { UsageError } from "../errors/usage-error.ts";
import { WebhookError } from "./webhook-error.ts";

/** Throws unless the time of sending, in seconds since 1970, is within the tolerance of now, in milliseconds. */
export function checkTime(timestamp: string, now: number, toleranceSeconds: number): void {
  // Written so that NaN is refused: every comparison with it is false.
  if (!(toleranceSeconds >= 0))
    throw new UsageError(
      "toleranceSeconds is no number of seconds. Pass 0 or more, or leave it out for 300.",
    );
  if (!/^\d{1,11}$/.test(timestamp))
    throw new WebhookError(
      "invalid_timestamp",
      "The header webhook-timestamp is not a time in seconds since 1970.",
    );
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > toleranceSeconds) throw new WebhookError("timestamp_too_old", told(age, "ago", toleranceSeconds));
  if (age < -toleranceSeconds)
    throw new WebhookError("timestamp_too_new", told(-age, "from now", toleranceSeconds));
}

function told(seconds: number, direction: string, tolerance: number): string {
  return (
    `The delivery was sent ${seconds} s ${direction} by this machine's clock, and ${tolerance} s are tolerated. ` +
    "Either somebody repeats an old one, or the clock is wrong."
  );
}
