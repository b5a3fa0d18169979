import type { ChatParticipant, SessionEvent } from "../../../src/chat/index.ts";
import type { Host, Line, ServerEnd } from "./fake-network.ts";

type Sent = { readonly type: string; readonly [name: string]: unknown };

export const customer: ChatParticipant = { kind: "customer", id: "cust_abc", name: "John Doe" };
const heartbeatSeconds = 25;

/** A chat server of one session that does what the protocol says, unless a test scripts it otherwise. */
export class ScriptedServer implements Host {
  readonly events: SessionEvent[] = [];
  readonly lines = new Set<Line>();
  /** The first frames that came, oldest first. */
  readonly hellos: Sent[] = [];
  readonly fetched: Request[] = [];
  /** The most events that a socket replays. */
  replays = 500;
  tokenLife = 3_600_000;
  now: () => number;
  /** Whether sockets can be opened at all. */
  isUp = true;
  /** Whether anything that is said is heard. */
  isDeaf = false;
  /** Whether messages that were stored are acknowledged. */
  acknowledges = true;
  /** The code to close a socket with instead of a welcome. */
  judge: (hello: Sent) => number | undefined = () => undefined;
  /** What a frame is answered with instead of what the protocol says. */
  answer: (frame: Sent, line: Line) => boolean = () => false;
  /** What the REST side answers instead of a page. */
  respond: (request: Request) => Response | Promise<Response> | undefined = () => undefined;
  isEnded = false;

  constructor(now: () => number) {
    this.now = now;
  }

  accept(line: Line): ServerEnd | undefined {
    if (!this.isUp) return undefined;
    return {
      receive: (text) => {
        if (!this.isDeaf) this.#receive(line, JSON.parse(text) as Sent);
      },
      gone: () => this.lines.delete(line),
    };
  }

  /** Stores a message and tells everybody. */
  say(
    content: string,
    message: { sender?: "agent" | "customer"; client_message_id?: string } = {},
  ): SessionEvent {
    const seq = this.events.length + 1;
    const { sender = "agent", client_message_id = null } = message;
    const event: SessionEvent = {
      type: "message",
      seq,
      message: {
        id: `msg_${seq}`,
        seq,
        sender,
        sender_id: sender,
        sender_name: null,
        content,
        type: "text",
        attachments: [],
        client_message_id,
        timestamp: new Date(this.now()).toISOString(),
      },
    };
    this.events.push(event);
    this.tell(event);
    return event;
  }

  /** Stores so many messages without telling anybody. */
  fill(count: number): void {
    const lines = [...this.lines];
    this.lines.clear();
    for (let index = 0; index < count; index += 1) this.say(`missed ${this.events.length + 1}`);
    for (const line of lines) this.lines.add(line);
  }

  tell(frame: object): void {
    for (const line of this.lines) line.send(frame);
  }

  endAll(code: number): void {
    for (const line of [...this.lines]) line.end(code);
  }

  readonly fetch = (request: Request): Response | Promise<Response> => {
    this.fetched.push(request);
    return this.respond(request) ?? this.page(request);
  };

  /** A page of events. */
  page(request: Request): Response {
    const query = new URL(request.url).searchParams;
    const after = Number(query.get("after"));
    const data = this.events.slice(after, after + Number(query.get("limit")));
    const last = data.at(-1)?.seq ?? after;
    const more = last < this.events.length;
    return Response.json({ data, next_cursor: more ? String(last) : null, has_more: more });
  }

  #receive(line: Line, frame: Sent): void {
    if (this.answer(frame, line)) return;
    if (frame.type === "hello") this.#greet(line, frame);
    if (frame.type === "ping") line.send({ type: "pong" });
    if (frame.type === "token") line.send({ type: "token_accepted", token_expires_at: this.#expiry() });
    if (frame.type === "message") this.#store(line, frame["message"] as StoredInput);
    if (frame.type === "read") {
      const read = {
        participant: customer,
        seq: frame["seq"],
        timestamp: new Date(this.now()).toISOString(),
      };
      this.tell({ type: "read", read });
    }
  }

  #greet(line: Line, hello: Sent): void {
    this.hellos.push(hello);
    const code = this.judge(hello);
    if (code !== undefined) line.end(code);
    else this.#admit(line, hello);
  }

  #admit(line: Line, hello: Sent): void {
    const seq = this.events.length;
    const from = Number(hello["resume_from"] ?? seq);
    const gap = seq - from > this.replays ? { from: from + 1, to: seq } : null;
    line.send(this.welcome(seq, gap));
    if (gap === null) for (const event of this.events.slice(from)) line.send(event);
    this.lines.add(line);
    if (this.isEnded) line.end(4409);
  }

  /** What `hello` is answered with. */
  welcome(seq: number, gap: { from: number; to: number } | null): object {
    return {
      type: "welcome",
      seq,
      gap,
      session: { session_id: "sess_1", status: "active", last_seq: seq, queue_position: 0 },
      you: customer,
      participants: [{ kind: "agent", id: "agent_001", name: "Sarah" }],
      reads: [],
      events_url: "https://desk.test/api/v1/support/sessions/sess_1/events",
      token_expires_at: this.#expiry(),
      heartbeat_seconds: heartbeatSeconds,
    };
  }

  #expiry(): string {
    return new Date(this.now() + this.tokenLife).toISOString();
  }

  #store(line: Line, { client_message_id, content }: StoredInput): void {
    const known = this.events.find(
      (event) => event.type === "message" && event.message.client_message_id === client_message_id,
    );
    const { seq } = known ?? this.say(content, { sender: "customer", client_message_id });
    if (!this.acknowledges) return;
    const timestamp = new Date(this.now()).toISOString();
    line.send({ type: "ack", client_message_id, message_id: `msg_${seq}`, seq, timestamp });
  }
}

interface StoredInput {
  readonly client_message_id: string;
  readonly content: string;
}
