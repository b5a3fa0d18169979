import { Chat } from "./chat.ts";
import type { ChatEvent } from "./chat-events.ts";
import type { ChatOptions, ConnectionAddress } from "./chat-options.ts";
import { Conversation } from "./conversation.ts";
import { Emitter } from "./emitter.ts";
import { reporters } from "./reporter.ts";

/**
 * Where a conversation is, who asks, and how it should behave.
 *
 * @example
 * const options: ConnectChatOptions = { url: "wss://desk.example.com/ws/sess_1", token: "ey...", resumeFrom: 42 };
 */
export interface ConnectChatOptions extends ConnectionAddress, ChatOptions {}

/**
 * Opens a live conversation, in a customer's browser or anywhere else. It connects in a moment and stays connected until
 * it is closed or over.
 *
 * @throws UsageError when `url` is no ws or wss address, `resumeFrom` can be no event's `seq`, or there is no `WebSocket`.
 * @example
 * const token = async (): Promise<string> => (await fetch("/chat-token")).text();
 * const chat = connectChat({ url: "wss://desk.example.com/ws/sess_1", token });
 * chat.on("message", ({ message }) => console.log(message.content));
 */
export function connectChat({ url, token, ...options }: ConnectChatOptions): Chat {
  const { failed, listenerFailed } = reporters(options);
  const { bufferSize = 1_000 } = options;
  const emitter = new Emitter<ChatEvent>({ bufferSize, failed: listenerFailed });
  return new Chat(emitter, new Conversation({ url, token }, options, emitter, failed));
}
