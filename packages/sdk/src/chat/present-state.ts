import type { Schema } from "../operation-types.ts";
import type { ChatParticipant } from "../types/chat.ts";
import type { ReadReceipt, SessionSummary } from "../types/sessions.ts";

const isSame = (one: ChatParticipant, other: ChatParticipant): boolean =>
  one.kind === other.kind && one.id === other.id;

/** How a conversation is now: what the latest welcome said, and what changed since. */
export class PresentState {
  session: SessionSummary | null = null;
  you: ChatParticipant | null = null;
  participants: readonly ChatParticipant[] = [];
  reads: readonly ReadReceipt[] = [];

  welcomed({ session, you, participants, reads }: Schema<"ChatWelcome">): void {
    Object.assign(this, { session, you, participants, reads });
  }

  /** How far we have read ourselves, as the server knows it. */
  ownRead(): ReadReceipt | undefined {
    return this.reads.find(({ participant }) => this.you !== null && isSame(participant, this.you));
  }

  apply(frame: Schema<"ChatServerFrame">): void {
    const { session } = this;
    if (frame.type === "presence") this.#meet(frame);
    if (frame.type === "read") this.#read(frame.read);
    if (session === null) return;
    if (frame.type === "queue") {
      const { queue_position, estimated_wait_minutes } = frame;
      this.session = { ...session, queue_position, estimated_wait_minutes };
    }
    // What is told again of the past says nothing of the present.
    if (frame.type === "message" && frame.seq > session.last_seq)
      this.session = { ...session, last_seq: frame.seq };
    if (frame.type === "session_updated" && frame.seq > session.last_seq) {
      const { type: _, seq, timestamp, ...changed } = frame;
      this.session = { ...session, ...changed, last_seq: seq, updated_at: timestamp };
    }
  }

  #meet({ participant, present }: Schema<"ChatPresence">): void {
    const others = this.participants.filter((one) => !isSame(one, participant));
    this.participants = present ? [...others, participant] : others;
  }

  #read(read: ReadReceipt): void {
    this.reads = [...this.reads.filter(({ participant }) => !isSame(participant, read.participant)), read];
  }
}
