import { describe, expect, it } from "vitest";
import { connected, mocked, until } from "./support/mocked.ts";

const minute = { minutes: 1 };

describe("a fault of sockets", () => {
  it("refuse: the chat helper keeps trying, and gets in", async () => {
    const { mock, talk } = await mocked();
    const { chat, events } = await talk();
    mock.fault({ socket: "refuse", times: 2 });
    mock.fault({ socket: "close", code: 1006 });
    await mock.advance(minute);
    await connected(chat);
    const states = events.flatMap((event) => (event.type === "stateChange" ? [event.state.status] : []));
    expect(states.filter((status) => status === "reconnecting").length).toBeGreaterThanOrEqual(3);
    await chat.send("in");
  });

  it("delay: what the server says arrives later by the mock's clock", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents } = await talk();
    mock.fault({ socket: "delay", milliseconds: 2_000 });
    await client.sessions.sendMessage(id, { content: "late" });
    await mock.advance({ seconds: 1 });
    expect(contents()).toEqual([]);
    await mock.advance({ seconds: 1 });
    await until(chat, () => contents().length === 1);
  });

  it("close: with a code of your choice, which the helper heeds", async () => {
    const { mock, talk } = await mocked();
    const { id, chat } = await talk();
    mock.fault({ socket: "close", code: 4403, session: id, reason: "forbidden" });
    await until(chat, () => chat.state.status === "closed");
    expect(chat.state).toMatchObject({ status: "closed", reason: "forbidden" });
  });

  it.each(["lost", "delivered"] as const)(
    "drop after ack: with the ack %s the message is stored once",
    async (ack) => {
      const { mock, client, talk } = await mocked();
      const { id, chat, contents } = await talk();
      mock.fault({ socket: "drop after ack", ack });
      const sent = chat.send("once");
      await until(chat, () => chat.state.status === "reconnecting");
      await mock.advance(minute);
      await sent;
      await connected(chat);
      expect(contents()).toEqual(["once"]);
      expect((await client.sessions.listMessages(id)).data).toHaveLength(1);
    },
  );

  it("duplicate: each event is told once all the same", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents } = await talk();
    mock.fault({ socket: "duplicate" });
    await client.sessions.sendMessage(id, { content: "one" });
    await chat.send("two");
    await until(chat, () => contents().includes("two"));
    expect(contents()).toEqual(["one", "two"]);
  });

  it("reorder: the helper tells the events in order", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents } = await talk();
    const end = mock.fault({ socket: "reorder", session: id });
    await client.sessions.sendMessage(id, { content: "one" });
    await client.sessions.sendMessage(id, { content: "two" });
    end();
    await mock.advance(minute);
    await until(chat, () => contents().length === 2);
    expect(contents()).toEqual(["one", "two"]);
  });

  it("half-open: the helper finds out by its heartbeat and resumes", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents, events } = await talk();
    mock.fault({ socket: "half-open" });
    await client.sessions.sendMessage(id, { content: "missed" });
    await mock.advance({ seconds: 20 });
    expect(contents()).toEqual([]);
    await mock.advance(minute);
    await until(chat, () => contents().length === 1);
    const reasons = events.flatMap((event) => (event.type === "stateChange" ? [event.state] : []));
    expect(reasons).toContainEqual(expect.objectContaining({ status: "reconnecting", reason: "no_answer" }));
  });

  it("stalled acks: a message waits for its ack until the fault ends", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents } = await talk();
    const end = mock.fault({ socket: "stalled acks" });
    let isAcknowledged = false;
    const sent = chat.send("hello").then(() => {
      isAcknowledged = true;
    });
    await mock.advance({ seconds: 40 });
    expect(chat.state.status).toBe("connected");
    expect(isAcknowledged).toBe(false);
    expect((await client.sessions.listMessages(id)).data).toHaveLength(1);
    end();
    await sent;
    expect(chat.queue.ids).toEqual([]);
    expect(contents()).toEqual(["hello"]);
  });
});
