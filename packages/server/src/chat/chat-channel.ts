import type { Actor } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { Caller } from "../http/authenticate.ts";
import { contextOf, type Services, unitOfWork } from "../services.ts";
import {
  isEnded,
  type Joined,
  join,
  markRead,
  presentEvent,
  readEvents,
  sendMessage,
  storedState,
  type Viewer,
} from "../sessions/index.ts";
import type { SessionEventTable } from "../storage/schema.ts";
import type { Channel, ChannelFrame, Hello, Line } from "./channel.ts";
import { CloseSocket } from "./closing.ts";
import { heartbeatSeconds } from "./connection.ts";
import type { Conversation, Member } from "./conversation.ts";
import { RefusedMessage, type ServerFrame } from "./frames.ts";
import type { Standing } from "./standing.ts";
import type { Switchboard } from "./switchboard.ts";

const mostSocketsOfOne = 16;
const eventsAtOnce = 200;
/** What may wait to be read before more is replayed, in bytes, and how long to wait then. */
const replayAheadBytes = 256 * 1024;
const lookAgainMilliseconds = 20;

/** A socket of one session's conversation. */
export class ChatChannel implements Channel, Member {
  readonly kind = "chat";
  readonly #services: Services;
  readonly #switchboardOf: (tenant: string) => Switchboard;
  readonly #session: string;
  #line: Line | null = null;
  #caller: Caller | null = null;
  #switchboard: Switchboard | null = null;
  #conversation: Conversation | null = null;
  #participant: Schema<"ChatParticipant"> = { kind: "customer", id: "nobody", name: null };
  #isIn = false;
  /** The `seq` of the latest event that was sent. */
  #cursor = 0;
  /** Whether older events are being fetched; newer ones come with them. */
  #isBehind = true;
  #isAssigned = false;
  /** The `seq` of the event that `#isAssigned` is true to; earlier ones tell of what has been. */
  #assignedAt = 0;
  /** Whether the session was taken from the agent while it was not connected. */
  #wasTaken = false;

  constructor(services: Services, switchboardOf: (tenant: string) => Switchboard, session: string) {
    this.#services = services;
    this.#switchboardOf = switchboardOf;
    this.#session = session;
  }

  get participant(): Schema<"ChatParticipant"> {
    return this.#participant;
  }

  get isIn(): boolean {
    return this.#isIn;
  }

  async enter(line: Line, standing: Standing, hello: Hello): Promise<void> {
    const { caller } = standing;
    this.#line = line;
    this.#caller = caller;
    this.#switchboard = this.#switchboardOf(caller.tenant);
    // Before anything is read, so that nothing is missed between.
    const conversation = this.#switchboard.join(this.#session, this);
    this.#conversation = conversation;
    const joined = await join(contextOf(this.#services, caller), this.#session);
    if (line.isClosed) return;
    this.#participant = participantOf(caller.actor, joined.session);
    if (conversation.socketsOf(this.#participant) >= mostSocketsOfOne) throw new CloseSocket("rate_limited");
    const { last_seq: seq, queue_position, estimated_wait_minutes, assigned_agent } = joined.session;
    conversation.lastSeq = Math.max(conversation.lastSeq, seq);
    this.#isAssigned = assigned_agent?.id === caller.actor.id;
    this.#assignedAt = seq;
    const from = "resume_from" in hello ? (hello.resume_from ?? seq) : seq;
    const hasGap = seq - from > this.#services.settings.chatReplayEvents;
    this.#cursor = hasGap ? seq : Math.min(from, seq);
    line.welcome(this.#welcome(joined, standing, hasGap ? { from: from + 1, to: seq } : null));
    this.#isIn = true;
    conversation.enter(this);
    if (queue_position > 0) {
      conversation.place = { queue_position, estimated_wait_minutes };
      line.send({ type: "queue", queue_position, estimated_wait_minutes });
    }
    await this.#fetch();
    if (joined.hasEnded) line.close("session_ended");
    else if (this.#wasTaken && from > 0 && !this.#isAssigned) line.close("transferred_away");
  }

  #welcome(
    { session, reads }: Joined,
    standing: Standing,
    gap: Schema<"ChatGap"> | null,
  ): Schema<"ChatWelcome"> {
    const { publicUrl } = this.#services.settings;
    return {
      type: "welcome",
      session,
      seq: session.last_seq,
      gap,
      you: this.#participant,
      participants: this.#conversation?.othersThan(this.#participant) ?? [],
      reads: [...reads],
      events_url: `${publicUrl}/api/v1/support/sessions/${this.#session}/events`,
      token_expires_at: standing.expiresAt,
      heartbeat_seconds: heartbeatSeconds,
    };
  }

  async take(line: Line, caller: Caller, frame: ChannelFrame): Promise<void> {
    this.#caller = caller;
    if (frame.type === "message") {
      await this.#store(line, caller, frame.message);
    } else if (frame.type === "read") {
      await this.#work(caller, (ctx) => markRead(ctx, { session_id: this.#session, seq: frame.seq }));
    } else {
      const place = { tenant: caller.tenant, session: this.#session };
      const { participant } = this;
      this.#services.notices.publish({ kind: "typing", ...place, participant, typing: frame.typing });
    }
  }

  async #store(
    line: Line,
    caller: Caller,
    message: Extract<ChannelFrame, { readonly type: "message" }>["message"],
  ): Promise<void> {
    try {
      const stored = await this.#work(caller, (ctx) =>
        sendMessage(ctx, { session_id: this.#session, ...message }),
      );
      line.send({
        type: "ack",
        client_message_id: message.client_message_id,
        message_id: stored.id,
        seq: stored.seq,
        timestamp: stored.timestamp,
      });
    } catch (error) {
      throw error instanceof SupportError ? new RefusedMessage(message.client_message_id, error) : error;
    }
  }

  /** Runs a verb as a call over HTTP would: within the tenant's rate, and when it is the tenant's turn. */
  async #work<T>(caller: Caller, verb: Parameters<typeof unitOfWork<T>>[2]): Promise<T> {
    const rate = this.#services.takeTenantRate?.(caller.tenant);
    if (rate?.allowed === false) {
      throw new SupportError(
        "rate_limited",
        "This tenant sends more than it may. Send it again in a second.",
      );
    }
    const endTurn = await this.#services.turns.take(caller.tenant);
    try {
      return await unitOfWork(this.#services, caller, verb);
    } finally {
      endTurn();
    }
  }

  leave(): void {
    if (this.#conversation !== null) this.#switchboard?.leave(this.#conversation, this);
    this.#conversation = null;
    this.#isIn = false;
  }

  send(frame: ServerFrame): void {
    this.#line?.send(frame);
  }

  offer(event: SessionEventTable, text: (viewer: Viewer) => string): void {
    if (this.#isBehind || event.seq <= this.#cursor) return;
    if (event.seq === this.#cursor + 1) this.#deliver(event, text(this.#viewer));
    else this.catchUp();
  }

  catchUp(): void {
    if (this.#isBehind) return;
    this.#fetch().catch((error: unknown) => {
      this.#services.log.error({ err: error }, "events could not be fetched");
      this.#line?.close("internal");
    });
  }

  /** Sends what is stored after the cursor, up to the latest that was heard of. */
  async #fetch(): Promise<void> {
    this.#isBehind = true;
    while (this.#cursor < (this.#conversation?.lastSeq ?? 0) && this.#caller !== null) {
      const page = { session_id: this.#session, after: this.#cursor, limit: eventsAtOnce };
      const events = await readEvents(contextOf(this.#services, this.#caller), page);
      if (events.length === 0) break;
      for (const event of events) await this.#replay(event);
    }
    this.#isBehind = false;
  }

  async #replay(event: SessionEventTable): Promise<void> {
    while (this.#line?.isClosed === false && this.#line.unsent() > replayAheadBytes) {
      await new Promise((resolve) => setTimeout(resolve, lookAgainMilliseconds));
    }
    this.#deliver(event, JSON.stringify(presentEvent(event, this.#viewer)));
  }

  #deliver(event: SessionEventTable, text: string): void {
    this.#line?.send(text);
    this.#cursor = event.seq;
    if (event.type === "session_updated") this.#heed(event);
  }

  /** The end of the session, and of an agent's part in it, close the socket. */
  #heed(event: SessionEventTable): void {
    const { status, assigned_agent, previous_agent_id } = storedState(event);
    if (event.seq <= this.#assignedAt) {
      this.#wasTaken ||= this.#participant.kind === "agent" && previous_agent_id === this.#participant.id;
      return;
    }
    const wasAssigned = this.#isAssigned;
    this.#isAssigned = this.#participant.kind === "agent" && assigned_agent?.id === this.#participant.id;
    if (isEnded(status)) this.#line?.close("session_ended");
    else if (wasAssigned && !this.#isAssigned) this.#line?.close("transferred_away");
  }

  get #viewer(): Viewer {
    return this.#participant.kind === "customer" ? "customer" : "staff";
  }
}

function participantOf(actor: Actor, session: Schema<"SessionSummary">): Schema<"ChatParticipant"> {
  if (actor.kind === "staff") return { kind: "agent", id: actor.id, name: actor.name };
  return { kind: "customer", id: session.customer.id, name: session.customer.name };
}
