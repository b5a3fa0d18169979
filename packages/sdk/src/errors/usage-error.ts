import { SupportClientError } from "./support-client-error.ts";

/**
 * The client was called with something that can never work, such as an empty id. Nothing was sent; the message says what
 * to pass instead.
 *
 * @example
 * const failure: unknown = await client.tickets.retrieve("").catch((error: unknown) => error);
 * console.log(failure instanceof UsageError); // true
 */
export class UsageError extends SupportClientError {
  readonly kind = "usage";

  override get name(): string {
    return "UsageError";
  }
}
