import type { Schema } from "../operation-types.ts";
import type { ChatGap } from "../types/chat.ts";
import type { SessionEvent } from "../types/sessions.ts";
import { CatchUp } from "./catch-up.ts";
import type { ChatClock } from "./chat-clock.ts";
import type { ChatStateReason } from "./chat-state.ts";
import type { ChatToken } from "./chat-token.ts";

const mostWaiting = 1_000;

/**
 * The server has welcomed us, for the first time or again.
 *
 * - `continuous`: every event after the latest that you have follows
 * - with a `gap`: so many are fetched first, then told in order before anything live; it only takes longer
 * - `restarted`: the server has forgotten the latest events that you have, such as one that was restored from a backup;
 *   it goes on after `seq`
 *
 * @example
 * chat.on("resumed", ({ continuous, gap }: ResumedEvent) => {
 *   if (!continuous) console.log(gap === null ? "load the conversation anew" : `catching up ${gap.from} to ${gap.to}`);
 * });
 */
export interface ResumedEvent {
  readonly type: "resumed";
  readonly continuous: boolean;
  readonly gap: ChatGap | null;
  readonly restarted: boolean;
  /** The `seq` of the session's latest event. */
  readonly seq: number;
}

interface OrderOptions {
  readonly clock: ChatClock;
  readonly random: () => number;
  readonly token: ChatToken;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly resumeFrom: number | "now";
  /** Tells the next event. */
  readonly deliver: (event: SessionEvent) => void;
  /** Asks for a new socket, which makes good what this one missed. */
  readonly reconnect: (reason: ChatStateReason) => void;
  readonly failed: (error: unknown) => void;
  readonly refused: (reason: ChatStateReason) => void;
}

/** Sees to it that every durable event is told once and in order, whatever comes over the socket. */
export class EventOrder {
  readonly #options: OrderOptions;
  readonly #catchUp: CatchUp;
  /** Live events that wait for the missed ones. */
  #waiting: SessionEvent[] = [];
  #seq: number | undefined;
  /** What the latest `hello` said; the catch-up may have gone on since. */
  #asked: number | undefined;
  #isStopped = false;
  #caughtUp: () => void = () => {};

  constructor(options: OrderOptions) {
    const { resumeFrom } = options;
    this.#options = options;
    if (resumeFrom !== "now") this.#seq = resumeFrom;
    this.#catchUp = new CatchUp({
      ...options,
      latest: () => this.#seq ?? 0,
      take: (event) => this.#take(event),
      done: () => this.#flush(),
    });
  }

  /** The part of `hello` that says where to go on. */
  hello(): { readonly resume_from?: number } {
    this.#asked = this.#seq;
    return this.#seq === undefined ? {} : { resume_from: this.#seq };
  }

  welcomed({ seq, gap, events_url: url }: Schema<"ChatWelcome">): ResumedEvent {
    this.#waiting = [];
    const restarted = seq < (this.#asked ?? seq);
    if (restarted) this.#seq = seq;
    this.#seq ??= seq;
    if (gap === null || restarted) this.#catchUp.stop();
    else this.#catchUp.run(url, gap.to);
    return {
      type: "resumed",
      continuous: gap === null && !restarted,
      gap: restarted ? null : gap,
      restarted,
      seq,
    };
  }

  /** An event came over the socket. */
  received(event: SessionEvent): void {
    if (!this.#catchUp.isRunning) {
      if (!this.#take(event)) this.#options.reconnect("missed_event");
    } else if (this.#waiting.push(event) > mostWaiting) this.#options.reconnect("buffer_overflow");
  }

  /** No network: nothing is fetched until the next welcome. */
  pause(): void {
    this.#catchUp.stop();
  }

  /** When the missed events are all told; nothing when none is missing. */
  caughtUp(): Promise<void> | undefined {
    if (!this.#catchUp.isRunning) return undefined;
    return new Promise((resolve) => {
      this.#caughtUp = resolve;
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#catchUp.stop();
  }

  /** False when an event before it is missing. What is told already is dropped, and so is everything once stopped. */
  #take(event: SessionEvent): boolean {
    const seq = this.#seq ?? 0;
    if (this.#isStopped || event.seq <= seq) return true;
    if (event.seq > seq + 1) return false;
    this.#seq = event.seq;
    this.#options.deliver(event);
    return true;
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (!waiting.every((event) => this.#take(event))) this.#options.reconnect("missed_event");
    this.#caughtUp();
  }
}
