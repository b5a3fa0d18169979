import { systemRandom } from "../random-ids.ts";
import { BackOff } from "./back-off.ts";
import { type ChatClock, systemClock } from "./chat-clock.ts";
import type { ChatSocketClass, ConnectionAddress, ConnectionOptions } from "./chat-options.ts";
import type { ChatState, ChatStateReason, ChatStatus } from "./chat-state.ts";
import { ChatToken } from "./chat-token.ts";
import type { Verdict } from "./close-codes.ts";
import { LiveSocket, type Welcome } from "./live-socket.ts";
import { Pace } from "./pace.ts";
import { isOffline, watchPage } from "./page-life.ts";
import { checkAddress, socketClassOf } from "./socket-class.ts";
import { Timer } from "./timer.ts";
import type { Wire } from "./wire.ts";

const stable = 10_000;

/** Keeps one socket open for as long as it is wanted. It knows nothing of what is said on it. */
export class Connection {
  readonly clock: ChatClock;
  readonly token: ChatToken;
  readonly #url: string;
  readonly #tenantId: string | undefined;
  readonly #socketClass: ChatSocketClass;
  readonly #wire: Wire;
  readonly #backOff: BackOff;
  readonly #pace: Pace;
  readonly #nextAttempt: Timer;
  readonly #unwatch: () => void;
  #state: ChatState = { status: "idle", reason: null, nextAttemptAt: null };
  #socket: LiveSocket | undefined;
  /** Counts attempts, so that what belongs to an earlier one is known by it. */
  #attempt = 0;
  #welcomedAt: number | undefined;
  #isFirst = true;
  #isEnding = false;

  constructor({ url, token }: ConnectionAddress, options: ConnectionOptions, wire: Wire) {
    checkAddress(url);
    this.clock = options.clock ?? systemClock;
    this.token = new ChatToken(token);
    this.#url = url;
    this.#tenantId = options.tenantId;
    this.#socketClass = socketClassOf(options);
    this.#wire = wire;
    this.#backOff = new BackOff(options.random ?? systemRandom);
    this.#pace = new Pace(this.clock);
    this.#nextAttempt = new Timer(this.clock);
    const wake = (): void => this.#wake();
    const offline = (): void => {
      if (isOffline(url)) this.#suspend();
    };
    this.#unwatch = watchPage({ online: wake, shown: wake, offline });
    // A moment later, so that the first change already finds its listeners.
    queueMicrotask(() => {
      if (this.#state.status === "idle") this.#connect();
    });
  }

  get state(): ChatState {
    return this.#state;
  }

  get isConnected(): boolean {
    return this.#state.status === "connected";
  }

  /** Sends a frame if one may go now. */
  send(frame: object): boolean {
    if (!this.isConnected || !this.#pace.take()) return false;
    this.#socket?.send(frame);
    return true;
  }

  /** Milliseconds until the pace allows the next frame. */
  get wait(): number {
    return this.#pace.wait;
  }

  /** Gives this socket up for a new one. */
  reconnect(reason: ChatStateReason): void {
    this.#socket?.end({ reason, next: "reconnect" });
  }

  close(reason: ChatStateReason = "closed"): void {
    if (this.#state.status === "closed") return;
    this.#release();
    this.#unwatch();
    this.#change("closed", reason);
  }

  #connect(): void {
    if (isOffline(this.#url)) this.#suspend();
    else void this.#try();
  }

  async #try(): Promise<void> {
    this.#release();
    const attempt = this.#attempt;
    this.#change(this.#isFirst ? "connecting" : "reconnecting", this.#isFirst ? null : this.#state.reason);
    if (attempt !== this.#attempt) return;
    try {
      const token = await this.token.forSocket();
      if (attempt === this.#attempt) this.#open(token);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#wire.failed(error);
      this.#retry("token_failed");
    }
  }

  #open(token: string): void {
    const tenant = this.#tenantId === undefined ? {} : { tenant_id: this.#tenantId };
    const wire = this.#wire;
    try {
      this.#socket = new LiveSocket({
        socketClass: this.#socketClass,
        url: this.#url,
        clock: this.clock,
        token: this.token,
        hello: () => ({ type: "hello", token, ...tenant, ...wire.hello() }),
        welcomed: (welcome) => this.#welcomed(welcome),
        received: (frame) => wire.received(frame),
        ended: (verdict) => this.#ended(verdict),
        failed: (error) => wire.failed(error),
      });
    } catch (error) {
      wire.failed(error);
      this.#retry("connection_lost");
    }
  }

  #welcomed(welcome: Welcome): void {
    const attempt = this.#attempt;
    this.#welcomedAt = this.clock.now();
    this.#isFirst = false;
    this.token.accepted();
    this.#change("connected", null);
    if (attempt === this.#attempt) this.#wire.welcomed(welcome);
  }

  #ended({ reason, next }: Verdict): void {
    this.#release();
    this.#wire.lost(reason);
    if (reason === "rate_limited") this.#backOff.raise();
    const why = reason === "token_expired" ? "expired" : "refused";
    const isOver = next === "close" || (next === "refresh" && !this.token.mayRefresh(why));
    if (isOver) this.#finish(reason);
    else this.#retry(reason);
  }

  #retry(reason: ChatStateReason): void {
    this.#isFirst = false;
    if (isOffline(this.#url)) this.#suspend();
    else {
      const delay = this.#backOff.next();
      this.#nextAttempt.set(delay, () => this.#connect());
      this.#change("reconnecting", reason, this.clock.now() + delay);
    }
  }

  #finish(reason: ChatStateReason): void {
    const rest = this.#wire.beforeClose(reason);
    if (rest === undefined) this.close(reason);
    else {
      this.#isEnding = true;
      this.#change("reconnecting", reason);
      void rest.then(() => this.close(reason));
    }
  }

  #suspend(): void {
    if (this.#isEnding || this.#state.status === "closed") return;
    const hadSocket = this.#socket !== undefined;
    this.#release();
    if (hadSocket) this.#wire.lost("offline");
    this.#change("suspended", "offline");
  }

  #wake(): void {
    if (this.#isEnding) return;
    const { status, reason } = this.#state;
    // An attempt that waits is made now, unless the server has asked for less of them.
    const isDue = status === "suspended" || (this.#nextAttempt.isSet && reason !== "rate_limited");
    if (isDue) this.#connect();
    else this.#socket?.probe();
  }

  /** Ends the attempt and the socket that there are. */
  #release(): void {
    this.#attempt += 1;
    this.#nextAttempt.clear();
    this.#socket?.cut();
    this.#socket = undefined;
    const since = this.#welcomedAt ?? Number.POSITIVE_INFINITY;
    if (this.clock.now() - since >= stable) this.#backOff.reset();
    this.#welcomedAt = undefined;
  }

  #change(status: ChatStatus, reason: ChatStateReason | null, nextAttemptAt: number | null = null): void {
    const before = this.#state;
    this.#state = { status, reason, nextAttemptAt };
    const isSame = status === before.status && reason === before.reason;
    if (!isSame || nextAttemptAt !== before.nextAttemptAt) this.#wire.changed(this.#state);
  }
}
