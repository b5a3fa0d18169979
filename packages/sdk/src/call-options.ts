/**
 * What every call takes as its last argument.
 *
 * @example
 * const options: CallOptions = { signal: AbortSignal.timeout(10_000), headers: { "X-Request-Id": "import-42" } };
 * await client.agents.list({}, options);
 */
export interface CallOptions {
  /** Ends the call with an `AbortError` when it is aborted. */
  readonly signal?: AbortSignal;
  /** Sent with this call; they win over the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What calls take that are safe to repeat under one key.
 *
 * @example
 * const options: IdempotentOptions = { idempotencyKey: "refund-of-order-123" };
 * await client.quickActions.execute("action_refund", { session_id: "sess_1" }, options);
 */
export interface IdempotentOptions extends CallOptions {
  /**
   * Makes a repeat safe for 24 hours: a second call with the same key answers as the first did and changes nothing. Each
   * call gets a random key of its own when none is given. 1 to 255 visible ASCII characters.
   */
  readonly idempotencyKey?: string;
}

/**
 * What calls take that can be made on condition that nobody else has changed the thing meanwhile.
 *
 * @example
 * const ticket = await client.tickets.retrieve("tick_1");
 * const options: ConditionalOptions = { ifMatch: ticket.version };
 * await client.tickets.update(ticket.id, { priority: "high" }, options);
 */
export interface ConditionalOptions extends CallOptions {
  /**
   * The `version` that the change is based on, or its ETag. When it is not the latest, nothing changes and the call
   * rejects with `precondition_failed`, whose `etag` names the latest.
   */
  readonly ifMatch?: number | string;
}
