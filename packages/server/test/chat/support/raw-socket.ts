import { type ClientOptions, WebSocket } from "ws";

/** A socket that was welcomed, and that may do what no browser's can: stop reading, or answer nothing. */
export async function openRaw(url: string, token: string, options: ClientOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, options);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.send(JSON.stringify({ type: "hello", token }));
  await new Promise((resolve) => socket.once("message", resolve));
  return socket;
}
