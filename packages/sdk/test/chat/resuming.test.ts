import { describe, expect, it } from "vitest";
import { type ChatEvent, connectChat, UsageError } from "../../src/chat/index.ts";
import { connectedChat, openChat, scriptedWorld, upTo } from "./support/desk.ts";

const resumed = (events: readonly ChatEvent[]): ChatEvent[] =>
  events.filter((event) => event.type === "resumed");

describe("a conversation that is cut off", () => {
  it("goes on where it was, with no event ever received, after hours and several times in a row", async () => {
    const { clock, server, chat, seqs } = await connectedChat();
    for (let round = 0; round < 3; round += 1) {
      await clock.advance(3_600_000);
      server.endAll(1006);
      await clock.advance(60_000);
    }
    expect(server.hellos.map((hello) => hello["resume_from"])).toEqual([0, 0, 0, 0]);
    expect(seqs).toEqual([]);
    server.say("Hello?");
    await clock.advance(100);
    expect(seqs).toEqual([1]);
    expect(chat.state.status).toBe("connected");
  });

  it("is told what it missed, once and in order", async () => {
    const { clock, server, seqs } = await connectedChat({}, (world) => world.server.fill(3));
    server.endAll(1006);
    server.fill(4);
    await clock.advance(60_000);
    server.say("live");
    await clock.advance(100);
    expect(seqs).toEqual(upTo(8));
    expect(server.hellos.map((hello) => hello["resume_from"])).toEqual([0, 3]);
  });

  it("counts what was replayed: a second time nothing is", async () => {
    const { clock, server, seqs } = await connectedChat({}, (world) => world.server.fill(5));
    for (let round = 0; round < 2; round += 1) {
      server.endAll(1006);
      await clock.advance(60_000);
    }
    expect(server.hellos.map((hello) => hello["resume_from"])).toEqual([0, 5, 5]);
    expect(seqs).toEqual(upTo(5));
  });

  it("can begin after an event that the app has already, or with what happens from now on", async () => {
    const later = await connectedChat({ resumeFrom: 2 }, (world) => world.server.fill(4));
    expect(later.seqs).toEqual([3, 4]);
    const now = await connectedChat({ resumeFrom: "now" }, (world) => world.server.fill(4));
    expect(now.server.hellos[0]).not.toHaveProperty("resume_from");
    now.server.endAll(1006);
    now.server.say("missed");
    await now.clock.advance(60_000);
    expect(now.server.hellos[1]).toMatchObject({ resume_from: 4 });
    expect(now.seqs).toEqual([5]);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "cannot begin after event %s",
    async (resumeFrom) => {
      const { clock, network } = scriptedWorld();
      const connect = (): unknown =>
        connectChat({ url: "wss://desk.test/", token: "t", clock, WebSocket: network.WebSocket, resumeFrom });
      expect(connect).toThrow(UsageError);
      await clock.advance(1_000);
      expect([network.sockets, clock.timers]).toEqual([[], 0]);
    },
  );

  it("says after each welcome that nothing is missing", async () => {
    const { clock, server, events } = await connectedChat({}, (world) => world.server.fill(2));
    server.endAll(1006);
    await clock.advance(60_000);
    const whole = { type: "resumed", continuous: true, gap: null, restarted: false, seq: 2 };
    expect(resumed(events)).toEqual([whole, whole]);
    const order = events.map((event) => event.type);
    expect(order.indexOf("resumed")).toBeLessThan(order.indexOf("message"));
  });
});

describe("the order of events", () => {
  it("does not suffer from doubles", async () => {
    const { clock, server, seqs } = await connectedChat();
    const first = server.say("1");
    server.tell(first);
    server.say("2");
    server.tell(first);
    await clock.advance(100);
    expect(seqs).toEqual([1, 2]);
  });

  it("does not suffer from a hole: the conversation resumes before it", async () => {
    const { clock, server, seqs, states, network } = await connectedChat();
    server.say("1");
    server.fill(1);
    server.say("3");
    await clock.advance(60_000);
    expect(seqs).toEqual([1, 2, 3]);
    expect(network.sockets).toHaveLength(2);
    expect(states).toContainEqual(
      expect.objectContaining({ status: "reconnecting", reason: "missed_event" }),
    );
  });

  it("starts over where the server is, when that has forgotten some", async () => {
    const { clock, server, events, seqs } = await connectedChat({}, (world) => world.server.fill(9));
    server.events.splice(4);
    server.endAll(1006);
    await clock.advance(60_000);
    server.say("5 anew");
    await clock.advance(100);
    expect(resumed(events).at(-1)).toEqual({
      type: "resumed",
      continuous: false,
      gap: null,
      restarted: true,
      seq: 4,
    });
    expect(seqs).toEqual([...upTo(9), 5]);
  });
});

describe("a conversation that is over", () => {
  it("still tells what was missed", async () => {
    const { clock, seqs, chat } = openChat({}, ({ server }) => {
      server.fill(3);
      server.isEnded = true;
    });
    await clock.advance(1_000);
    expect(seqs).toEqual(upTo(3));
    expect(chat.state).toMatchObject({ status: "closed", reason: "session_ended" });
  });

  it("tells nothing more after it was closed, even in the midst of events", async () => {
    const { clock, server, chat, seqs } = await connectedChat();
    chat.on("message", ({ seq }) => {
      if (seq === 2) chat.close();
    });
    server.endAll(1006);
    server.fill(4);
    await clock.advance(60_000);
    expect(seqs).toEqual([1, 2]);
  });
});

it("any number of conversations resume at once", async () => {
  const { clock, network, server } = await connectedChat({}, (world) => world.server.fill(1));
  const chats = Array.from({ length: 100 }, () =>
    connectChat({ url: "wss://desk.test/ws/sess_1", token: "t", WebSocket: network.WebSocket, clock }),
  );
  await clock.advance(1_000);
  const heard = chats.map((chat) => {
    const seqs: number[] = [];
    chat.on("message", ({ seq }) => seqs.push(seq));
    return seqs;
  });
  server.endAll(1012);
  server.fill(3);
  await clock.advance(60_000);
  expect(new Set(heard.map(String))).toEqual(new Set(["2,3,4"]));
  for (const chat of chats) chat.close();
});
