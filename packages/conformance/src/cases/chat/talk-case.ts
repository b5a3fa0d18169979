import { type Chat, type ConnectChatOptions, connectChat } from "@olympus-support/sdk/chat";

/** A session of a chat server, and what can be done to it from outside of the conversation. */
export interface ReachedSession {
  /** Where a customer's conversation with it is. */
  readonly address: Pick<ConnectChatOptions, "url" | "token" | "WebSocket" | "fetch" | "clock">;
  /** The agent says something. */
  say(content: string): Promise<unknown>;
  end(): Promise<unknown>;
  /** Breaks every connection. */
  cut(): void;
}

/** Something that the chat helper does with every chat server, however it is reached. */
export interface TalkCase {
  readonly name: string;
  run(session: ReachedSession, open: (options?: Partial<ConnectChatOptions>) => Chat): Promise<void>;
}

/** Runs a case in a session, and closes what it has opened. */
export async function runTalk(talk: TalkCase, session: ReachedSession): Promise<void> {
  const chats: Chat[] = [];
  try {
    await talk.run(session, (options = {}) => {
      const chat = connectChat({ ...session.address, random: () => 0.1, ...options });
      chats.push(chat);
      return chat;
    });
  } finally {
    for (const chat of chats) chat.close();
  }
}
