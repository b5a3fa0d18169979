import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/chat/index.ts";
import { connectedChat, openChat } from "./support/desk.ts";
import { customer } from "./support/scripted-server.ts";

const sarah = { kind: "agent", id: "agent_001", name: "Sarah" };
const read = (participant: object, seq: number): object => ({
  type: "read",
  read: { participant, seq, timestamp: "2026-01-24T19:31:00.000Z" },
});

describe("the session", () => {
  it("is null before the welcome, then as the latest events say", async () => {
    const { clock, chat, server } = openChat({}, (world) => world.server.fill(3));
    expect([chat.session, chat.you, chat.participants, chat.reads]).toEqual([null, null, [], []]);
    await clock.advance(100);
    expect(chat.you).toEqual(customer);
    expect(chat.session).toMatchObject({ session_id: "sess_1", status: "active", last_seq: 3 });
    server.tell({
      type: "session_updated",
      seq: 4,
      timestamp: "2026-01-24T19:31:00.000Z",
      status: "on_hold",
      assigned_agent: { id: "agent_001", name: "Sarah" },
      team_id: null,
      priority: "high",
    });
    server.tell({ type: "queue", queue_position: 2, estimated_wait_minutes: 5 });
    await clock.advance(10);
    expect(chat.session).toMatchObject({
      session_id: "sess_1",
      status: "on_hold",
      priority: "high",
      queue_position: 2,
      estimated_wait_minutes: 5,
      last_seq: 4,
      updated_at: "2026-01-24T19:31:00.000Z",
    });
    expect(chat.session).not.toHaveProperty("type");
  });

  it("is not set back by what is told again of the past", async () => {
    const { chat, seqs } = await connectedChat({}, ({ server }) => {
      server.fill(1);
      server.events.unshift({
        type: "session_updated",
        seq: 1,
        timestamp: "2026-01-24T19:00:00.000Z",
        status: "queued",
        assigned_agent: null,
        team_id: null,
        priority: "low",
      });
      Object.assign(server.events[1] ?? {}, { seq: 2 });
    });
    expect(seqs).toEqual([1, 2]);
    expect(chat.session?.status).toBe("active");
  });
});

describe("the participants", () => {
  it("come and go", async () => {
    const { clock, chat, server, events } = await connectedChat();
    expect(chat.participants).toEqual([sarah]);
    const other = { kind: "agent", id: "agent_002", name: null };
    server.tell({ type: "presence", participant: other, present: true });
    server.tell({ type: "presence", participant: other, present: true });
    await clock.advance(10);
    expect(chat.participants).toEqual([sarah, other]);
    server.tell({ type: "presence", participant: sarah, present: false });
    await clock.advance(10);
    expect(chat.participants).toEqual([other]);
    expect(events.filter((event) => event.type === "presence")).toHaveLength(3);
  });
});

describe("typing", () => {
  it("is said every 3 seconds at most, and once when it stops", async () => {
    const { clock, chat, network } = await connectedChat();
    chat.typing(false);
    for (let key = 0; key < 100; key += 1) {
      chat.typing(true);
      await clock.advance(100);
    }
    chat.typing(false);
    chat.typing(false);
    chat.typing(true);
    await clock.advance(10);
    const said = network.socket.of("typing").map((frame) => frame["typing"]);
    expect(said).toEqual([true, true, true, true, false, true]);
  });

  it("is not said later when there is no connection", async () => {
    const { clock, chat, network } = openChat();
    chat.typing(true);
    await clock.advance(100);
    expect(network.socket.of("typing")).toEqual([]);
    chat.typing(true);
    await clock.advance(10);
    expect(network.socket.of("typing")).toHaveLength(1);
  });

  it("is said again on a new connection, which knows nothing of it", async () => {
    const { clock, chat, server, network } = await connectedChat();
    chat.typing(true);
    server.endAll(1006);
    await clock.advance(1_000);
    chat.typing(true);
    expect(network.sockets).toHaveLength(2);
    expect(network.socket.of("typing")).toHaveLength(1);
  });

  it("of the others is told", async () => {
    const { clock, server, events } = await connectedChat();
    const typing = { type: "typing", participant: sarah, typing: true };
    server.tell(typing);
    await clock.advance(10);
    expect(events.at(-1)).toEqual(typing);
  });
});

describe("markRead", () => {
  it("tells the latest one, also after it was lost", async () => {
    const { clock, chat, server, network, events } = await connectedChat();
    server.answer = (frame) => frame["type"] === "read";
    chat.markRead(3);
    chat.markRead(5);
    chat.markRead(4);
    await clock.advance(10);
    expect(network.socket.of("read").map((frame) => frame["seq"])).toEqual([3, 5]);
    server.answer = () => false;
    server.endAll(1006);
    await clock.advance(60_000);
    expect(network.socket.of("read").map((frame) => frame["seq"])).toEqual([5]);
    expect(events.at(-1)).toMatchObject({ type: "read", read: { participant: customer, seq: 5 } });
    expect(chat.reads).toEqual([expect.objectContaining({ participant: customer, seq: 5 })]);
  });

  it("waits for the connection, and says nothing that the server knows", async () => {
    const { clock, chat, server, network } = openChat();
    chat.markRead(2);
    await clock.advance(100);
    expect(network.socket.of("read")).toHaveLength(1);
    const { welcome } = server;
    server.welcome = (seq, gap) => ({
      ...welcome.call(server, seq, gap),
      reads: [{ participant: customer, seq: 2, timestamp: "2026-01-24T19:31:00.000Z" }],
    });
    server.endAll(1006);
    await clock.advance(60_000);
    expect(network.sockets).toHaveLength(2);
    expect(network.socket.of("read")).toEqual([]);
  });

  it("of the others is told, and kept", async () => {
    const { clock, chat, server } = await connectedChat();
    server.tell(read(sarah, 1));
    server.tell(read(sarah, 2));
    await clock.advance(10);
    expect(chat.reads).toEqual([expect.objectContaining({ participant: sarah, seq: 2 })]);
  });

  it("goes out at the pace that the server allows", async () => {
    const { clock, chat, network } = await connectedChat();
    for (let seq = 1; seq <= 100; seq += 1) chat.markRead(seq);
    expect(network.socket.of("read").length).toBeLessThan(40);
    await clock.advance(1_000);
    expect(network.socket.of("read").at(-1)).toEqual({ type: "read", seq: 100 });
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %s, which would end the conversation", async (seq) => {
    const { chat } = await connectedChat();
    expect(() => chat.markRead(seq)).toThrow(UsageError);
  });
});
