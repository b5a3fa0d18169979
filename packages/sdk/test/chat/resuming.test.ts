import { describe, expect, it } from "vitest";
import { connectedChat, upTo } from "./support/desk.ts";

describe("a conversation that is cut off", () => {
  it("goes on where it was, with no event ever received", async () => {
    const { clock, server, chat, seqs, events } = await connectedChat();
    for (let round = 0; round < 3; round += 1) {
      await clock.advance(3_600_000);
      server.endAll(1006);
      await clock.advance(60_000);
    }
    expect(server.hellos.map((hello) => hello["resume_from"])).toEqual([0, 0, 0, 0]);
    server.say("Hello?");
    await clock.advance(100);
    expect(seqs).toEqual([]);
    expect(events.filter((event) => event.type === "message")).toHaveLength(1);
    expect(chat.state.status).toBe("connected");
  });

  it("is told what it missed, once and in order", async () => {
    const desk = await connectedChat({}, ({ server }) => server.fill(3));
    desk.server.endAll(1006);
    desk.server.fill(4);
    await desk.clock.advance(60_000);
    desk.server.say("live");
    await desk.clock.advance(100);
    expect(desk.seqs).toEqual(upTo(8));
    expect(desk.server.hellos.map((hello) => hello["resume_from"])).toEqual([0, 3]);
  });
});
