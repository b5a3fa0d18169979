import { SupportClientError } from "./support-client-error.ts";

/**
 * There is no usable token: the `token` function failed (`cause` says why) or answered something else than a token.
 * Nothing was sent.
 *
 * @example
 * const failure: unknown = await client.agents.list().catch((error: unknown) => error);
 * if (failure instanceof TokenError) console.error("sign in again", failure.cause);
 */
export class TokenError extends SupportClientError {
  readonly kind = "token";

  override get name(): string {
    return "TokenError";
  }
}
