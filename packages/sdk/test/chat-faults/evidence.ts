import type { Schema } from "../../src/operation-types.ts";

type SessionEvent = Schema<"SessionEvent">;

/** A message that somebody sent, and what they were told of it. */
export interface SentMessage {
  /** Who sent it, as the report names them. */
  readonly by: string;
  readonly clientMessageId: string;
  /** Different from that of every other message of the session. */
  readonly content: string;
  outcome: Outcome;
}

export type Outcome =
  | { readonly is: "unsettled" }
  | { readonly is: "acknowledged"; readonly messageId: string; readonly seq: number }
  /** `maybeStored` is what the sender was told: that nobody knows. */
  | { readonly is: "failed"; readonly reason: string; readonly maybeStored: boolean };

/** What one participant saw. */
export interface Observation {
  readonly who: string;
  /** The durable events, in the order in which they were told. */
  readonly events: readonly SessionEvent[];
  /** Why the conversation was over for them; null while it was not. */
  readonly over: string | null;
  /** Why it may have been. Whoever the session was taken from need not have seen the rest. */
  readonly mayBeOver: readonly ("transferred_away" | "session_ended" | null)[];
}

/** Everything that is known of one session. */
export interface Evidence {
  readonly sent: readonly SentMessage[];
  readonly observed: readonly Observation[];
  /** The session's events and messages, as REST answers them at the end. */
  readonly events: readonly SessionEvent[];
  readonly messages: readonly Schema<"Message">[];
}
