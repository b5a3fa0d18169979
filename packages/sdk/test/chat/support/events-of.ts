import type { Chat, ChatEvent } from "../../../src/chat/index.ts";

/** What a conversation told, and a way to wait for more. */
export interface Heard {
  readonly events: readonly ChatEvent[];
  readonly seqs: readonly number[];
  /** Resolves with the first event that fits, of those that came and will come. */
  until(fits: (event: ChatEvent) => boolean): Promise<ChatEvent>;
}

export function listen(chat: Chat): Heard {
  const events: ChatEvent[] = [];
  const seqs: number[] = [];
  const waiting = new Set<() => void>();
  void (async () => {
    for await (const event of chat) {
      events.push(event);
      if (event.type === "message" || event.type === "session_updated") seqs.push(event.seq);
      for (const look of waiting) look();
    }
  })();
  const until: Heard["until"] = (fits) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = events.find(fits);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { events, seqs, until };
}

export const said =
  (content: string) =>
  (event: ChatEvent): boolean =>
    event.type === "message" && event.message.content === content;

export const became =
  (status: string) =>
  (event: ChatEvent): boolean =>
    event.type === "stateChange" && event.state.status === status;
