import { describe, expect, it } from "vitest";
import { connectedChat } from "./support/desk.ts";

describe("a connection that is quiet", () => {
  it("is asked every 25 seconds whether it lives", async () => {
    const { clock, network, chat } = await connectedChat();
    await clock.advance(600_000);
    expect(network.socket.of("ping").length).toBeGreaterThanOrEqual(22);
    expect(network.sockets).toHaveLength(1);
    expect(chat.state.status).toBe("connected");
  });

  it("that is dead is found so within 35 seconds", async () => {
    const { clock, server, states } = await connectedChat();
    server.isDeaf = true;
    await clock.advance(34_000);
    expect(states).toHaveLength(2);
    await clock.advance(1_000);
    expect(states.at(-1)).toMatchObject({ status: "reconnecting", reason: "no_answer" });
  });

  it("is alive as long as anything comes", async () => {
    const { clock, server, network } = await connectedChat();
    server.answer = (frame) => frame["type"] === "ping";
    for (let round = 0; round < 60; round += 1) {
      server.tell({ type: "queue", queue_position: round, estimated_wait_minutes: 1 });
      await clock.advance(5_000);
    }
    expect(network.sockets).toHaveLength(1);
  });
});

describe("a page whose timers run late", () => {
  it("finds a dead connection on the next tick, by the clock", async () => {
    const { clock, server, states } = await connectedChat();
    server.isDeaf = true;
    await clock.advance(25_000);
    clock.sleep(3_600_000);
    await clock.advance(0);
    expect(states.at(-1)).toMatchObject({ status: "reconnecting", reason: "no_answer" });
  });

  it("finds a dead connection also after the clock was set back", async () => {
    const { clock, server, states } = await connectedChat();
    server.isDeaf = true;
    await clock.advance(26_000);
    clock.sleep(-3_600_000);
    await clock.advance(3_610_000);
    expect(states.length).toBeGreaterThan(2);
    expect(states[2]).toMatchObject({ status: "reconnecting", reason: "no_answer" });
  });

  it("does not take a live one for dead because it slept", async () => {
    const { clock, network, states } = await connectedChat();
    for (let round = 0; round < 10; round += 1) {
      clock.sleep(60_000);
      await clock.advance(5_000);
    }
    expect(network.sockets).toHaveLength(1);
    expect(states).toHaveLength(2);
  });
});
