import { describe, expect, it, vi } from "vitest";
import type { ChatEvent } from "../../src/chat/index.ts";
import { connectedChat, openChat, upTo } from "./support/desk.ts";

describe("listeners", () => {
  it("hear each event of their type until they are taken off", async () => {
    const { clock, chat, server } = await connectedChat();
    const heard: Record<string, number[]> = { on: [], once: [], off: [], stopped: [] };
    const note = (name: string) => (event: { readonly seq: number }) => heard[name]?.push(event.seq);
    const off = note("off");
    chat.on("message", note("on"));
    chat.once("message", note("once"));
    chat.on("message", off);
    const stop = chat.on("message", note("stopped"));
    server.say("1");
    await clock.advance(10);
    chat.off("message", off);
    stop();
    server.say("2");
    await clock.advance(10);
    expect(heard).toEqual({ on: [1, 2], once: [1], off: [1], stopped: [1] });
  });

  it("that throw or reject keep nothing from the others, and are reported", async () => {
    const { clock, chat, server, seqs, errors } = await connectedChat();
    chat.on("message", () => {
      throw new Error("thrown");
    });
    chat.on("message", () => Promise.reject(new Error("rejected")));
    const heard = vi.fn();
    chat.on("message", heard);
    server.say("1");
    await clock.advance(10);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(seqs).toEqual([1]);
    expect(errors).toEqual([new Error("thrown"), new Error("rejected")]);
    expect(chat.state.status).toBe("connected");
  });

  it("that throw are reported to the platform when there is no hook", async () => {
    const reportError = vi.fn();
    vi.stubGlobal("reportError", reportError);
    const { clock, chat, server } = await connectedChat({ onError: undefined as never });
    chat.on("message", () => {
      throw new Error("thrown");
    });
    server.say("1");
    server.tell({ type: "brand_new" });
    await clock.advance(10);
    expect(reportError.mock.calls).toEqual([[new Error("thrown")]]);
    vi.unstubAllGlobals();
  });

  it("that close the conversation are obeyed at once, wherever they do", async () => {
    for (const status of ["connecting", "connected", "reconnecting"] as const) {
      const token = vi.fn(() => "t");
      const { clock, chat, network, server } = openChat({ token });
      chat.on("stateChange", ({ state }) => {
        if (state.status === status) chat.close();
      });
      await clock.advance(100);
      server.endAll(1006);
      await clock.advance(60_000);
      expect(chat.state).toMatchObject({ status: "closed", reason: "closed" });
      expect(clock.timers + network.open.length).toBe(0);
      expect(network.sockets).toHaveLength(status === "connecting" ? 0 : 1);
      expect(token).toHaveBeenCalledTimes(status === "connecting" ? 0 : 1);
    }
  });

  it("that close it as it resumes leave nothing to do", async () => {
    const { clock, chat, network } = openChat();
    chat.markRead(1);
    const failure = chat.send("Hi").catch((error: unknown) => error);
    chat.on("resumed", () => chat.close());
    await clock.advance(100);
    expect(await failure).toMatchObject({ reason: "closed", maybeStored: false });
    expect(network.socket.sent).toHaveLength(1);
    expect(clock.timers).toBe(0);
  });
});

describe("a hook that throws", () => {
  it("breaks nothing either", async () => {
    const onError = vi.fn(() => {
      throw new Error("the hook too");
    });
    const { clock, server, seqs } = await connectedChat({ onError });
    server.tell({ type: "brand_new" });
    server.say("1");
    await clock.advance(10);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(seqs).toEqual([1]);
  });
});

describe("frames", () => {
  it.each([
    ["of a type that is not known", '{"type":"brand_new","token":"x"}', '"brand_new"'],
    ["that are no JSON", "not JSON", "no JSON object"],
    ["without a type", '{"seq":1}', "no JSON object"],
    ["that are null", "null", "no JSON object"],
  ])("%s are ignored and reported", async (_, frame, says) => {
    const { clock, server, chat, errors } = await connectedChat();
    for (const line of server.lines) line.send(frame);
    await clock.advance(10);
    expect(errors).toEqual([expect.objectContaining({ kind: "chat", reason: "unknown_frame" })]);
    expect(String(errors[0])).toContain(says);
    expect(chat.state.status).toBe("connected");
  });

  it("that refuse something other than a message are reported with their code", async () => {
    const { clock, server, errors } = await connectedChat();
    server.tell({ type: "error", code: "forbidden", detail: "Not you.", client_message_id: null });
    await clock.advance(10);
    expect(errors).toEqual([
      expect.objectContaining({ reason: "refused", code: "forbidden", message: "Not you." }),
    ]);
  });
});

describe("for await", () => {
  it("goes through everything from the first state to the last", async () => {
    const { clock, chat, server } = openChat();
    const seen: string[] = [];
    const loop = (async () => {
      for await (const event of chat)
        seen.push(event.type === "stateChange" ? event.state.status : event.type);
    })();
    await clock.advance(100);
    server.say("1");
    await clock.advance(10);
    chat.close();
    await loop;
    expect(seen).toEqual(["connecting", "connected", "resumed", "message", "closed"]);
  });

  it("may be slow, and several may run", async () => {
    const { clock, chat, server } = await connectedChat();
    const loops = [chat[Symbol.asyncIterator](), chat[Symbol.asyncIterator]()];
    for (const seq of upTo(999)) server.say(`${seq}`);
    await clock.advance(10);
    chat.close();
    for (const loop of loops) {
      const seqs: number[] = [];
      for await (const event of loop) if (event.type === "message") seqs.push(event.seq);
      expect(seqs).toEqual(upTo(999));
    }
  });

  it("that lags behind too far gets what was kept, then rejects", async () => {
    const { clock, chat, server, seqs } = await connectedChat({ bufferSize: 10 });
    const loop = chat[Symbol.asyncIterator]();
    for (const seq of upTo(12)) server.say(`${seq}`);
    await clock.advance(10);
    const got: ChatEvent[] = [];
    const walk = async (): Promise<void> => {
      for await (const event of loop) got.push(event);
    };
    await expect(walk()).rejects.toMatchObject({ kind: "chat", reason: "iteration_overflow" });
    expect(got).toHaveLength(10);
    expect(await loop.next()).toEqual({ value: undefined, done: true });
    expect(seqs).toEqual(upTo(12));
  });

  it("keeps nothing after a break", async () => {
    const { clock, chat, server } = await connectedChat();
    const loop = chat[Symbol.asyncIterator]();
    server.say("1");
    await clock.advance(10);
    for await (const event of loop) if (event.type === "message") break;
    server.say("2");
    await clock.advance(10);
    expect(await loop.next()).toEqual({ value: undefined, done: true });
  });

  it("answers any number of next() calls at once, each with its own event", async () => {
    const { clock, chat, server } = await connectedChat();
    const loop = chat[Symbol.asyncIterator]();
    const asked = [loop.next(), loop.next(), loop.next()];
    server.say("1");
    server.say("2");
    await clock.advance(10);
    chat.close();
    const types = (await Promise.all(asked)).map(({ value }) => value?.type);
    expect(types).toEqual(["message", "message", "stateChange"]);
  });

  it("of a closed conversation is over at once", async () => {
    const { chat } = await connectedChat();
    chat.close();
    expect(await chat[Symbol.asyncIterator]().next()).toEqual({ value: undefined, done: true });
  });
});
