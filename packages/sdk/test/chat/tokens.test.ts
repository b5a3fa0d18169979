import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { type ChatTokenReason, connectChat, SupportClient, UsageError } from "../../src/chat/index.ts";
import { connectedChat, openChat, secretToken } from "./support/desk.ts";

const numbered = () => {
  const reasons: ChatTokenReason[] = [];
  const token = async (reason: ChatTokenReason): Promise<string> => `token-${reasons.push(reason)}`;
  return { reasons, token };
};

describe("the token", () => {
  it("goes into the first frame, and never into the address", async () => {
    const { network } = await connectedChat();
    expect(network.socket.sent[0]).toEqual({ type: "hello", token: secretToken, resume_from: 0 });
    expect(network.socket.url).toBe("wss://desk.test/ws/sess_1");
    expect(network.socket.protocol).toBe("support.chat.v1");
  });

  it("is asked for anew before every socket, whatever caused it", async () => {
    const { reasons, token } = numbered();
    const { clock, server } = await connectedChat({ token });
    server.endAll(1006);
    await clock.advance(60_000);
    server.endAll(4419);
    await clock.advance(60_000);
    server.endAll(4401);
    await clock.advance(60_000);
    server.endAll(1012);
    await clock.advance(60_000);
    expect(reasons).toEqual(["connect", "connect", "expired", "refused", "connect"]);
    expect(server.hellos.map((hello) => hello["token"])).toEqual([1, 2, 3, 4, 5].map((n) => `token-${n}`));
  });

  it("may take its time", async () => {
    const token = (): Promise<string> => new Promise((resolve) => clock.later(45_000, () => resolve("late")));
    const { clock, chat, network } = openChat({ token });
    await clock.advance(44_000);
    expect(chat.state).toEqual({ status: "connecting", reason: null, nextAttemptAt: null });
    expect(network.sockets).toEqual([]);
    await clock.advance(2_000);
    expect(chat.state.status).toBe("connected");
  });

  it("that cannot be had is asked for again later, with the reason to be seen", async () => {
    let broken = true;
    const token = (): string => {
      if (broken) throw new Error("signed out");
      return "t";
    };
    const { clock, chat, states, errors, network } = openChat({ token });
    await clock.advance(10);
    expect(chat.state).toEqual({
      status: "reconnecting",
      reason: "token_failed",
      nextAttemptAt: clock.now() - 10 + 250,
    });
    await clock.advance(20_000);
    expect(network.sockets).toEqual([]);
    broken = false;
    await clock.advance(20_000);
    expect(states.at(-1)?.status).toBe("connected");
    expect(errors[0]).toMatchObject({ kind: "token", cause: { message: "signed out" } });
  });

  it.each([
    ["that has expired", 4419, "expired", "token_expired"],
    ["that is refused", 4401, "refused", "unauthenticated"],
  ] as const)("%s is replaced once, then it is over", async (_, code, why, reason) => {
    const { reasons, token } = numbered();
    const { clock, chat, network } = openChat({ token }, ({ server }) => {
      server.judge = () => code;
    });
    await clock.advance(600_000);
    expect(reasons).toEqual(["connect", why]);
    expect(network.sockets).toHaveLength(2);
    expect(chat.state).toEqual({ status: "closed", reason, nextAttemptAt: null });
  });

  it("may be refused any number of times with a welcome in between", async () => {
    const { reasons, token } = numbered();
    const { clock, chat, server } = await connectedChat({ token });
    for (let round = 0; round < 4; round += 1) {
      server.endAll(4401);
      await clock.advance(60_000);
    }
    expect(reasons).toEqual(["connect", "refused", "refused", "refused", "refused"]);
    expect(chat.state.status).toBe("connected");
  });

  it("that is a string is not tried twice", async () => {
    const { clock, chat, network } = openChat({}, ({ server }) => {
      server.judge = () => 4401;
    });
    await clock.advance(60_000);
    expect(network.sockets).toHaveLength(1);
    expect(chat.state).toMatchObject({ status: "closed", reason: "unauthenticated" });
  });
});

describe("a live socket", () => {
  it("gets a fresh token shortly before the old one expires, and stays open", async () => {
    const { reasons, token } = numbered();
    const { clock, network } = await connectedChat({ token }, ({ server }) => {
      server.tokenLife = 600_000;
    });
    await clock.advance(539_000);
    expect(network.socket.of("token")).toEqual([]);
    await clock.advance(2_000);
    expect(network.socket.of("token")).toEqual([{ type: "token", token: "token-2" }]);
    await clock.advance(600_000);
    expect(network.socket.of("token")).toHaveLength(3 - 1);
    expect(reasons).toEqual(["connect", "renewal", "renewal"]);
    expect(network.sockets).toHaveLength(1);
  });

  it("asks again when the token cannot be had, and not without end when it is the same one", async () => {
    const token = vi.fn((reason: ChatTokenReason) => {
      if (reason === "renewal" && token.mock.calls.length < 4) throw new Error("busy");
      return "same";
    });
    const { clock, network, errors } = await connectedChat({ token }, ({ server }) => {
      const expiry = server.now() + 120_000;
      server.now = () => expiry - server.tokenLife;
    });
    await clock.advance(119_500);
    expect(errors).toHaveLength(2);
    expect(network.socket.of("token").length).toBeGreaterThanOrEqual(1);
    expect(token.mock.calls.length).toBeLessThan(10);
  });

  it("does not ask without end when the clocks differ by more than the token's life", async () => {
    const { reasons, token } = numbered();
    const { clock } = await connectedChat({ token }, ({ server, clock }) => {
      server.now = () => clock.now() - 86_400_000;
    });
    await clock.advance(60_000);
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.length).toBeLessThan(15);
  });

  it("is not given a token that is a string", async () => {
    const { clock, network } = await connectedChat({}, ({ server }) => {
      server.tokenLife = 90_000;
    });
    await clock.advance(89_000);
    expect(network.socket.of("token")).toEqual([]);
  });
});

it("a token is in nothing that is written to a log", async () => {
  const { chat, clock, errors, server } = await connectedChat({ token: async () => secretToken });
  server.tell({ type: "brand_new", secret: 1 });
  server.endAll(4403);
  await clock.advance(100);
  const failure: unknown = await chat.send("Hi").catch((error: unknown) => error);
  const client = new SupportClient({ baseUrl: "https://desk.test", token: secretToken });
  const texts = [chat, errors, failure, client].flatMap((one) => [
    inspect(one, { depth: 9, showHidden: true }),
    JSON.stringify(one),
    String(one),
  ]);
  for (const text of texts) expect(text).not.toContain("secret-payload");
  expect(errors).toHaveLength(1);
});

it.each(["", "https://desk.test/ws/sess_1", "desk.test", "wss://"])(
  "the address %j is refused at once",
  (url) => {
    expect(() => connectChat({ url, token: "t" })).toThrow(UsageError);
  },
);

it("a platform without WebSocket is told to pass one", () => {
  vi.stubGlobal("WebSocket", undefined);
  const connect = (): unknown => connectChat({ url: "wss://desk.test/ws/sess_1", token: "t" });
  expect(connect).toThrow(/WebSocket.*package `ws`/);
  vi.unstubAllGlobals();
});
