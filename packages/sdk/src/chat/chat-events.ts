import type {
  MessageEvent,
  PresenceEvent,
  QueueEvent,
  ReadEvent,
  SessionUpdatedEvent,
  TypingEvent,
} from "../types/chat.ts";
import type { StateChangeEvent } from "./chat-state.ts";
import type { ResumedEvent } from "./event-order.ts";

/**
 * Everything that a conversation tells.
 *
 * @example
 * for await (const event of chat) {
 *   if (event.type === "message") console.log(event.message.content);
 * }
 */
export type ChatEvent =
  | MessageEvent
  | SessionUpdatedEvent
  | TypingEvent
  | ReadEvent
  | PresenceEvent
  | QueueEvent
  | ResumedEvent
  | StateChangeEvent;
