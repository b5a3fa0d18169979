import type { Schema } from "../contract.ts";
import type { Notice } from "../notices.ts";
import { notWaiting, presentEvent, type QueuePlace, type Viewer } from "../sessions/index.ts";
import type { SessionEventTable } from "../storage/schema.ts";
import type { ServerFrame } from "./frames.ts";

/** Somebody's socket in a conversation. */
export interface Member {
  readonly participant: Schema<"ChatParticipant">;
  /** Whether it was welcomed: only then the others are told of it, and it of them. */
  readonly isIn: boolean;
  send(frame: ServerFrame): void;
  /** Takes the next durable event; one that does not follow the last is fetched instead. */
  offer(event: SessionEventTable, text: (viewer: Viewer) => string): void;
  /** Fetches what there is beyond the last event. */
  catchUp(): void;
}

/** Everybody who is on a socket of one session, in this process. */
export class Conversation {
  readonly session: string;
  /** The highest `seq` that was heard of. */
  lastSeq = 0;
  place: QueuePlace = notWaiting;
  readonly #members = new Set<Member>();

  constructor(session: string) {
    this.session = session;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  join(member: Member): void {
    this.#members.add(member);
  }

  /** Tells the others when it was the participant's last socket. */
  leave(member: Member): void {
    this.#members.delete(member);
    if (member.isIn && this.socketsOf(member.participant) === 0) this.#tellPresence(member, false);
  }

  /** Tells the others when it is the participant's first socket. */
  enter(member: Member): void {
    if (this.socketsOf(member.participant) === 1) this.#tellPresence(member, true);
  }

  /** Who else is there. */
  othersThan(participant: Schema<"ChatParticipant">): Schema<"ChatParticipant">[] {
    const others = new Map<string, Schema<"ChatParticipant">>();
    for (const { participant: other, isIn } of this.#members) {
      if (isIn && nameOf(other) !== nameOf(participant)) others.set(nameOf(other), other);
    }
    return [...others.values()];
  }

  /** How many sockets of a participant were welcomed. */
  socketsOf(participant: Schema<"ChatParticipant">): number {
    const name = nameOf(participant);
    let count = 0;
    for (const member of this.#members) if (member.isIn && nameOf(member.participant) === name) count += 1;
    return count;
  }

  hear(notice: Exclude<Notice, { readonly kind: "queue" | "session" }>): void {
    if (notice.kind === "event") this.#offer(notice.event);
    if (notice.kind === "read") this.#tell({ type: "read", read: notice.read });
    if (notice.kind === "typing") {
      const { participant, typing } = notice;
      this.#tellOthers(participant, { type: "typing", participant, typing });
    }
  }

  /** What the session's latest `seq` was found to be: a notice may have got lost. */
  hearOf(seq: number): void {
    if (seq <= this.lastSeq) return;
    this.lastSeq = seq;
    for (const member of this.#members) member.catchUp();
  }

  /** Where the session stands in the queue now. */
  move(place: QueuePlace): void {
    const { queue_position, estimated_wait_minutes } = place;
    const isSame =
      queue_position === this.place.queue_position &&
      estimated_wait_minutes === this.place.estimated_wait_minutes;
    if (isSame) return;
    this.place = place;
    this.#tell({ type: "queue", ...place });
  }

  #offer(event: SessionEventTable): void {
    this.lastSeq = Math.max(this.lastSeq, event.seq);
    const texts = new Map<Viewer, string>();
    const text = (viewer: Viewer): string => {
      // Everybody sees the same of a message.
      const shown = event.type === "message" ? "staff" : viewer;
      const known = texts.get(shown) ?? JSON.stringify(presentEvent(event, shown));
      texts.set(shown, known);
      return known;
    };
    for (const member of this.#members) member.offer(event, text);
  }

  #tellPresence({ participant }: Member, present: boolean): void {
    this.#tellOthers(participant, { type: "presence", participant, present });
  }

  #tellOthers(participant: Schema<"ChatParticipant">, frame: ServerFrame): void {
    const name = nameOf(participant);
    for (const member of this.#members) {
      if (member.isIn && nameOf(member.participant) !== name) member.send(frame);
    }
  }

  #tell(frame: ServerFrame): void {
    for (const member of this.#members) if (member.isIn) member.send(frame);
  }
}

function nameOf({ kind, id }: Schema<"ChatParticipant">): string {
  return `${kind} ${id}`;
}
