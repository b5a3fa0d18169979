import type { Schema } from "../operation-types.ts";

/**
 * Somebody who takes part in a conversation.
 *
 * @example
 * const nameOf = ({ name, id }: ChatParticipant): string => name ?? id;
 */
export interface ChatParticipant extends Schema<"ChatParticipant"> {}

/**
 * A message, as an event of its conversation. `seq` is its place among all durable events.
 *
 * @example
 * chat.on("message", ({ seq, message }: MessageEvent) => console.log(seq, message.sender, message.content));
 */
export interface MessageEvent extends Schema<"MessageEvent"> {}

/**
 * What a session became: taken, handed over, on hold, ended, ...
 *
 * @example
 * chat.on("session_updated", ({ status, assigned_agent }: SessionUpdatedEvent) => console.log(status, assigned_agent?.name));
 */
export interface SessionUpdatedEvent extends Schema<"SessionUpdatedEvent"> {}

/**
 * Somebody has begun or stopped to type.
 *
 * @example
 * chat.on("typing", ({ participant, typing }: TypingEvent) => console.log(participant.name, typing ? "types" : "stopped"));
 */
export interface TypingEvent extends Schema<"ChatTypingNotice"> {}

/**
 * Somebody has read as far as `read.seq`; also told of oneself.
 *
 * @example
 * chat.on("read", ({ read }: ReadEvent) => console.log(read.participant.id, "has read up to", read.seq));
 */
export interface ReadEvent extends Schema<"ChatReadNotice"> {}

/**
 * Somebody has come or gone.
 *
 * @example
 * chat.on("presence", ({ participant, present }: PresenceEvent) => console.log(participant.name, present));
 */
export interface PresenceEvent extends Schema<"ChatPresence"> {}

/**
 * Where a waiting session stands in its queue; 0 once it no longer waits.
 *
 * @example
 * chat.on("queue", ({ queue_position }: QueueEvent) => console.log("You are number", queue_position));
 */
export interface QueueEvent extends Schema<"ChatQueue"> {}

/**
 * The durable events that a conversation missed, both ends included.
 *
 * @example
 * const missed = ({ from, to }: ChatGap): number => to - from + 1;
 */
export interface ChatGap extends Schema<"ChatGap"> {}

/**
 * The server's word that a message is stored, for good.
 *
 * @example
 * const ack: ChatAck = await chat.send("Hi");
 * console.log(ack.seq, ack.message_id, ack.timestamp);
 */
export interface ChatAck extends Omit<Schema<"ChatAck">, "type"> {}

/**
 * How many sessions wait for an agent, and how long the first of them has.
 *
 * @example
 * inbox.on("queue_changed", ({ queue }) => {
 *   const { waiting, longest_wait_seconds }: InboxQueue = queue;
 *   console.log(waiting, longest_wait_seconds ?? 0);
 * });
 */
export interface InboxQueue extends Schema<"InboxQueue"> {}

/**
 * A session as it is now.
 *
 * @example
 * inbox.on("session_changed", ({ session }: InboxSessionChanged) => console.log(session.session_id, session.status));
 */
export interface InboxSessionChanged extends Schema<"InboxSessionChanged"> {}

/**
 * A message of a session that is assigned to the agent.
 *
 * @example
 * inbox.on("message", ({ session_id, message }: InboxMessage) => console.log(session_id, message.content));
 */
export interface InboxMessage extends Schema<"InboxMessage"> {}

/**
 * How the queue stands now.
 *
 * @example
 * inbox.on("queue_changed", ({ queue }: InboxQueueChanged) => console.log(queue.waiting));
 */
export interface InboxQueueChanged extends Schema<"InboxQueueChanged"> {}
