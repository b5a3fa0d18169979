import type { Chat, ChatEvent, Inbox, InboxEvent } from "@olympus-support/sdk/chat";
import { within } from "./wait.ts";

/** What a connection told, and a way to wait for more. */
export interface Heard<Event> {
  readonly events: readonly Event[];
  /** The first event that fits, of those that came and will come. */
  until(fits: (event: Event) => boolean, what?: string): Promise<Event>;
}

/** What a conversation told. */
export interface HeardChat extends Heard<ChatEvent> {
  /** The numbers of the durable events. */
  readonly seqs: readonly number[];
}

const patience = 20_000;

function hear<Event>(told: AsyncIterable<Event>): Heard<Event> {
  const events: Event[] = [];
  const waiting = new Set<() => void>();
  void (async () => {
    for await (const event of told) {
      events.push(event);
      for (const look of waiting) look();
    }
  })();
  const first = (fits: (event: Event) => boolean): Promise<Event> =>
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
  const last = (what: string): string => `${what}; the last events were ${JSON.stringify(events.slice(-3))}`;
  return { events, until: (fits, what = "an event") => within(patience, () => last(what), first(fits)) };
}

/** Listens to a conversation from now on. */
export function listen(chat: Chat): HeardChat {
  const heard = hear<ChatEvent>(chat);
  return {
    ...heard,
    get seqs() {
      const { events } = heard;
      return events.flatMap((event) =>
        event.type === "message" || event.type === "session_updated" ? [event.seq] : [],
      );
    },
  };
}

/** Listens to an inbox from now on. */
export const listenToInbox = (inbox: Inbox): Heard<InboxEvent> => hear<InboxEvent>(inbox);

export const said =
  (content: string) =>
  (event: ChatEvent): boolean =>
    event.type === "message" && event.message.content === content;

export const became =
  (status: string) =>
  (event: ChatEvent): boolean =>
    event.type === "stateChange" && event.state.status === status;

/** 1, 2, 3, ... up to a number. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
