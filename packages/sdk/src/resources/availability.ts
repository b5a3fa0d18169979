import type { ApiCall } from "../api-call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Send } from "../transport.ts";
import type { Availability, RetrieveAvailabilityParams } from "../types/availability.ts";

/**
 * Whether anybody is there to talk to.
 *
 * @example
 * const { status, estimated_wait_minutes } = await client.availability.retrieve();
 * console.log(status === "open" ? "Chat with us" : `About ${estimated_wait_minutes} minutes`);
 */
export class AvailabilityLooks {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Gets how a session would fare that is started now.
   *
   * @throws ApiError `team_not_found`.
   * @example
   * const { accepts_sessions } = await client.availability.retrieve({ team_id: "team_billing", language: "es" });
   */
  retrieve(params: RetrieveAvailabilityParams = {}, options?: CallOptions): ApiCall<Availability> {
    return this.#send("getAvailability", { query: params }, options);
  }
}
