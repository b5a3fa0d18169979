import { startSession } from "../../scene/desk.ts";
import { openSocket, type RawSocket } from "../../scene/raw-socket.ts";
import type { Scene } from "../../scene/scene.ts";

/** A customer's socket, where it is and what it was opened with. */
interface Opened {
  readonly socket: RawSocket;
  readonly url: string;
  readonly token: string;
}

/** The customer's socket of a new session, which has been welcomed. */
export async function openWelcomed(scene: Scene): Promise<Opened> {
  const { websocket_url: url, chat_token: token } = await startSession(scene);
  const socket = await openSocket(scene.run.WebSocket, url);
  scene.after(() => socket.close());
  socket.send({ type: "hello", token });
  await socket.frame("welcome");
  return { socket, url, token };
}

/** The frame of a message. */
export const messageFrame = (client_message_id: string, content: string): object => ({
  type: "message",
  message: { client_message_id, content },
});
