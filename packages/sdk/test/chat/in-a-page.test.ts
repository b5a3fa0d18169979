import { describe, expect, it } from "vitest";
import { connectedChat, openChat } from "./support/desk.ts";
import { fakePage } from "./support/page.ts";

const offline = { status: "suspended", reason: "offline", nextAttemptAt: null };

describe("a page without a network", () => {
  it("tries nothing until it is back, then at once", async () => {
    const page = fakePage();
    const { clock, chat, network, server } = await connectedChat();
    page.isOnline = false;
    page.happen("offline");
    expect(chat.state).toEqual(offline);
    expect(network.open).toEqual([]);
    expect(clock.timers).toBe(0);
    server.fill(2);
    await clock.advance(3_600_000);
    expect(network.sockets).toHaveLength(1);
    page.isOnline = true;
    page.happen("online");
    await clock.advance(50);
    expect(chat.state.status).toBe("connected");
  });

  it("waits from the start when there is none", async () => {
    const page = fakePage();
    page.isOnline = false;
    const { clock, chat, network, states } = openChat();
    await clock.advance(60_000);
    expect(chat.state).toEqual(offline);
    expect(network.sockets).toEqual([]);
    page.isOnline = true;
    page.happen("online");
    await clock.advance(100);
    expect(states.map((state) => state.status)).toEqual(["suspended", "connecting", "connected"]);
  });

  it("waits after a loss although no event said so", async () => {
    const page = fakePage();
    const { clock, chat, server } = await connectedChat();
    page.isOnline = false;
    server.endAll(1006);
    await clock.advance(60_000);
    expect(chat.state).toEqual(offline);
    expect(clock.timers).toBe(0);
  });

  it("keeps what is sent meanwhile, and fetches nothing", async () => {
    const page = fakePage();
    const { clock, chat, server } = openChat({}, (world) => {
      world.server.replays = 10;
      world.server.fill(450);
      world.server.respond = () => new Response("no", { status: 503 });
    });
    await clock.advance(1_000);
    page.isOnline = false;
    page.happen("offline");
    const before = server.fetched.length;
    const sending = chat.send("Hi");
    await clock.advance(60_000);
    expect(server.fetched).toHaveLength(before);
    server.respond = () => undefined;
    page.isOnline = true;
    page.happen("online");
    await clock.advance(1_000);
    expect(await sending).toMatchObject({ seq: 451 });
  });

  it("has one socket however fast the network comes and goes", async () => {
    const page = fakePage();
    const { clock, chat, network } = await connectedChat({ token: async () => "t" });
    for (let round = 0; round < 50; round += 1) {
      for (const type of ["offline", "online"]) {
        page.isOnline = type === "online";
        page.happen(type);
        if (round % 3 === 0) await clock.advance(1);
      }
      expect(network.open.length).toBeLessThanOrEqual(1);
    }
    await clock.advance(1_000);
    expect(network.open).toHaveLength(1);
    expect(chat.state.status).toBe("connected");
  });

  it("does not connect again to a session that has ended, of which it still fetches the rest", async () => {
    const page = fakePage();
    const { clock, chat, network, seqs, states } = openChat({}, ({ clock, server }) => {
      server.replays = 10;
      server.fill(450);
      server.isEnded = true;
      server.respond = (request) =>
        new Promise((resolve) => clock.later(1_000, () => resolve(server.page(request))));
    });
    await clock.advance(500);
    for (const type of ["offline", "online"]) {
      page.isOnline = type === "online";
      page.happen(type);
    }
    await clock.advance(60_000);
    expect(seqs).toHaveLength(450);
    expect(network.sockets).toHaveLength(1);
    expect(chat.state).toMatchObject({ status: "closed", reason: "session_ended" });
    expect(states.map((state) => state.status)).not.toContain("suspended");
  });

  it("still reaches its own machine", async () => {
    const page = fakePage();
    page.isOnline = false;
    const { chat, network } = await connectedChat({ url: "ws://localhost:8787/ws/sess_1" });
    page.happen("offline");
    expect(chat.state.status).toBe("connected");
    expect(network.open).toHaveLength(1);
  });
});

describe("a page that is looked at again", () => {
  it.each(["visibilitychange", "online", "pageshow", "resume"])(
    "asks at once (%s) whether it is alive",
    async (type) => {
      const page = fakePage();
      const { clock, network, server, states } = await connectedChat();
      page.happen(type);
      await clock.advance(10);
      expect(network.socket.of("ping")).toHaveLength(1);
      server.isDeaf = true;
      page.happen(type);
      await clock.advance(10_000);
      expect(states.at(-1)).toMatchObject({ status: "reconnecting", reason: "no_answer" });
    },
  );

  it("does not wait for the next attempt", async () => {
    const page = fakePage();
    const { clock, chat, server, network } = openChat({}, (world) => {
      world.server.isUp = false;
    });
    await clock.advance(120_000);
    server.isUp = true;
    const before = network.sockets.length;
    page.happen("visibilitychange");
    await clock.advance(10);
    expect(chat.state.status).toBe("connected");
    expect(network.sockets).toHaveLength(before + 1);
  });

  it("waits all the same when it was too much for the server", async () => {
    const page = fakePage();
    const { clock, server, network } = await connectedChat();
    server.endAll(4429);
    await clock.advance(10);
    page.happen("pageshow");
    await clock.advance(10);
    expect(network.sockets).toHaveLength(1);
  });

  it("does not even ask when an answer is overdue since it slept", async () => {
    const page = fakePage();
    const { clock, server, states } = await connectedChat();
    server.isDeaf = true;
    await clock.advance(25_000);
    clock.sleep(3_600_000);
    page.happen("visibilitychange");
    expect(states.at(-1)).toMatchObject({ status: "reconnecting", reason: "no_answer" });
  });

  it("asks for a token before each socket that this opens", async () => {
    const page = fakePage();
    let asked = 0;
    const { clock, server } = await connectedChat({ token: async () => `token-${++asked}` });
    for (const type of ["offline", "online"]) {
      page.isOnline = type === "online";
      page.happen(type);
    }
    await clock.advance(10);
    server.endAll(1006);
    await clock.advance(0);
    page.happen("visibilitychange");
    await clock.advance(10);
    expect(server.hellos.map((hello) => hello["token"])).toEqual(["token-1", "token-2", "token-3"]);
  });

  it("is left alone while it is hidden", async () => {
    const page = fakePage();
    const { clock, network } = await connectedChat();
    page.isHidden = true;
    page.happen("visibilitychange");
    await clock.advance(10);
    expect(network.socket.of("ping")).toEqual([]);
  });
});

describe("closing leaves no socket, timer or listener", () => {
  const before = ["at once", "while the token is fetched", "while it opens", "before the welcome"] as const;
  it.each(before)("%s", async (when) => {
    const page = fakePage();
    const slow = when === "while the token is fetched";
    const token = (): Promise<string> => (slow ? new Promise(() => {}) : Promise.resolve("t"));
    const { clock, chat, network, server, states } = openChat({ token }, (world) => {
      world.network.latency = () => 100;
    });
    await clock.advance(
      { "at once": 0, "while the token is fetched": 50, "while it opens": 50, "before the welcome": 150 }[
        when
      ],
    );
    if (when === "before the welcome") expect(network.socket.sent).toHaveLength(1);
    chat.close();
    expect(page.listeners).toBe(0);
    expect(clock.timers).toBe(0);
    expect(network.open).toEqual([]);
    await clock.advance(3_600_000);
    expect(network.sockets.length).toBeLessThanOrEqual(1);
    expect(server.lines.size).toBe(0);
    expect(states.at(-1)).toEqual({ status: "closed", reason: "closed", nextAttemptAt: null });
  });

  it("while a fresh token is fetched that cannot be had", async () => {
    let fail: (error: Error) => void = () => {};
    const fresh = new Promise<string>((_, reject) => {
      fail = reject;
    });
    const token = (reason: string): Promise<string> => (reason === "connect" ? Promise.resolve("t") : fresh);
    const { clock, chat, server, errors } = await connectedChat({ token });
    await clock.advance(3_599_000);
    expect(server.lines.size).toBe(1);
    chat.close();
    fail(new Error("signed out"));
    await clock.advance(0);
    expect([clock.timers, errors]).toEqual([0, []]);
  });

  it("while it is connected, waits, or is suspended", async () => {
    const page = fakePage();
    for (const prepare of ["nothing", "cut", "offline"]) {
      page.isOnline = true;
      const { clock, chat, network, server } = await connectedChat();
      chat.typing(true);
      chat.markRead(1);
      const sending = chat.send("Hi").catch((error: unknown) => error);
      if (prepare === "cut") server.endAll(1006);
      page.isOnline = prepare !== "offline";
      if (prepare === "offline") page.happen("offline");
      chat.close();
      chat.close();
      expect(await sending).toMatchObject({ reason: "closed" });
      expect({ timers: clock.timers, open: network.open, listeners: page.listeners }).toEqual({
        timers: 0,
        open: [],
        listeners: 0,
      });
      await chat[Symbol.asyncDispose]();
    }
  });
});
