import { describe, expect, it } from "vitest";
import { type Chat, type ChatState, connectChat } from "../../src/chat/index.ts";
import { connectedChat, openChat, scriptedWorld } from "./support/desk.ts";
import type { FakeClock } from "./support/fake-clock.ts";
import { seeded } from "./support/seeded.ts";

const shortly = (states: readonly ChatState[]): string[] =>
  states.map(({ status, reason }) => (reason === null ? status : `${status}: ${reason}`));

/** The ceilings of the waits between attempts, for the random source says one half. */
const ceilings = (states: readonly ChatState[], from: number): number[] => {
  let before = from;
  return states.flatMap(({ nextAttemptAt }) => {
    if (nextAttemptAt === null) return [];
    const wait = Math.round((nextAttemptAt - before) * 2);
    before = nextAttemptAt;
    return [wait];
  });
};

describe("a conversation", () => {
  it("is idle, then connecting, then connected", async () => {
    const { chat, states, clock } = openChat();
    expect(chat.state).toEqual({ status: "idle", reason: null, nextAttemptAt: null });
    await clock.advance(100);
    expect(shortly(states)).toEqual(["connecting", "connected"]);
  });

  it.each([
    [1001, "connection_lost"],
    [1006, "connection_lost"],
    [1011, "connection_lost"],
    [1012, "server_restart"],
    [1013, "slow_consumer"],
    [4408, "connection_lost"],
    [4429, "rate_limited"],
    [4999, "connection_lost"],
  ])("closed with %s connects again, and says why and when", async (code, reason) => {
    const { clock, server, states, chat } = await connectedChat();
    server.endAll(code);
    await clock.advance(60_000);
    expect(shortly(states.slice(2))).toEqual([
      `reconnecting: ${reason}`,
      `reconnecting: ${reason}`,
      "connected",
    ]);
    expect(states[2]?.nextAttemptAt).toBeGreaterThan(0);
    expect(states[3]?.nextAttemptAt).toBeNull();
    expect(chat.state).toEqual({ status: "connected", reason: null, nextAttemptAt: null });
  });

  it.each([
    [1000, "closed"],
    [4400, "invalid_frame"],
    [4403, "forbidden"],
    [4404, "session_not_found"],
    [4409, "session_ended"],
    [4410, "transferred_away"],
  ])("closed with %s stays closed, and says why", async (code, reason) => {
    const { clock, server, chat, network } = await connectedChat({ token: () => "t" });
    server.endAll(code);
    await clock.advance(600_000);
    expect(chat.state).toEqual({ status: "closed", reason, nextAttemptAt: null });
    expect(network.sockets).toHaveLength(1);
    expect(clock.timers).toBe(0);
  });

  it("waits longer each time, up to 30 seconds", async () => {
    const { clock, states } = openChat({}, ({ server }) => {
      server.isUp = false;
    });
    const start = clock.now();
    await clock.advance(300_000);
    expect(ceilings(states, start).slice(0, 9)).toEqual(
      [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000].map((ms) =>
        expect.closeTo(ms + 2, -1),
      ),
    );
  });

  it.each([
    ["refused after it was opened", 0],
    ["welcomed, but lost again within 10 seconds", 5_000],
  ])("keeps waiting longer when it is %s", async (_, after) => {
    const { clock, server, network } = openChat({}, (world) => {
      const admit = (): number | undefined => (after === 0 ? 1011 : undefined);
      world.server.judge = admit;
    });
    for (let round = 0; round < 200; round += 1) {
      await clock.advance(after === 0 ? 1_000 : after);
      server.endAll(1011);
    }
    expect(network.sockets.length).toBeLessThan(after === 0 ? 22 : 60);
  });

  it("starts with short waits again once it was connected for 10 seconds", async () => {
    const { clock, server, chat } = openChat({}, (world) => {
      world.server.isUp = false;
    });
    await clock.advance(60_000);
    server.isUp = true;
    await clock.advance(60_000);
    server.endAll(1006);
    await clock.advance(1);
    expect((chat.state.nextAttemptAt ?? 0) - clock.now()).toBeLessThan(500);
  });

  it("waits longer from the start when it was too much for the server", async () => {
    const { clock, server, chat } = await connectedChat();
    server.endAll(4429);
    await clock.advance(1);
    expect((chat.state.nextAttemptAt ?? 0) - clock.now()).toBeGreaterThan(3_900);
  });

  it("gives up on a server that opens the socket and says nothing", async () => {
    const { clock, network, states } = openChat({}, ({ server }) => {
      server.isDeaf = true;
    });
    await clock.advance(20_000);
    expect(shortly(states)).toEqual(["connecting", "reconnecting: no_answer"]);
    expect(network.open).toEqual([]);
  });

  it("survives a WebSocket that cannot be made", async () => {
    const { clock, chat, errors } = openChat({
      WebSocket: class {
        constructor() {
          throw new Error("not from this page");
        }
      } as never,
    });
    await clock.advance(1_000);
    expect(chat.state).toMatchObject({ status: "reconnecting", reason: "connection_lost" });
    expect(errors[0]).toMatchObject({ message: "not from this page" });
  });
});

it("1,000 customers come back one by one: of a minute's attempts after 10 seconds no second holds more than 5 %", async () => {
  const { clock, network, server } = scriptedWorld();
  const random = seeded(42);
  const connect = (): Chat =>
    connectChat({
      url: "wss://desk.test/ws/sess_1",
      token: "t",
      WebSocket: network.WebSocket,
      clock,
      random,
    });
  const chats = Array.from({ length: 1_000 }, connect);
  await clock.advance(15_000);
  server.isUp = false;
  server.endAll(1012);
  const attempts = await countPerSecond(clock, 70, () => network.sockets.length);
  const down = attempts.slice(10);
  server.isUp = true;
  const back = await countPerSecond(clock, 31, () => server.hellos.length);
  const most = Math.max(...down) / down.reduce((sum, one) => sum + one, 0);
  console.log(`attempts by second: ${attempts.join(" ")}; back by second: ${back.join(" ")}`);
  expect(most).toBeLessThanOrEqual(0.05);
  expect(Math.max(...back)).toBeLessThanOrEqual(100);
  expect(chats.every((chat) => chat.state.status === "connected")).toBe(true);
  for (const chat of chats) chat.close();
  expect(clock.timers).toBe(0);
});

async function countPerSecond(clock: FakeClock, seconds: number, count: () => number): Promise<number[]> {
  const counts: number[] = [];
  for (let second = 0; second < seconds; second += 1) {
    const before = count();
    await clock.advance(1_000);
    counts.push(count() - before);
  }
  return counts;
}
