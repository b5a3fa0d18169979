/**
 * Why a connection is not connected.
 *
 * - `closed`: you closed it, or the server took it that way
 * - `connection_lost`: it broke, or could not be made
 * - `no_answer`: nothing came back in time
 * - `missed_event`, `buffer_overflow`: a new connection makes good what this one could not
 * - `frame_refused`: the server would not take a frame
 * - `token_failed`: the `token` function failed
 * - `offline`: the browser says that there is no network
 * - the others are the server's, see its close codes
 *
 * @example
 * const over: ChatStateReason[] = ["session_ended", "transferred_away"];
 */
export type ChatStateReason =
  | "closed"
  | "connection_lost"
  | "no_answer"
  | "missed_event"
  | "buffer_overflow"
  | "frame_refused"
  | "token_failed"
  | "offline"
  | "server_restart"
  | "slow_consumer"
  | "rate_limited"
  | "token_expired"
  | "unauthenticated"
  | "forbidden"
  | "session_not_found"
  | "session_ended"
  | "transferred_away"
  | "invalid_frame";

/**
 * Where a connection stands.
 *
 * - `idle`: made a moment ago
 * - `connecting`: for the first time
 * - `connected`: welcomed by the server
 * - `reconnecting`: waiting for the next attempt, or making it; also while missed events are fetched of a session that ended
 * - `suspended`: the browser is offline; nothing is tried until it is back
 * - `closed`: for good
 *
 * @example
 * const isLive = (status: ChatStatus): boolean => status === "connected";
 */
export type ChatStatus = "idle" | "connecting" | "connected" | "reconnecting" | "suspended" | "closed";

/**
 * Where a connection stands, and why.
 *
 * @example
 * const { status, reason, nextAttemptAt }: ChatState = chat.state;
 * if (nextAttemptAt !== null) console.log(`${status} (${reason}), next try at`, new Date(nextAttemptAt));
 */
export interface ChatState {
  readonly status: ChatStatus;
  /** Why it is reconnecting, suspended or closed; otherwise null. */
  readonly reason: ChatStateReason | null;
  /** When the next attempt is made, in milliseconds since the epoch; null when none waits. */
  readonly nextAttemptAt: number | null;
}

/**
 * The connection stands differently than before.
 *
 * @example
 * chat.on("stateChange", ({ state }: StateChangeEvent) => console.log(state.status));
 */
export interface StateChangeEvent {
  readonly type: "stateChange";
  readonly state: ChatState;
}
