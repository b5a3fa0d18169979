import type { ChatSocketClass } from "@olympus-support/sdk/chat";
import { there } from "../../check.ts";
import type { ReachedSession } from "./talk-case.ts";

/** A frame as the chat helper sends it. */
export interface SentFrame {
  readonly type: string;
  readonly resume_from?: number;
  readonly message?: { readonly content: string };
}

/** The session's class of sockets, which also keeps what is sent on them, oldest first. */
export function overhear(session: ReachedSession): {
  readonly WebSocket: ChatSocketClass;
  readonly sent: (type: string) => readonly SentFrame[];
} {
  const base = there(session.address.WebSocket, "class of sockets");
  const frames: SentFrame[] = [];
  return {
    sent: (type) => frames.filter((frame) => frame.type === type),
    WebSocket: class extends base {
      override send(frame: string): void {
        frames.push(JSON.parse(frame) as SentFrame);
        super.send(frame);
      }
    },
  };
}
