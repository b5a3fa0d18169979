import { afterEach, describe, expect, it } from "vitest";
import {
  type ConnectInboxOptions,
  connectInbox,
  type Inbox,
  type InboxEvent,
  SupportClient,
} from "../../src/chat/index.ts";
import { scriptedWorld, secretToken } from "./support/desk.ts";

const open = new Set<Inbox>();
afterEach(() => {
  for (const inbox of open) inbox.close();
  open.clear();
});

function openInbox(options: Partial<ConnectInboxOptions> = {}) {
  const world = scriptedWorld();
  const { clock, network, server } = world;
  server.welcome = () => ({
    type: "welcome",
    agent: { kind: "agent", id: "agent_001", name: "Sarah" },
    sessions: [{ session_id: "sess_1" }],
    has_more: false,
    offered: [],
    queue: { waiting: 1, longest_wait_seconds: 12 },
    token_expires_at: new Date(server.now() + 600_000).toISOString(),
    heartbeat_seconds: 25,
  });
  const url = "wss://desk.test/ws/inbox";
  const errors: unknown[] = [];
  const inbox = connectInbox({
    url,
    token: secretToken,
    clock,
    WebSocket: network.WebSocket,
    onError: (error) => errors.push(error),
    ...options,
  });
  open.add(inbox);
  const events: InboxEvent[] = [];
  for (const type of ["snapshot", "session_changed", "message", "queue_changed", "stateChange"] as const) {
    inbox.on(type, (event: InboxEvent) => events.push(event));
  }
  return { ...world, inbox, events, errors };
}

describe("the inbox", () => {
  it("says how things stand on each connection, then what changes", async () => {
    const { clock, network, server, inbox, events, errors } = openInbox();
    await clock.advance(100);
    expect(network.socket.sent).toEqual([{ type: "hello", token: secretToken }]);
    const changed = [
      { type: "session_changed", session: { session_id: "sess_2" } },
      { type: "message", session_id: "sess_2", message: { content: "Hi" } },
      { type: "queue_changed", queue: { waiting: 0, longest_wait_seconds: null } },
    ];
    for (const frame of changed) server.tell(frame);
    server.tell({ type: "brand_new" });
    server.endAll(1012);
    await clock.advance(60_000);
    const snapshot = {
      type: "snapshot",
      agent: { kind: "agent", id: "agent_001", name: "Sarah" },
      sessions: [{ session_id: "sess_1" }],
      has_more: false,
      offered: [],
      queue: { waiting: 1, longest_wait_seconds: 12 },
    };
    const told = events.filter((event) => event.type !== "stateChange");
    expect(told).toEqual([snapshot, ...changed, snapshot]);
    expect(inbox.state.status).toBe("connected");
    expect(errors).toHaveLength(1);
  });

  it("keeps itself alive and its token fresh", async () => {
    const reasons: string[] = [];
    const { clock, network } = openInbox({ token: (reason) => `token-${reasons.push(reason)}` });
    await clock.advance(590_000);
    expect(reasons).toEqual(["connect", "renewal"]);
    expect(network.socket.of("ping").length).toBeGreaterThan(20);
    expect(network.sockets).toHaveLength(1);
  });

  it("finds out that it is dead", async () => {
    const { clock, server, inbox } = openInbox();
    await clock.advance(100);
    server.isDeaf = true;
    await clock.advance(35_000);
    expect(inbox.state).toMatchObject({ status: "reconnecting", reason: "no_answer" });
  });

  it("is over when the agent may no longer see it, and leaves nothing", async () => {
    const { clock, server, inbox, network } = openInbox();
    await clock.advance(100);
    const loop = inbox[Symbol.asyncIterator]();
    server.endAll(4403);
    await clock.advance(100);
    expect(inbox.state).toEqual({ status: "closed", reason: "forbidden", nextAttemptAt: null });
    expect((await loop.next()).value).toMatchObject({ type: "stateChange" });
    expect(await loop.next()).toEqual({ value: undefined, done: true });
    expect([clock.timers, network.open.length]).toEqual([0, 0]);
  });
});

describe("a client's live chat", () => {
  it.each([
    ["https://desk.test/api/v1/support", "wss://desk.test/ws/inbox"],
    ["http://desk.test:8787", "ws://desk.test:8787/ws/inbox"],
  ])("finds the inbox of %s", async (baseUrl, url) => {
    const { clock, network } = scriptedWorld();
    const client = new SupportClient({ baseUrl, token: () => "t", tenantId: "tenant_9" });
    const inbox = client.chat.inbox({ clock, WebSocket: network.WebSocket });
    open.add(inbox);
    await clock.advance(100);
    expect(network.socket.url).toBe(url);
    expect(network.socket.sent[0]).toEqual({ type: "hello", token: "t", tenant_id: "tenant_9" });
  });

  it("uses the client's token, tenant and fetch for conversations too", async () => {
    const { clock, network, server } = scriptedWorld();
    server.replays = 10;
    server.fill(20);
    const client = new SupportClient({
      baseUrl: "https://desk.test",
      token: () => "t",
      tenantId: "tenant_9",
      fetch: server.fetch,
    });
    const options = { clock, WebSocket: network.WebSocket };
    const chat = client.chat.connect({ websocket_url: "wss://desk.test/ws/sess_1" }, options);
    await clock.advance(1_000);
    expect(network.socket.sent[0]).toMatchObject({ token: "t", tenant_id: "tenant_9", resume_from: 0 });
    expect(server.fetched[0]?.headers.get("x-tenant-id")).toBe("tenant_9");
    chat.close();
  });
});
