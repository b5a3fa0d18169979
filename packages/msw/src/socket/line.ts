import type { Support } from "@olympus-support/server";
import type { MockClock } from "../clock/mock-clock.ts";
import type { FaultList } from "../faults/fault-list.ts";
import type { ClientEnd, ServerEnd, SocketRequest } from "./ends.ts";
import { type Passage, pass } from "./pass.ts";

type SocketEvents = ReturnType<Support["chat"]["open"]>;

const mostFrameBytes = 64 * 1024;

/** What a socket's line is made of. */
interface LineParts {
  readonly chat: Support["chat"];
  readonly request: SocketRequest;
  readonly client: ClientEnd;
  readonly faults: FaultList;
  readonly clock: MockClock;
  readonly onGone: (line: Line) => void;
}

/** The line between one client and the desk, with what goes wrong on it. */
export class Line implements ServerEnd, Passage {
  readonly session: string;
  readonly clock: MockClock;
  /** A durable event that waits for the next one to overtake it. */
  overtaken: string | undefined;
  isStalled = false;
  readonly #parts: LineParts;
  readonly #events: SocketEvents;
  #isOpen = true;
  #isDead = false;

  constructor(parts: LineParts) {
    this.#parts = parts;
    this.clock = parts.clock;
    this.session = parts.request.path.slice("/ws/".length);
    this.#events = parts.chat.open(parts.request, {
      send: (text) => this.#fromServer(text),
      close: (code, reason) => this.end(code, reason),
      cut: () => this.end(1006, ""),
      ping: () => this.alive(),
      unsent: () => 0,
    });
  }

  text(text: string): void {
    if (this.#isDead || !this.#isOpen) return;
    if (new TextEncoder().encode(text).length > mostFrameBytes) this.end(1009, "");
    else this.#events.text(text);
  }

  binary(): void {
    if (!this.#isDead) this.#events.binary();
  }

  closed(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#parts.onGone(this);
    // Of a dead line the desk hears nothing: it finds out by itself.
    if (!this.#isDead) this.#events.closed();
  }

  /** Counts as a sign of life of the client. */
  alive(): void {
    if (!this.#isDead) this.#events.alive();
  }

  /** From now on nothing comes through, and nobody is told. */
  die(): void {
    this.#isDead = true;
  }

  deliver(text: string): void {
    if (this.#isOpen && !this.#isDead) this.#parts.client.deliver(text);
  }

  end(code: number, reason: string): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#parts.onGone(this);
    this.#parts.client.closed(code, reason);
    this.#events.closed();
  }

  #fromServer(text: string): void {
    pass(text, this.#parts.faults.ofSession(this.session), this);
  }
}
