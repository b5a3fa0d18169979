import { createServer } from "node:http";
import { type DefaultEventsMap, Server } from "socket.io";
import { listenOn } from "../../http/child.ts";
import { openChatDesk } from "./chat-desk.ts";
import { type Caller, callerOf, hello, newMessage } from "./checks.ts";

/**
 * What a good engineer would write in an afternoon: Socket.IO with recovery of the connection's state, zod, jose, and
 * better-sqlite3 with prepared statements. The same checks and rows as ours, nothing else of it.
 */
interface FromServer {
  welcome(at: { readonly seq: number }): void;
  message(event: { readonly seq: number; readonly message: object }): void;
}

interface FromClient {
  message(message: unknown, acknowledge: (answer: object) => void): void;
}

const desk = openChatDesk();
const server = createServer((_, response) => response.writeHead(404).end());
const io = new Server<FromClient, FromServer, DefaultEventsMap, Caller>(server, {
  transports: ["websocket"],
  connectionStateRecovery: {},
  serveClient: false,
  maxHttpBufferSize: 64 * 1024,
});

// As its manual advises, to save memory.
io.engine.on("connection", (socket: { request: unknown }) => {
  socket.request = null;
});

io.use(async (socket, next) => {
  const asked = hello.safeParse(socket.handshake.auth).data;
  const caller = asked === undefined ? null : await callerOf(asked);
  if (caller === null) return next(new Error("unauthenticated"));
  socket.data = caller;
  next();
});

io.on("connection", async (socket) => {
  const caller = socket.data;
  const seq = desk.lastSeq(caller.tenant, caller.session);
  if (seq === null) {
    socket.disconnect(true);
    return;
  }
  await socket.join(caller.session);
  socket.on("message", (body, acknowledge) => {
    const parsed = newMessage.safeParse(body);
    if (!parsed.success) return acknowledge({ error: "invalid_request" });
    const stored = desk.store(caller, parsed.data);
    if (stored === null) return acknowledge({ error: "session_closed" });
    io.to(caller.session).emit("message", { seq: stored.seq, message: stored.message });
    acknowledge({ message_id: stored.id, seq: stored.seq, timestamp: stored.timestamp });
  });
  socket.emit("welcome", { seq });
});

await listenOn(server);
