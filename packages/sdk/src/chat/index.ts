export type { SupportClientOptions, TokenSource } from "../client-options.ts";
export {
  isSupportClientError,
  SupportClientError,
  type SupportClientErrorKind,
} from "../errors/support-client-error.ts";
export { TokenError } from "../errors/token-error.ts";
export { UsageError } from "../errors/usage-error.ts";
export type {
  ChatAck,
  ChatGap,
  ChatParticipant,
  InboxMessage,
  InboxQueue,
  InboxQueueChanged,
  InboxSessionChanged,
  MessageEvent,
  PresenceEvent,
  QueueEvent,
  ReadEvent,
  SessionUpdatedEvent,
  TypingEvent,
} from "../types/chat.ts";
export type { Message, ReadReceipt, SessionEvent, SessionSummary } from "../types/sessions.ts";
export type { Chat } from "./chat.ts";
export type { ChatClock } from "./chat-clock.ts";
export { ChatError, type ChatErrorReason } from "./chat-error.ts";
export type { ChatEvent } from "./chat-events.ts";
export type {
  ChatOptions,
  ChatSocket,
  ChatSocketClass,
  ConnectionAddress,
  ConnectionOptions,
} from "./chat-options.ts";
export { ChatSendError, type ChatSendErrorReason } from "./chat-send-error.ts";
export type { ChatState, ChatStateReason, ChatStatus, StateChangeEvent } from "./chat-state.ts";
export type { ChatTokenReason, ChatTokenSource } from "./chat-token.ts";
export { type ConnectChatOptions, connectChat } from "./connect-chat.ts";
export { type ConnectInboxOptions, connectInbox } from "./connect-inbox.ts";
export type { ResumedEvent } from "./event-order.ts";
export type { Inbox, InboxEvent, InboxSnapshot } from "./inbox.ts";
export type { LiveConnection } from "./live-connection.ts";
export type { ChatMessageInput } from "./message-frame.ts";
export type { PendingMessages } from "./outbox.ts";
export type { ChatSend, ChatSendOptions } from "./pending-message.ts";
export { type LiveChat, SupportClient } from "./support-client.ts";
