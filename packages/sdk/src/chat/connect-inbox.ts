import type { Schema } from "../operation-types.ts";
import type { ConnectionAddress, ConnectionOptions } from "./chat-options.ts";
import { Connection } from "./connection.ts";
import { Emitter } from "./emitter.ts";
import { Inbox, type InboxEvent } from "./inbox.ts";
import { type Frame, unknownFrame, type Welcome } from "./live-socket.ts";
import { reporters } from "./reporter.ts";
import type { Wire } from "./wire.ts";

/**
 * Where the inbox is, whose it is, and how it should behave.
 *
 * @example
 * const options: ConnectInboxOptions = { url: "wss://desk.example.com/ws/inbox", token: async () => "ey..." };
 */
export interface ConnectInboxOptions extends ConnectionAddress, ConnectionOptions {}

/**
 * Opens an agent's inbox. It connects in a moment and stays connected until it is closed.
 *
 * @throws UsageError when `url` is no ws or wss address, or there is no `WebSocket`.
 * @example
 * const inbox = connectInbox({ url: "wss://desk.example.com/ws/inbox", token: async () => "ey..." });
 * inbox.on("snapshot", ({ sessions }) => console.log(sessions.length, "open sessions"));
 */
export function connectInbox({ url, token, ...options }: ConnectInboxOptions): Inbox {
  const { failed, listenerFailed } = reporters(options);
  const { bufferSize = 1_000 } = options;
  const emitter = new Emitter<InboxEvent>({ bufferSize, failed: listenerFailed });
  return new Inbox(emitter, new Connection({ url, token }, options, inboxWire(emitter, failed)));
}

function inboxWire(emitter: Emitter<InboxEvent>, failed: (error: unknown) => void): Wire {
  return {
    failed,
    hello: () => ({}),
    lost: () => {},
    beforeClose: () => undefined,
    welcomed: (welcome: Welcome) => {
      const { agent, sessions, has_more, offered, queue } = welcome as Schema<"InboxWelcome">;
      emitter.emit({ type: "snapshot", agent, sessions, has_more, offered, queue });
    },
    received: (frame: Frame) => {
      const known = frame as Schema<"InboxServerFrame">;
      const isTold =
        known.type === "session_changed" || known.type === "message" || known.type === "queue_changed";
      if (isTold) emitter.emit(known);
      else failed(unknownFrame(frame.type));
    },
    changed: (state) => {
      emitter.emit({ type: "stateChange", state });
      if (state.status === "closed") emitter.end();
    },
  };
}
