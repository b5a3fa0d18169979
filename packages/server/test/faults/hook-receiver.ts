import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { listening } from "../outbound/listening.ts";

/** One request to a receiver. */
export interface Call {
  /** Without its leading slash. */
  readonly path: string;
  /** Its `webhook-id`. */
  readonly id: string;
  readonly attempt: number;
  readonly headers: Headers;
  readonly body: string;
  /** By the receiver's clock. */
  readonly at: Date;
  /** The process that sent it. */
  readonly sender: string;
  /** The session or ticket, and which of its events it is told. */
  readonly resource: string;
  readonly sequence: number;
  /** When it arrived and when it was answered or cut off, in milliseconds of `performance.now()`. */
  readonly from: number;
  until: number | null;
  /** Whether it was answered with success. */
  isAnswered: boolean;
}

/** What a receiver does with a request that has arrived in full; nothing is to let it hang. */
export type Answering = (call: Call, response: ServerResponse) => void;

/** A receiver of webhooks on a port of its own. */
export interface HookReceiver {
  /** Without a path. */
  readonly url: string;
  /** All that arrived, in its order. */
  readonly calls: readonly Call[];
  /** How it answers from now on; as `succeed` does at first. */
  answerWith(answering: Answering): void;
  /** How many requests to a path are open. */
  open(path: string): number;
  /** Closes its port and cuts off whoever is connected. */
  down(): Promise<void>;
  /** Opens the same port again. */
  up(): Promise<void>;
}

/** Answers 204. */
export const succeed: Answering = (call, response) => {
  // Whoever reads the answer may send the next request before this process sees that this one is over.
  end(call);
  call.isAnswered = true;
  response.writeHead(204).end();
};

export async function startHookReceiver(clock = (): Date => new Date()): Promise<HookReceiver> {
  const calls: Call[] = [];
  let answering = succeed;
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = callOf(request, await text(request), clock());
    response.once("close", () => end(call));
    calls.push(call);
    answering(call, response);
  };
  const listen = (port: number) =>
    onPort((request, response) => void take(request, response).catch(() => undefined), port);
  let server = await listen(0);
  const { port } = server;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    answerWith: (next) => {
      answering = next;
    },
    open: (path) => calls.filter((call) => call.path === path && call.until === null).length,
    down: () => server.close(),
    async up() {
      server = await listen(port);
    },
  };
}

function end(call: Call): void {
  call.until ??= performance.now();
}

async function onPort(take: (request: IncomingMessage, response: ServerResponse) => void, port: number) {
  const server: Server = createServer(take);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const opened = await listening(server, "127.0.0.1", port);
  return {
    port: opened.port,
    async close() {
      const closed = opened.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function callOf(request: IncomingMessage, body: string, at: Date): Call {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const { data } = JSON.parse(body);
  return {
    path: (request.url ?? "").slice(1),
    id: headers.get("webhook-id") ?? "",
    attempt: Number(headers.get("support-attempt")),
    headers,
    body,
    at,
    sender: headers.get("x-sent-by") ?? "",
    resource: data.ticket.id,
    sequence: data.sequence,
    from: performance.now(),
    until: null,
    isAnswered: false,
  };
}
