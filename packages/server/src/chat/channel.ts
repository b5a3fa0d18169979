import type { Caller } from "../http/authenticate.ts";
import type { Closing } from "./closing.ts";
import type { ChatFrame, InboxFrame, ServerFrame } from "./frames.ts";
import type { Standing } from "./standing.ts";

export type Hello = Extract<ChatFrame | InboxFrame, { readonly type: "hello" }>;
/** A frame that the connection does not handle by itself. */
export type ChannelFrame = Exclude<ChatFrame | InboxFrame, Hello | { readonly type: "ping" | "token" }>;

/** What a channel may do with its connection. */
export interface Line {
  readonly isClosed: boolean;
  /** Bytes that were sent and not yet taken by the network. */
  unsent(): number;
  welcome(frame: ServerFrame): void;
  send(frame: ServerFrame | string): void;
  close(closing: Closing): void;
}

/** What a connection is for: one conversation, or an agent's inbox. */
export interface Channel {
  readonly kind: "chat" | "inbox";
  /** Lets the caller in, sends `welcome` and what follows it. Throws `CloseSocket` or `SupportError` for who may not. */
  enter(line: Line, standing: Standing, hello: Hello): Promise<void>;
  /** Does what the frame asks for. Throws `SupportError` when it is refused. */
  take(line: Line, caller: Caller, frame: ChannelFrame): Promise<void>;
  /** The connection is closed. Called once, whether or not anybody had entered. */
  leave(): void;
}
