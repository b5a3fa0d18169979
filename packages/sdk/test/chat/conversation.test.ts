import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocket as SocketOfWs } from "ws";
import { type Chat, type ChatSocket, type ConnectChatOptions, connectChat } from "../../src/chat/index.ts";
import { upTo } from "./support/desk.ts";
import { became, listen, said } from "./support/events-of.ts";
import type { Reach, ReachedSession } from "./support/reach.ts";
import { realServer } from "./support/real-server.ts";
import { scriptedReach } from "./support/scripted-reach.ts";

const reaches: readonly Reach[] = [
  scriptedReach,
  realServer("a real server over the global WebSocket", WebSocket),
  realServer("a real server over the package ws", SocketOfWs),
];

describe.each(reaches)("a conversation with $name", (reach) => {
  let session: ReachedSession;
  const chats = new Set<Chat>();

  const open = (options: Partial<ConnectChatOptions> = {}): Chat => {
    const chat = connectChat({ ...session.address, random: () => 0.1, ...options });
    chats.add(chat);
    return chat;
  };

  beforeAll(() => reach.open());
  afterAll(() => reach.close());
  beforeEach(async () => {
    session = await reach.session();
  });
  afterEach(() => {
    for (const chat of chats) chat.close();
    chats.clear();
  });

  it("is welcomed, says and hears", async () => {
    const chat = open();
    const { until, seqs, events } = listen(chat);
    const ack = await chat.send("Hello?");
    await session.say("At the door.");
    const heard = await until(said("At the door."));
    expect(ack).toMatchObject({ seq: expect.any(Number), message_id: expect.any(String) });
    expect(heard).toMatchObject({ seq: ack.seq + 1, message: { sender: "agent" } });
    expect(seqs).toEqual(upTo(ack.seq + 1));
    expect(events.filter(became("connected"))).toHaveLength(1);
    expect(chat.you).toMatchObject({ kind: "customer", id: "cust_abc" });
    expect(chat.session).toMatchObject({ status: "active", last_seq: ack.seq + 1 });
    chat.markRead(ack.seq);
    await until((event) => event.type === "read" && event.read.seq === ack.seq);
  });

  it("loses and doubles nothing through cuts, on either way", async () => {
    const chat = open();
    const { until, seqs } = listen(chat);
    await until(became("connected"));
    const sending: Promise<{ readonly seq: number }>[] = [];
    for (let round = 1; round <= 4; round += 1) {
      sending.push(chat.send(`customer ${round}`));
      session.cut();
      sending.push(chat.send(`cut ${round}`));
      await session.say(`agent ${round}`);
      await until(said(`agent ${round}`));
    }
    const acks = await Promise.all(sending);
    await session.say("the last one");
    await until(said("the last one"));
    expect(seqs).toEqual(upTo(seqs.length));
    expect(new Set(acks.map((ack) => ack.seq)).size).toBe(8);
    expect(chat.queue.count).toBe(0);
  });

  it("fetches what is too much for the socket, before it tells what is live", async () => {
    const many = 520;
    for (let first = 1; first <= many; first += 40) {
      await Promise.all(Array.from({ length: 40 }, (_, index) => session.say(`missed ${first + index}`)));
    }
    const chat = open();
    const { until, seqs, events } = listen(chat);
    await until((event) => event.type === "resumed");
    await chat.send("live");
    await until(said("live"));
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "resumed",
        continuous: false,
        gap: { from: 1, to: expect.any(Number) },
      }),
    );
    expect(seqs.length).toBeGreaterThan(many);
    expect(seqs).toEqual(upTo(seqs.length));
  }, 60_000);

  it("is over when the session is, and tells the rest to whoever comes later", async () => {
    const chat = open();
    const heard = listen(chat);
    await chat.send("Bye");
    await session.end();
    await heard.until(became("closed"));
    expect(chat.state).toMatchObject({ status: "closed", reason: "session_ended" });
    await expect(chat.send("Still there?")).rejects.toMatchObject({ reason: "closed" });
    const later = listen(open());
    await later.until(became("closed"));
    expect(later.seqs).toEqual(heard.seqs);
  });

  it("sends a lot at the pace that the server takes", async () => {
    const chat = open();
    const { until, events, seqs } = listen(chat);
    const acks = await Promise.all(upTo(60).map((n) => chat.send(`${n}`)));
    await until(said("60"));
    const order = acks.map((ack) => ack.seq);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(seqs).toEqual(upTo(seqs.length));
    expect(events.filter(became("reconnecting"))).toEqual([]);
  });

  it("can be closed while it opens", async () => {
    const { WebSocket: socketClass = WebSocket } = session.address;
    const made: ChatSocket[] = [];
    const chat = open({
      WebSocket: class extends (socketClass as typeof WebSocket) {
        constructor(url: string, protocol: string) {
          super(url, protocol);
          made.push(this);
          queueMicrotask(() => chat.close());
        }
      },
    });
    await listen(chat).until(became("closed"));
    expect(made.map((socket) => socket.onmessage)).toEqual([null]);
    // What the platform has to say of the first, it has said when a second is there.
    await listen(open()).until(became("connected"));
  });

  it("is refused to a token that is none", async () => {
    const chat = open({ token: "bad" });
    await listen(chat).until(became("closed"));
    expect(chat.state.reason).toBe("unauthenticated");
  });
});
