import { prolong } from "../agents/index.ts";
import { type Services, unitOfWork } from "../services.ts";
import { ChatChannel } from "./chat-channel.ts";
import { Connection } from "./connection.ts";
import { InboxChannel } from "./inbox-channel.ts";
import type { ChatSocket, SocketEvents } from "./socket.ts";
import { Switchboard } from "./switchboard.ts";

/** What a socket was opened with. */
export interface SocketRequest {
  /** The path of the address, such as `/ws/sess_1`. */
  readonly path: string;
  /** What the browser says of the page that opens it; null where there is none. */
  readonly origin: string | null;
  /** The value of `Sec-WebSocket-Protocol`; null when there is none. */
  readonly protocols: string | null;
}

/** The live side of a desk, whatever carries its sockets. Source: docs/chat-protocol.md. */
export interface Chat {
  /**
   * Whether a socket may be opened: the subprotocol to answer with, null for none, or the HTTP status to refuse with.
   */
  admit(request: SocketRequest): { readonly protocol: string | null } | { readonly status: 403 | 404 };
  /** Takes a socket that is open; tell what happens to it to what is answered. */
  open(request: SocketRequest, socket: ChatSocket): SocketEvents;
  /** Looks after all sockets as time goes by, and after what a lost notice missed. `support.tick()` does it. */
  look(): Promise<void>;
  /**
   * Asks everybody to connect anew, elsewhere or later; resolves when the frames that were begun with are done with, and
   * it is noted who left.
   */
  leave(): Promise<void>;
  /** How many sockets are open: of conversations, and of agents' inboxes. */
  sockets(): Readonly<Record<SocketKind, number>>;
}

export type SocketKind = "chat" | "inbox";

const subprotocol = "support.chat.v1";
const bearer = "bearer.";
const sweepMilliseconds = 2000;
const prolongMilliseconds = 10_000;

export function createChat(services: Services, origins: string | readonly string[]): Chat {
  const connections = new Map<Connection, SocketKind>();
  const departures = new Set<Promise<void>>();
  const switchboards = new Map<string, Switchboard>();
  const switchboardOf = (tenant: string): Switchboard => {
    const known = switchboards.get(tenant) ?? new Switchboard(services, tenant);
    switchboards.set(tenant, known);
    return known;
  };
  services.notices.subscribe((notice) => switchboards.get(notice.tenant)?.hear(notice));
  const isSweepDue = every(services, sweepMilliseconds);
  const isProlongingDue = every(services, prolongMilliseconds);
  return {
    admit(request) {
      if (sessionOf(request.path) === null) return { status: 404 };
      if (!isWelcome(origins, request.origin)) return { status: 403 };
      return { protocol: offered(request).includes(subprotocol) ? subprotocol : null };
    },
    open(request, socket) {
      const session = sessionOf(request.path) ?? "";
      const channel =
        session === "inbox"
          ? new InboxChannel(services, switchboardOf, departures)
          : new ChatChannel(services, switchboardOf, session);
      const token = offered(request).find((protocol) => protocol.startsWith(bearer));
      const connection = new Connection({
        services,
        socket,
        channel,
        token: token?.slice(bearer.length) ?? null,
        onGone: (gone) => connections.delete(gone),
      });
      connections.set(connection, session === "inbox" ? "inbox" : "chat");
      return connection;
    },
    async look() {
      for (const connection of connections.keys()) connection.look();
      for (const [tenant, switchboard] of switchboards) {
        if (switchboard.isEmpty) switchboards.delete(tenant);
      }
      if (isProlongingDue()) await prolongAll(services, switchboards);
      if (!isSweepDue()) return;
      for (const switchboard of switchboards.values()) await switchboard.look();
    },
    async leave() {
      const all = [...connections.keys()];
      for (const connection of all) connection.close("server_restart");
      await Promise.all(all.map((connection) => connection.settled()));
      await Promise.all(departures);
    },
    sockets() {
      const kinds = [...connections.values()];
      const inbox = kinds.filter((kind) => kind === "inbox").length;
      return { chat: kinds.length - inbox, inbox };
    },
  };
}

/** Says whether that long has passed since it last said so. */
function every(services: Services, milliseconds: number): () => boolean {
  let last = services.clock().getTime();
  return () => {
    const now = services.clock().getTime();
    if (now - last < milliseconds) return false;
    last = now;
    return true;
  };
}

/** Agents whose inbox is open stay present. */
async function prolongAll(services: Services, switchboards: ReadonlyMap<string, Switchboard>): Promise<void> {
  for (const [tenant, { agents }] of switchboards) {
    if (agents.size === 0) continue;
    const desk = { tenant, actor: { kind: "system", id: null } } as const;
    await unitOfWork(services, desk, (ctx) => prolong(ctx, [...agents]));
  }
}

/** The session of a path, or `inbox`; null for any other path. */
function sessionOf(path: string): string | null {
  return /^\/ws\/([A-Za-z0-9_.:@+~-]{1,128})$/.exec(path)?.[1] ?? null;
}

function offered({ protocols }: SocketRequest): readonly string[] {
  return (protocols ?? "").split(",").map((protocol) => protocol.trim());
}

function isWelcome(origins: string | readonly string[], origin: string | null): boolean {
  if (origin === null || origins === "*") return true;
  return typeof origins === "string" ? origins === origin : origins.includes(origin);
}
