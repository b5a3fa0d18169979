import type { ChatStateReason } from "./chat-state.ts";

/** What the end of a socket means: why it ended, and whether to try again. */
export interface Verdict {
  readonly reason: ChatStateReason;
  /** `refresh`: try again once, with a fresh token. */
  readonly next: "reconnect" | "refresh" | "close";
}

const verdict = (reason: ChatStateReason, next: Verdict["next"] = "reconnect"): Verdict => ({ reason, next });

const verdicts: Readonly<Record<number, Verdict>> = {
  1000: verdict("closed", "close"),
  1003: verdict("frame_refused"),
  1007: verdict("frame_refused"),
  1009: verdict("frame_refused"),
  1012: verdict("server_restart"),
  1013: verdict("slow_consumer"),
  4400: verdict("invalid_frame", "close"),
  4401: verdict("unauthenticated", "refresh"),
  4403: verdict("forbidden", "close"),
  4404: verdict("session_not_found", "close"),
  4409: verdict("session_ended", "close"),
  4410: verdict("transferred_away", "close"),
  4419: verdict("token_expired", "refresh"),
  4429: verdict("rate_limited"),
};

export function verdictOf(code: number): Verdict {
  return verdicts[code] ?? verdict("connection_lost");
}
