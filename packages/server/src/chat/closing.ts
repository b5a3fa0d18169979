import type { Schema } from "../contract.ts";

/** Why the server closes a socket: the code and the words of docs/chat-protocol.md. */
export const closings = {
  binary: { code: 1003, detail: "Frames are JSON text. Send no binary ones." },
  server_restart: { code: 1012, detail: "The server is restarting. Connect again and resume." },
  slow_consumer: {
    code: 1013,
    detail: "You read more slowly than there is to read. Connect again and resume.",
  },
  internal: { code: 1011, detail: "Something went wrong here. Connect again and resume." },
  invalid_frame: { code: 4400, detail: "A frame is not one of the protocol's. See docs/chat-protocol.md." },
  unauthenticated: { code: 4401, detail: "There is no valid token. Get one and connect again." },
  forbidden: { code: 4403, detail: "You may not use this socket. Ask for the rights." },
  session_not_found: { code: 4404, detail: "There is no such session. Check its id." },
  hello_timeout: { code: 4408, detail: "No hello came in time. Connect again and send it first." },
  session_ended: { code: 4409, detail: "The session has ended. Start a new one to go on." },
  transferred_away: { code: 4410, detail: "The session was given to another agent." },
  token_expired: { code: 4419, detail: "The token has expired. Get a new one and connect again." },
  rate_limited: { code: 4429, detail: "That was too much at once. Wait, then connect again." },
} as const satisfies Record<string, { readonly code: number; readonly detail: string }>;

export type Closing = keyof typeof closings;

const said: ReadonlySet<string> = new Set<Schema<"SocketByeReason">>([
  "invalid_frame",
  "unauthenticated",
  "forbidden",
  "session_ended",
  "transferred_away",
  "token_expired",
  "rate_limited",
  "server_restart",
  "slow_consumer",
]);

/** The farewell to a socket that had been welcomed; null where the code alone says it. */
export function byeOf(closing: Closing): Schema<"SocketBye"> | null {
  if (!said.has(closing)) return null;
  return { type: "bye", reason: closing as Schema<"SocketByeReason">, detail: closings[closing].detail };
}

/** Thrown to close the socket whose frame is being handled. */
export class CloseSocket extends Error {
  override readonly name = "CloseSocket";
  readonly closing: Closing;
  constructor(closing: Closing) {
    super(closings[closing].detail);
    this.closing = closing;
  }
}
