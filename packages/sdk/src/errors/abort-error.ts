import { SupportClientError } from "./support-client-error.ts";

/**
 * The call's `signal` was aborted. Its `name` is `AbortError`, or `TimeoutError` when the signal came from
 * `AbortSignal.timeout`, so that code written for `fetch` recognises it; `cause` is the signal's reason. Whether a change
 * took place is unknown.
 *
 * @example
 * const signal = AbortSignal.timeout(5_000);
 * const failure: unknown = await client.tickets.retrieve("tick_1", { signal }).catch((error: unknown) => error);
 * if (failure instanceof AbortError && failure.name === "TimeoutError") console.log("took longer than 5 s");
 */
export class AbortError extends SupportClientError {
  readonly kind = "abort";

  constructor(reason: unknown) {
    super("The call was aborted.", { cause: reason });
  }

  override get name(): string {
    return this.cause instanceof Error && this.cause.name === "TimeoutError" ? "TimeoutError" : "AbortError";
  }
}
