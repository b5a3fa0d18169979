import type { ChatState, ChatStateReason } from "./chat-state.ts";
import type { Frame, Welcome } from "./live-socket.ts";

/** What sits on a connection. */
export interface Wire {
  /** What `hello` says besides the token. */
  hello(): object;
  welcomed(welcome: Welcome): void;
  received(frame: Frame): void;
  /** The socket is gone. */
  lost(reason: ChatStateReason): void;
  /** What has to be finished before it is closed for good, if anything. */
  beforeClose(reason: ChatStateReason): Promise<void> | undefined;
  changed(state: ChatState): void;
  failed(error: unknown): void;
}
