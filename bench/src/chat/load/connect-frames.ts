import { WebSocket } from "ws";
import type { Connect } from "./connect.ts";

interface Frame {
  readonly type: string;
  readonly heartbeat_seconds?: number;
  readonly client_message_id: string;
  readonly message: { readonly client_message_id: string };
}

/** A client of docs/chat-protocol.md without any help, which the server by hand speaks as well. */
export const connectFrames: Connect = (door) =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${door.url.replace(/^http/, "ws")}/ws/${door.session}`, "support.chat.v1", {
      perMessageDeflate: false,
    });
    let beating: NodeJS.Timeout | undefined;
    const say = (frame: object): void => socket.send(JSON.stringify(frame));
    const close = (): void => {
      socket.off("close", closed);
      socket.close(1000);
    };
    const closed = (code: number): void => door.failed(`closed with ${code}`);
    const welcomed = (seconds: number | undefined): void => {
      if (seconds !== undefined) beating = setInterval(() => say({ type: "ping" }), seconds * 1000);
      resolve({ send: (id, content) => say(messageOf(id, content)), close });
    };
    socket.once("error", ({ message }) => door.failed(message));
    socket.once("open", () => say({ type: "hello", token: door.token }));
    socket.once("close", () => clearInterval(beating));
    socket.on("close", closed);
    socket.on("message", (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      if (frame.type === "message") door.delivered(frame.message.client_message_id);
      else if (frame.type === "ack") door.acknowledged(frame.client_message_id);
      else if (frame.type === "welcome") welcomed(frame.heartbeat_seconds);
      else if (frame.type === "error" || frame.type === "bye") door.failed(String(data));
    });
  });

function messageOf(id: string, content: string): object {
  return { type: "message", message: { client_message_id: id, content } };
}
