import { describe, expect, it } from "vitest";
import { connectedChat, openChat, secretToken, upTo } from "./support/desk.ts";
import type { ScriptedServer } from "./support/scripted-server.ts";

const missMuch = ({ server }: { readonly server: ScriptedServer }): void => {
  server.replays = 10;
  server.fill(450);
};

const failing = (status: number): Response => new Response("no", { status });

describe("a conversation that missed more than the socket replays", () => {
  it("says which, fetches them page by page, and only then tells what is live", async () => {
    const { clock, server, seqs, events } = openChat({}, (world) => {
      missMuch(world);
      const { clock, server } = world;
      const slowly = (request: Request) => (resolve: (page: Response) => void) =>
        clock.later(300, () => resolve(server.page(request)));
      server.respond = (request) => new Promise(slowly(request));
    });
    await clock.advance(50);
    server.say("live");
    await clock.advance(400);
    expect(seqs).toEqual(upTo(200));
    await clock.advance(10_000);
    server.say("live too");
    await clock.advance(100);
    expect(seqs).toEqual(upTo(452));
    expect(events).toContainEqual({
      type: "resumed",
      continuous: false,
      gap: { from: 1, to: 450 },
      restarted: false,
      seq: 450,
    });
    const asked = server.fetched.map((request) => new URL(request.url).search);
    expect(asked).toEqual(["?after=0&limit=200", "?after=200&limit=200", "?after=400&limit=200"]);
    expect(server.fetched[0]?.headers.get("authorization")).toBe(`Bearer ${secretToken}`);
  });

  it("tries again when a page cannot be had, from where it is", async () => {
    const { clock, server, seqs, errors, chat } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => {
        if (world.server.fetched.length === 2) return failing(503);
        if (world.server.fetched.length === 3) return Promise.reject(new TypeError("fetch failed"));
        if (world.server.fetched.length === 4) return Response.json({ data: [] });
        return undefined;
      };
    });
    await clock.advance(60_000);
    expect(seqs).toEqual(upTo(450));
    expect(chat.state.status).toBe("connected");
    expect(errors).toHaveLength(3);
    expect(errors[0]).toMatchObject({ kind: "chat", reason: "catch_up_failed" });
    expect(server.fetched).toHaveLength(6);
  });

  it("does not wait for an answer without end", async () => {
    const { clock, seqs } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => (world.server.fetched.length === 1 ? new Promise(() => {}) : undefined);
    });
    await clock.advance(29_000);
    expect(seqs).toEqual([]);
    await clock.advance(10_000);
    expect(seqs).toEqual(upTo(450));
  });

  it("goes on through lost connections", async () => {
    const { clock, server, seqs } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => (world.server.fetched.length % 2 === 0 ? failing(500) : undefined);
    });
    for (let round = 0; round < 30; round += 1) {
      await clock.advance(200);
      server.say("live");
      server.endAll(1006);
    }
    await clock.advance(60_000);
    expect(seqs).toEqual(upTo(480));
  });

  it("is not confused by a welcome that was under way while it went on", async () => {
    const { clock, server, network, seqs, events } = openChat({}, missMuch);
    await clock.advance(20);
    server.endAll(1006);
    server.replays = 500;
    network.latency = () => 500;
    await clock.advance(60_000);
    server.say("live");
    await clock.advance(2_000);
    expect(seqs).toEqual(upTo(451));
    expect(events.some((event) => event.type === "resumed" && event.restarted)).toBe(false);
  });

  it("is done when it got to the end while such a welcome was under way", async () => {
    const { clock, server, network, seqs, errors } = openChat({}, (world) => {
      missMuch(world);
      const { clock, server } = world;
      server.respond = (request) =>
        new Promise((resolve) => clock.later(4_000, () => resolve(server.page(request))));
    });
    await clock.advance(9_000);
    server.endAll(1006);
    network.latency = () => 2_000;
    await clock.advance(15_000);
    server.say("live");
    await clock.advance(5_000);
    expect(network.sockets).toHaveLength(2);
    expect(seqs).toEqual(upTo(451));
    expect(errors).toEqual([]);
  });

  it("lets live events wait for one connection only", async () => {
    const { clock, server, network, seqs } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => (world.server.fetched.length === 1 ? new Promise(() => {}) : undefined);
    });
    for (let round = 0; round < 2; round += 1) {
      await clock.advance(2_000);
      for (let count = 0; count < 600; count += 1) server.say("live");
      await clock.advance(100);
      if (round === 0) server.endAll(1006);
    }
    await clock.advance(60_000);
    expect(network.sockets).toHaveLength(2);
    expect(seqs).toEqual(upTo(1_650));
  });

  it("finishes although the session has ended, then it is over", async () => {
    const { clock, seqs, chat, states, network } = openChat({}, (world) => {
      missMuch(world);
      world.server.isEnded = true;
      world.server.respond = () => (world.server.fetched.length < 3 ? failing(500) : undefined);
    });
    const sending = chat.send("too late").catch((error: unknown) => error);
    await clock.advance(60_000);
    expect(seqs).toEqual(upTo(450));
    expect(states.slice(-2).map(({ status, reason }) => `${status} ${reason}`)).toEqual([
      "reconnecting session_ended",
      "closed session_ended",
    ]);
    expect(network.sockets).toHaveLength(1);
    expect(await sending).toMatchObject({ reason: "closed", maybeStored: true });
  });

  it("keeps no more than 1,000 live events waiting: it connects anew instead", async () => {
    const { clock, server, seqs, states } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => (world.server.fetched.length === 1 ? new Promise(() => {}) : undefined);
    });
    await clock.advance(50);
    for (let count = 0; count < 1_001; count += 1) server.say("live");
    await clock.advance(100);
    expect(states.at(-1)).toMatchObject({ status: "reconnecting", reason: "buffer_overflow" });
    await clock.advance(120_000);
    expect(seqs).toEqual(upTo(1_451));
  });

  it("keeps unsent messages through it", async () => {
    const { clock, server, seqs, chat } = await connectedChat();
    server.endAll(1006);
    missMuch({ server });
    const sending = chat.send("Still here");
    await clock.advance(60_000);
    expect(await sending).toMatchObject({ seq: 451 });
    expect(seqs).toEqual(upTo(451));
  });

  it("asks for a fresh token when the one it has is refused", async () => {
    let asked = 0;
    const { clock, seqs, server } = openChat({ token: () => `token-${++asked}` }, (world) => {
      missMuch(world);
      world.server.respond = (request) =>
        request.headers.get("authorization") === "Bearer token-2" ? undefined : failing(401);
    });
    await clock.advance(60_000);
    expect(seqs).toEqual(upTo(450));
    expect(server.fetched).toHaveLength(4);
  });

  it.each([
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "session_not_found"],
  ])("is over when the server answers %s to the end", async (status, reason) => {
    const { clock, chat, network } = openChat({ token: () => "t" }, (world) => {
      missMuch(world);
      world.server.respond = () => failing(status);
    });
    await clock.advance(60_000);
    expect(chat.state).toMatchObject({ status: "closed", reason });
    expect(network.open).toEqual([]);
    expect(clock.timers).toBe(0);
  });

  it("leaves nothing behind when it is closed meanwhile", async () => {
    const { clock, chat, server, seqs } = openChat({}, (world) => {
      missMuch(world);
      world.server.respond = () => new Promise(() => {});
    });
    await clock.advance(1_000);
    chat.close();
    await clock.advance(1_000);
    expect(server.fetched[0]?.signal.aborted).toBe(true);
    expect(clock.timers).toBe(0);
    expect(seqs).toEqual([]);
  });
});
