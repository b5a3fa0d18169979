import { SupportError } from "../errors.ts";
import type { Services } from "../services.ts";
import { Allowance } from "./allowance.ts";
import type { Channel, Hello } from "./channel.ts";
import { byeOf, CloseSocket, type Closing, closings } from "./closing.ts";
import { RefusedMessage, readFrame, type ServerFrame } from "./frames.ts";
import type { ChatSocket, SocketEvents } from "./socket.ts";
import { Standing } from "./standing.ts";

/** Seconds between two signs of life that a client is asked for. */
export const heartbeatSeconds = 25;
const helloMilliseconds = 10_000;
const silentMilliseconds = 60_000;
const pingAfterMilliseconds = 30_000;
const recheckMilliseconds = 4000;
/** What a closed socket may take to go before it is cut. */
const farewellMilliseconds = 5000;
const mostUnsentBytes = 1024 * 1024;
/** Frames that wait for the ones before them. */
const mostWaiting = 100;

type State = "opening" | "open" | "closing" | "gone";

/** How a connection is made. */
export interface ConnectionParts {
  readonly services: Services;
  readonly socket: ChatSocket;
  readonly channel: Channel;
  /** The token of the subprotocol, which `hello` may leave out then. */
  readonly token: string | null;
  readonly onGone: (connection: Connection) => void;
}

/** One socket: its caller, its signs of life and its limits. What its frames mean is the channel's. */
export class Connection implements SocketEvents {
  readonly #parts: ConnectionParts;
  readonly #allowance: Allowance;
  #standing: Standing | null = null;
  #state: State = "opening";
  /** Since when it is in that state, or greeted; when it was last heard of, pinged, and its rights looked at. */
  #since: number;
  #heardAt: number;
  #pingedAt: number;
  #checkedAt: number;
  #waiting = 0;
  /** Frames are handled one after the other, so that messages are stored in the order in which they were sent. */
  #work: Promise<void> = Promise.resolve();

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    const now = this.#now();
    this.#allowance = new Allowance(parts.services.settings.chatFramesPerSecond, now);
    this.#since = now;
    this.#heardAt = now;
    this.#pingedAt = now;
    this.#checkedAt = now;
  }

  /** Lets the caller in with the first frame: from then on it may be told why the socket closes. */
  welcome(frame: ServerFrame): void {
    if (this.#state !== "opening") return;
    this.#state = "open";
    this.send(frame);
  }

  /** Sends a frame. Who reads more slowly than there is to read is closed rather than kept in memory. */
  send(frame: ServerFrame | string): void {
    if (this.isClosed) return;
    const { socket } = this.#parts;
    socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
    if (socket.unsent() > mostUnsentBytes) this.close("slow_consumer");
  }

  close(closing: Closing): void {
    if (this.isClosed) return;
    const { socket, channel } = this.#parts;
    const bye = this.#state === "open" ? byeOf(closing) : null;
    this.#state = "closing";
    this.#since = this.#now();
    if (bye !== null) socket.send(JSON.stringify(bye));
    socket.close(closings[closing].code, closings[closing].detail);
    channel.leave();
  }

  unsent(): number {
    return this.#parts.socket.unsent();
  }

  get isClosed(): boolean {
    return this.#state === "closing" || this.#state === "gone";
  }

  text(text: string): void {
    if (this.isClosed) return;
    this.alive();
    if (this.#waiting >= mostWaiting || !this.#allowance.take(this.#now())) {
      this.close("rate_limited");
      return;
    }
    this.#waiting += 1;
    this.#work = this.#work.then(() => this.#handle(text));
  }

  /** Resolves when the frames that have been begun with are done with. */
  settled(): Promise<void> {
    return this.#work;
  }

  binary(): void {
    this.close("binary");
  }

  alive(): void {
    this.#heardAt = this.#now();
  }

  closed(): void {
    if (this.#state === "gone") return;
    const isLeaving = this.#state !== "closing";
    this.#state = "gone";
    if (isLeaving) this.#parts.channel.leave();
    this.#parts.onGone(this);
  }

  /** Looks after the socket as time goes by; called every second or so. */
  look(): void {
    const now = this.#now();
    const elapsed = now - this.#since;
    if (this.#state === "closing" && elapsed >= farewellMilliseconds) this.#cut();
    if (this.#state === "opening" && elapsed >= helloMilliseconds) this.close("hello_timeout");
    if (this.#state === "open") this.#lookAfter(now);
  }

  #lookAfter(now: number): void {
    if (this.#standing?.hasExpired(now)) this.close("token_expired");
    // Nobody is there to read a farewell.
    else if (now - this.#heardAt >= silentMilliseconds) this.#cut();
    else if (now - this.#checkedAt >= recheckMilliseconds) this.#recheck(now);
    if (now - Math.max(this.#heardAt, this.#pingedAt) < pingAfterMilliseconds || this.isClosed) return;
    this.#pingedAt = now;
    this.#parts.socket.ping();
  }

  #cut(): void {
    this.#parts.socket.cut();
    this.closed();
  }

  #recheck(now: number): void {
    this.#checkedAt = now;
    if (this.#parts.services.isRevoked === null) return;
    this.#work = this.#work.then(async () => {
      await this.#standing?.check().catch((error: unknown) => this.#answerError(error));
    });
  }

  async #handle(text: string): Promise<void> {
    this.#waiting -= 1;
    if (this.isClosed) return;
    try {
      const frame = readFrame(this.#parts.channel.kind, text);
      if (frame.type === "hello") await this.#greet(frame);
      else await this.#obey(frame);
    } catch (error) {
      this.#answerError(error);
    }
  }

  async #greet(hello: Hello): Promise<void> {
    if (this.#standing !== null) throw new CloseSocket("invalid_frame");
    const { services, token, channel } = this.#parts;
    this.#standing = await Standing.of(services, hello.token ?? token, hello.tenant_id ?? null);
    if (!this.isClosed) await channel.enter(this, this.#standing, hello);
  }

  async #obey(frame: Exclude<ReturnType<typeof readFrame>, Hello>): Promise<void> {
    const standing = this.#standing;
    if (standing === null) throw new CloseSocket("invalid_frame");
    await standing.check();
    if (frame.type === "ping") {
      this.send({ type: "pong", ...(frame.id === undefined ? {} : { id: frame.id }) });
    } else if (frame.type === "token") {
      await standing.renew(frame.token);
      this.send({ type: "token_accepted", token_expires_at: standing.expiresAt });
    } else {
      await this.#parts.channel.take(this, standing.caller, frame);
    }
  }

  #answerError(error: unknown): void {
    const clientMessageId = error instanceof RefusedMessage ? error.clientMessageId : null;
    const reason = error instanceof RefusedMessage ? error.cause : error;
    if (reason instanceof CloseSocket) {
      this.close(reason.closing);
    } else if (!(reason instanceof SupportError)) {
      // Whether a message was stored is not known now: the client sends it again, under the same name.
      this.#parts.services.log.error({ err: reason }, "a frame failed");
      this.close("internal");
    } else if (this.#state === "opening" || reason.code === "unavailable") {
      this.close(closingOf(reason));
    } else {
      const { code, message: detail } = reason;
      this.send({ type: "error", code, detail, client_message_id: clientMessageId });
    }
  }

  #now(): number {
    return this.#parts.services.clock().getTime();
  }
}

/** How a refusal closes a socket that was not let in yet. */
function closingOf({ code }: SupportError): Closing {
  if (code === "session_not_found" || code === "unauthenticated") return code;
  return code === "unavailable" ? "internal" : "forbidden";
}
