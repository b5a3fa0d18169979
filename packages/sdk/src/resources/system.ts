import type { ApiCall } from "../api-call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Send } from "../transport.ts";
import type { Health } from "../types/shared.ts";

/**
 * For those who run the server. These calls send no token.
 *
 * @example
 * await client.system.readiness();
 */
export class System {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Whether the server's process is alive.
   *
   * @example
   * const { status } = await client.system.health(); // "ok"
   */
  health(options?: CallOptions): ApiCall<Health> {
    return this.#send("getHealth", {}, options);
  }

  /**
   * Whether the server can take work.
   *
   * @throws ApiError `unavailable` when its database does not answer or lacks a migration.
   * @example
   * await client.system.readiness();
   */
  readiness(options?: CallOptions): ApiCall<Health> {
    return this.#send("getReadiness", {}, options);
  }
}
