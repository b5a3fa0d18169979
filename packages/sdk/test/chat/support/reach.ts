import type { ConnectChatOptions } from "../../../src/chat/index.ts";

/** A session of a chat server, and what can be done to it from outside of the conversation. */
export interface ReachedSession {
  /** Where a customer's conversation with it is. */
  readonly address: Pick<ConnectChatOptions, "url" | "token" | "WebSocket" | "fetch">;
  /** The agent says something. */
  say(content: string): Promise<unknown>;
  end(): Promise<unknown>;
  /** Breaks every connection. */
  cut(): void;
}

/** A way to a chat server. What is tested of live chat is tested on each of them. */
export interface Reach {
  readonly name: string;
  open(): Promise<void>;
  session(): Promise<ReachedSession>;
  close(): Promise<void>;
}
