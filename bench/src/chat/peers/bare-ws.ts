import { createServer } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { listenOn } from "../../http/child.ts";
import { openChatDesk } from "./chat-desk.ts";
import { type Caller, callerOf, hello, newMessage } from "./checks.ts";

/** The least that can be done with checks and rows like ours: `ws`, JSON frames, and the statements. */
const heartbeat = 25_000;

const desk = openChatDesk();
const rooms = new Map<string, Set<WebSocket>>();
const silent = new WeakSet<WebSocket>();
const firstFrame = z.strictObject({ type: z.literal("hello"), token: z.string() });
const laterFrame = z.strictObject({ type: z.literal("message"), message: newMessage });

const server = createServer((_, response) => response.writeHead(404).end());
const sockets = new WebSocketServer({ server, maxPayload: 64 * 1024, perMessageDeflate: false });

sockets.on("connection", (socket, request) => {
  const session = (request.url ?? "").replace(/^\/ws\//, "");
  socket.on("error", () => socket.terminate());
  socket.on("pong", () => silent.delete(socket));
  socket.once("message", (data) => {
    admit(socket, session, data).catch(() => socket.close(1011));
  });
});

async function admit(socket: WebSocket, session: string, data: RawData): Promise<void> {
  const first = firstFrame.safeParse(frameOf(data)).data;
  const asked = hello.safeParse({ token: first?.token, session }).data;
  if (asked === undefined) return socket.close(4400);
  const caller = await callerOf(asked);
  if (caller === null) return socket.close(4401);
  const seq = desk.lastSeq(caller.tenant, session);
  if (seq === null) return socket.close(4404);
  join(socket, session);
  socket.on("message", (later) => take(socket, caller, later));
  socket.send(JSON.stringify({ type: "welcome", seq }));
}

function join(socket: WebSocket, session: string): void {
  const room = rooms.get(session) ?? new Set();
  rooms.set(session, room.add(socket));
  socket.once("close", () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(session);
  });
}

function take(socket: WebSocket, caller: Caller, data: RawData): void {
  const frame = laterFrame.safeParse(frameOf(data)).data;
  if (frame === undefined) {
    socket.close(4400);
    return;
  }
  const { client_message_id } = frame.message;
  const stored = desk.store(caller, frame.message);
  if (stored === null) {
    socket.send(JSON.stringify({ type: "error", code: "session_closed", client_message_id }));
    return;
  }
  const { message, id, seq, timestamp } = stored;
  const text = JSON.stringify({ type: "message", seq, message });
  for (const one of rooms.get(caller.session) ?? []) one.send(text);
  socket.send(JSON.stringify({ type: "ack", client_message_id, message_id: id, seq, timestamp }));
}

function frameOf(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}

setInterval(() => {
  for (const socket of sockets.clients) {
    if (silent.has(socket)) socket.terminate();
    silent.add(socket);
    socket.ping();
  }
}, heartbeat);

await listenOn(server);
