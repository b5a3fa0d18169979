import type { Schema } from "../operation-types.ts";
import type { InboxMessage, InboxQueueChanged, InboxSessionChanged } from "../types/chat.ts";
import type { StateChangeEvent } from "./chat-state.ts";
import { LiveConnection } from "./live-connection.ts";

/**
 * How things stand, told on every connection: the open sessions (200 at most, newest first), those that the agent is
 * `offered`, and the queue.
 *
 * @example
 * inbox.on("snapshot", ({ sessions, queue }: InboxSnapshot) => console.log(sessions.length, queue.waiting));
 */
export interface InboxSnapshot
  extends Pick<Schema<"InboxWelcome">, "agent" | "sessions" | "has_more" | "offered" | "queue"> {
  readonly type: "snapshot";
}

/**
 * Everything that an inbox tells.
 *
 * @example
 * for await (const event of inbox) {
 *   if (event.type === "session_changed") console.log(event.session.session_id, event.session.status);
 * }
 */
export type InboxEvent =
  | InboxSnapshot
  | InboxSessionChanged
  | InboxMessage
  | InboxQueueChanged
  | StateChangeEvent;

/**
 * Every session and queue change that an agent may see. It keeps itself connected until it is closed; a `snapshot` on each
 * connection makes good what was missed. While one is open the agent counts as present.
 *
 * @example
 * const inbox = connectInbox({ url: "wss://desk.example.com/ws/inbox", token: "ey..." });
 * inbox.on("queue_changed", ({ queue }) => console.log(queue.waiting));
 */
export class Inbox extends LiveConnection<InboxEvent> {}
