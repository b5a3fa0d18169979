import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { ChatClock, ChatOptions } from "../../src/chat/index.ts";
import { connectedChat, openChat } from "./support/desk.ts";
import { FakeClock } from "./support/fake-clock.ts";

const failureOf = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => "It was acknowledged.",
    (error: unknown) => error,
  );

const contents = (frames: readonly Record<string, unknown>[]): unknown[] =>
  frames.map((frame) => (frame["message"] as { readonly content: string }).content);

describe("send", () => {
  it("resolves with the acknowledgement, and has an id at once", async () => {
    const { clock, chat, server } = await connectedChat();
    const sending = chat.send("Hi");
    expect(sending.clientMessageId).toMatch(/^[0-9a-f]{32}$/);
    expect(chat.queue).toMatchObject({ count: 1, ids: [sending.clientMessageId] });
    await clock.advance(100);
    expect(await sending).toEqual({
      message_id: "msg_1",
      seq: 1,
      timestamp: expect.any(String),
      client_message_id: sending.clientMessageId,
    });
    expect(chat.queue).toEqual({ count: 0, bytes: 0, ids: [] });
    expect(server.events).toHaveLength(1);
  });

  it("carries what a message can have", async () => {
    const { clock, chat, network } = await connectedChat();
    const attachments = [{ name: "salad.jpg", url: "https://files.example.com/salad.jpg" }];
    const message = { content: "Look", type: "image", attachments, client_message_id: "m-1" } as const;
    const sending = chat.send(message);
    expect(chat.send(message)).toBe(sending);
    await clock.advance(100);
    expect(await sending).toMatchObject({ client_message_id: "m-1" });
    expect(network.socket.of("message")).toEqual([{ type: "message", message }]);
  });

  it("waits for the connection, and goes out in order before what is sent later", async () => {
    const { clock, chat, network } = openChat();
    const early = [chat.send("1"), chat.send("2")];
    await clock.advance(100);
    const late = chat.send("3");
    await clock.advance(100);
    await Promise.all([...early, late]);
    expect(contents(network.socket.of("message"))).toEqual(["1", "2", "3"]);
  });

  it("sends again what was not acknowledged, in order and before new ones; it is stored once", async () => {
    const { clock, chat, server, network } = await connectedChat();
    server.acknowledges = false;
    server.answer = (frame) => frame["type"] === "message" && server.events.length > 1;
    const sending = ["1", "2", "3"].map((content) => chat.send(content));
    await clock.advance(1);
    server.endAll(1006);
    server.answer = () => false;
    server.acknowledges = true;
    sending.push(chat.send("4"));
    await clock.advance(60_000);
    expect(contents(network.socket.of("message"))).toEqual(["1", "2", "3", "4"]);
    expect((await Promise.all(sending)).map((ack) => ack.seq)).toEqual([1, 2, 3, 4]);
    expect(server.events).toHaveLength(4);
  });

  it("is acknowledged by the message itself when the acknowledgement was lost", async () => {
    const { clock, chat, server } = await connectedChat();
    server.acknowledges = false;
    const sending = chat.send("Hi");
    await clock.advance(2);
    server.isEnded = true;
    server.endAll(1006);
    await clock.advance(60_000);
    expect(await sending).toMatchObject({ message_id: "msg_1", seq: 1 });
    expect(chat.state.reason).toBe("session_ended");
  });

  it("never has more than 16 on the wire unacknowledged", async () => {
    const { clock, chat, server, network } = await connectedChat();
    server.answer = (frame) => frame["type"] === "message";
    const sending = Array.from({ length: 40 }, (_, index) => chat.send(`${index}`));
    await clock.advance(20_000);
    expect(network.socket.of("message")).toHaveLength(16);
    server.answer = () => false;
    server.endAll(1006);
    await clock.advance(60_000);
    await Promise.all(sending);
    expect(server.events).toHaveLength(40);
  });

  it("keeps below what the server takes, also with signs of typing in between", async () => {
    const { clock, chat, network } = await connectedChat();
    const sending = Array.from({ length: 200 }, (_, index) => chat.send(`${index}`));
    let most = 0;
    let allowance = 40;
    let seen = network.socket.sent.length;
    for (let step = 0; step < 300; step += 1) {
      chat.typing(step % 2 === 0);
      await clock.advance(100);
      const { length } = network.socket.sent;
      allowance = Math.min(40, allowance + 2) - (length - seen);
      most = Math.max(most, length - seen);
      seen = length;
      expect(allowance).toBeGreaterThanOrEqual(0);
    }
    await Promise.all(sending);
    expect(most).toBeGreaterThan(1);
  });
});

describe("a message that cannot be delivered", () => {
  it.each([
    ["count", { maxPendingMessages: 3 }],
    ["bytes", { maxPendingBytes: 350 }],
  ] satisfies [string, ChatOptions][])(
    "is refused at once when the queue is full by %s",
    async (_, limits) => {
      const { clock, chat, server } = openChat(limits, (world) => {
        world.server.isUp = false;
      });
      const kept = ["1", "2", "3"].map((content) => chat.send(content));
      const error = await failureOf(chat.send("4"));
      expect(error).toMatchObject({
        name: "ChatSendError",
        kind: "chat",
        reason: "overflow",
        maybeStored: false,
      });
      server.isUp = true;
      await clock.advance(60_000);
      await Promise.all(kept);
      expect(server.events).toHaveLength(3);
    },
  );

  it.each([
    ["expires", { maxPendingAge: 5_000 }, {}, "expired"],
    ["is timed out", {}, { timeout: 5_000 }, "timeout"],
  ])("%s, and is never sent later", async (_, limits, options, reason) => {
    const { clock, chat, server } = openChat(limits, (world) => {
      world.server.isUp = false;
    });
    const failure = failureOf(chat.send("late", options));
    await clock.advance(4_999);
    expect(chat.queue.count).toBe(1);
    await clock.advance(2);
    expect(await failure).toMatchObject({ reason, maybeStored: false });
    expect(chat.queue).toEqual({ count: 0, bytes: 0, ids: [] });
    server.isUp = true;
    await clock.advance(60_000);
    expect(chat.state.status).toBe("connected");
    expect(server.events).toEqual([]);
  });

  it("may wait for as long as the platform can count", async () => {
    const clock = new FakeClock();
    const waits: number[] = [];
    const counted: ChatClock = {
      now: () => clock.now(),
      setTimeout: (run, milliseconds) => clock.setTimeout(run, waits.push(milliseconds)),
      clearTimeout: (handle: number) => clock.clearTimeout(handle),
    };
    const { chat } = openChat({ clock: counted, maxPendingAge: Number.POSITIVE_INFINITY });
    const failure = failureOf(chat.send("Hi"));
    expect(waits).toEqual([2 ** 31 - 1]);
    chat.close();
    expect(await failure).toMatchObject({ reason: "closed" });
  });

  it("is aborted, and is never sent later", async () => {
    const { clock, chat, server } = openChat();
    const controller = new AbortController();
    const failure = failureOf(chat.send("no", { signal: controller.signal }));
    const early = failureOf(chat.send("no", { signal: AbortSignal.abort() }));
    controller.abort(new Error("changed my mind"));
    await clock.advance(60_000);
    expect(await failure).toMatchObject({ reason: "aborted", cause: { message: "changed my mind" } });
    expect(await early).toMatchObject({ reason: "aborted" });
    expect(server.events).toEqual([]);
  });

  it("leaves the signal alone once it is settled", async () => {
    const { clock, chat } = await connectedChat();
    const { signal } = new AbortController();
    const sending = chat.send("Hi", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await clock.advance(100);
    await sending;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("says so when it may have been stored all the same", async () => {
    const { clock, chat, server } = await connectedChat();
    server.answer = (frame) => frame["type"] === "message";
    const failure = failureOf(chat.send("Hi", { timeout: 1_000 }));
    await clock.advance(1_000);
    server.answer = () => false;
    server.endAll(1006);
    await clock.advance(60_000);
    expect(await failure).toMatchObject({ reason: "timeout", maybeStored: true });
    expect(server.events).toEqual([]);
  });

  it("carries the code with which the server refuses it, and keeps nothing from the next", async () => {
    const { clock, chat, server } = await connectedChat();
    server.answer = (frame, line) => {
      if (frame.type !== "message") return false;
      const { client_message_id } = frame["message"] as { readonly client_message_id: string };
      line.send({ type: "error", code: "session_closed", detail: "It has ended.", client_message_id });
      return true;
    };
    const failure = failureOf(chat.send("Hi"));
    await clock.advance(100);
    expect(await failure).toMatchObject({
      reason: "refused",
      code: "session_closed",
      message: "It has ended.",
      maybeStored: false,
    });
    server.answer = () => false;
    const next = chat.send("Hi again");
    await clock.advance(100);
    expect(await next).toMatchObject({ seq: 1 });
  });

  it.each([1003, 1007, 1009])("is found out when the server closes with %s over it", async (code) => {
    const { clock, chat, server, network } = await connectedChat();
    server.answer = (frame, line) => {
      const isBad = frame.type === "message" && contents([frame])[0] === "bad";
      if (isBad) line.end(code);
      return isBad;
    };
    const sending = ["1", "bad", "3"].map((content) => chat.send(content));
    const failure = failureOf(sending[1] ?? Promise.resolve());
    await clock.advance(60_000);
    expect(await failure).toMatchObject({ reason: "refused", code: null });
    await Promise.all([sending[0], sending[2]]);
    expect(chat.state.status).toBe("connected");
    expect(network.sockets).toHaveLength(3);
    server.answer = (frame) => frame["type"] === "message";
    const later = ["4", "5"].map((content) => failureOf(chat.send(content)));
    await clock.advance(10);
    expect(contents(network.socket.of("message")).slice(-2)).toEqual(["4", "5"]);
    chat.close();
    await Promise.all(later);
  });

  it.each([
    ["an empty text", ""],
    ["a text that is too long", "x".repeat(10_001)],
    ["an id that is none", { content: "Hi", client_message_id: "a b" }],
    ["too many files", { content: "Hi", attachments: Array(11).fill({ name: "a", url: "https://a.test/" }) }],
    ["a file that is not on https", { content: "Hi", attachments: [{ name: "a", url: "http://a.test/" }] }],
    [
      "more than a frame holds",
      {
        content: "\u0001".repeat(10_000),
        attachments: Array(10).fill({ name: "a", url: `https://a.test/${"x".repeat(2_000)}` }),
      },
    ],
  ])("such as %s is not sent, for it would end the conversation", async (_, message) => {
    const { chat, network } = await connectedChat();
    expect(await failureOf(chat.send(message))).toMatchObject({ reason: "invalid" });
    expect(network.socket.of("message")).toEqual([]);
  });

  it.each([4403, 4404, 4409, 4410, 4400])("settles when the conversation is closed with %s", async (code) => {
    const { clock, chat, server } = await connectedChat();
    server.answer = (frame) => frame["type"] === "message";
    const failures = [failureOf(chat.send("1")), failureOf(chat.send("2"))];
    await clock.advance(10);
    server.endAll(code);
    await clock.advance(10);
    const closed = expect.objectContaining({ reason: "closed", maybeStored: true });
    expect(await Promise.all(failures)).toEqual([closed, closed]);
    expect(await failureOf(chat.send("3"))).toMatchObject({ reason: "closed", maybeStored: false });
  });
});
