import type { Schema } from "../contract.ts";
import { nextTurn } from "../next-turn.ts";
import type { Notice } from "../notices.ts";
import { contextOf, type Services } from "../services.ts";
import {
  describeQueue,
  latestSeqs,
  notWaiting,
  presentEvent,
  summariesOf,
  waitingPlaces,
} from "../sessions/index.ts";
import { Conversation, type Member } from "./conversation.ts";
import type { ServerFrame } from "./frames.ts";

/** Changes within this time are told as one. */
const gatherMilliseconds = 50;
/** Looked after in one go: whoever sends meanwhile waits that long. */
const sessionsAtOnce = 32;

/** An agent's inbox, in this process. */
export interface Inbox {
  readonly agent: string;
  send(frame: ServerFrame | string): void;
}

/** The sockets of one tenant in this process, and what they are told. */
export class Switchboard {
  readonly #services: Services;
  readonly #tenant: string;
  readonly #conversations = new Map<string, Conversation>();
  readonly #inboxes = new Set<Inbox>();
  readonly #changed = new Set<string>();
  #queueChanged = false;
  #queue: Schema<"InboxQueue"> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: Services, tenant: string) {
    this.#services = services;
    this.#tenant = tenant;
  }

  get isEmpty(): boolean {
    return this.#conversations.size === 0 && this.#inboxes.size === 0;
  }

  join(session: string, member: Member): Conversation {
    const conversation = this.#conversations.get(session) ?? new Conversation(session);
    this.#conversations.set(session, conversation);
    conversation.join(member);
    return conversation;
  }

  leave(conversation: Conversation, member: Member): void {
    conversation.leave(member);
    if (conversation.isEmpty) this.#conversations.delete(conversation.session);
  }

  open(inbox: Inbox): void {
    this.#inboxes.add(inbox);
  }

  /** Answers whether it was the last of its agent. */
  close(inbox: Inbox): boolean {
    this.#inboxes.delete(inbox);
    return ![...this.#inboxes].some(({ agent }) => agent === inbox.agent);
  }

  /** The agents who have an inbox open. */
  get agents(): ReadonlySet<string> {
    return new Set([...this.#inboxes].map(({ agent }) => agent));
  }

  hear(notice: Notice): void {
    if (notice.kind === "queue") {
      this.#queueChanged = true;
      this.#gather();
      return;
    }
    if (notice.kind !== "session") this.#conversations.get(notice.session)?.hear(notice);
    if (this.#inboxes.size > 0) this.#tellInboxes(notice);
  }

  #tellInboxes(notice: Exclude<Notice, { readonly kind: "queue" }>): void {
    if (notice.kind !== "event" && notice.kind !== "session") return;
    this.#changed.add(notice.session);
    this.#gather();
    if (notice.kind === "session" || notice.event.type !== "message") return;
    const event = presentEvent(notice.event, "staff");
    if (event.type !== "message") return;
    const { message } = event;
    const text = JSON.stringify({ type: "message", session_id: notice.session, message });
    for (const inbox of this.#inboxes) if (inbox.agent === notice.agent) inbox.send(text);
  }

  #gather(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tellGathered().catch((error: unknown) => {
        this.#services.log.error({ err: error, tenant: this.#tenant }, "changes could not be told");
      });
    }, gatherMilliseconds);
  }

  async #tellGathered(): Promise<void> {
    const sessions = [...this.#changed];
    this.#changed.clear();
    const tellQueue = this.#queueChanged;
    this.#queueChanged = false;
    if (this.#inboxes.size > 0 && sessions.length > 0) await this.#tellSessions(sessions);
    if (tellQueue) await this.#tellQueue();
  }

  async #tellSessions(ids: readonly string[]): Promise<void> {
    for (const session of await summariesOf(this.#context(), ids)) {
      const text = JSON.stringify({ type: "session_changed", session });
      for (const inbox of this.#inboxes) inbox.send(text);
    }
  }

  async #tellQueue(): Promise<void> {
    const ids = new Set(this.#conversations.keys());
    if (ids.size > 0) {
      const places = await waitingPlaces(this.#context(), ids);
      for (const [id, conversation] of this.#conversations) conversation.move(places.get(id) ?? notWaiting);
    }
    if (this.#inboxes.size === 0) return;
    const queue = await describeQueue(this.#context());
    if (queue.waiting === this.#queue?.waiting) return;
    this.#queue = queue;
    for (const inbox of this.#inboxes) inbox.send({ type: "queue_changed", queue });
  }

  /** Finds what lost notices, or those of other processes, would have told. */
  async look(): Promise<void> {
    const ids = [...this.#conversations.keys()];
    for (let from = 0; from < ids.length; from += sessionsAtOnce) {
      const some = ids.slice(from, from + sessionsAtOnce);
      for (const { id, last_seq } of await latestSeqs(this.#context(), some)) {
        this.#conversations.get(id)?.hearOf(last_seq);
      }
      await new Promise<void>(nextTurn);
    }
  }

  #context(): ReturnType<typeof contextOf> {
    return contextOf(this.#services, { tenant: this.#tenant, actor: { kind: "system", id: null } });
  }
}
