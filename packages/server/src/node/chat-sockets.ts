import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Chat, SocketRequest } from "../chat/gateway.ts";
import type { ChatSocket } from "../chat/socket.ts";

const mostFrameBytes = 64 * 1024;
const mostGatheredBytes = 16 * 1024;

/** The sockets of a desk on its servers. */
export interface CarriedSockets {
  /** Takes a server's `upgrade`. */
  readonly carry: (incoming: IncomingMessage, stream: Duplex, head: Buffer) => void;
  /** Takes no more and sends everybody away. */
  dismiss(): Promise<void>;
}

/** Carries the desk's sockets on the upgrades of its servers. */
export function carrySockets(chat: Chat): CarriedSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: mostFrameBytes,
    // Compression costs more memory for each socket than the short texts of a chat are worth.
    perMessageDeflate: false,
    clientTracking: false,
    // What `admit` answered stands in the request: ws asks again while it writes the handshake.
    handleProtocols: (_, request) => protocolOf(chat, requestOf(request)) ?? false,
  });
  let isLeaving = false;
  return {
    carry(incoming, stream, head) {
      const request = requestOf(incoming);
      const admitted = isLeaving ? ({ status: 503 } as const) : chat.admit(request);
      if ("status" in admitted) {
        refuse(stream, admitted.status);
        return;
      }
      sockets.handleUpgrade(incoming, stream, head, (socket) => {
        carry(chat, request, { socket, stream });
      });
    },
    dismiss() {
      isLeaving = true;
      return chat.leave();
    },
  };
}

/** A socket, and the connection below it. */
interface Carried {
  readonly socket: WebSocket;
  readonly stream: Duplex;
}

function carry(chat: Chat, request: SocketRequest, carried: Carried): void {
  const { socket } = carried;
  const events = chat.open(request, socketOf(carried));
  socket.on("message", (data, isBinary) => {
    if (isBinary) events.binary();
    else events.text(String(data));
  });
  socket.on("pong", () => events.alive());
  socket.on("close", () => events.closed());
  // A frame that breaks the WebSocket protocol: ws closes the socket with the code for it, and then tells of that.
  socket.on("error", () => undefined);
}

function socketOf({ socket, stream }: Carried): ChatSocket {
  let isGathering = false;
  const flush = (): void => {
    isGathering = false;
    stream.uncork();
  };
  return {
    send(text) {
      // What is sent in one go, a message and its acknowledgement, goes to the network as one: a system call costs more
      // than all else that there is to do for a frame.
      if (!isGathering) {
        isGathering = true;
        stream.cork();
        process.nextTick(flush);
      }
      socket.send(text);
      if (stream.writableLength > mostGatheredBytes) flush();
    },
    close: (code, reason) => socket.close(code, reason),
    cut: () => socket.terminate(),
    ping: () => socket.ping(),
    unsent: () => socket.bufferedAmount,
  };
}

function requestOf({ url = "", headers }: IncomingMessage): SocketRequest {
  return {
    path: url.split("?", 1)[0] ?? "",
    origin: headers.origin ?? null,
    protocols: headers["sec-websocket-protocol"] ?? null,
  };
}

function protocolOf(chat: Chat, request: SocketRequest): string | null {
  const admitted = chat.admit(request);
  return "status" in admitted ? null : admitted.protocol;
}

const reasons = { 403: "Forbidden", 404: "Not Found", 503: "Service Unavailable" } as const;

function refuse(stream: Duplex, status: keyof typeof reasons): void {
  stream.on("error", () => undefined);
  stream.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
