import { type ChatSocketClass, connectChat, SupportClient } from "@olympus-support/sdk/chat";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { mockSocketClass } from "../src/socket/index.ts";
import { connected, failureOf, until } from "./support/mocked.ts";

const mock = await createSupportMock();
const server = setupServer(...mock.handlers);
const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => client.agents.updateStatus("agent_001", { status: "available" }));
afterEach(() => mock.reset());
afterAll(() => server.close());

const classes: readonly (readonly [string, () => ChatSocketClass])[] = [
  ["MSW and the global WebSocket", () => WebSocket],
  ["the injected class", () => mockSocketClass(mock)],
];

describe.each(classes)("REST and sockets over %s", (_, socketClass) => {
  const start = async () => {
    const started = await client.sessions.start({
      customer_id: "cust_1",
      channel: "chat",
      initial_message: "Hi",
    });
    const chat = connectChat({
      url: started.websocket_url,
      token: started.chat_token,
      clock: mock.clock,
      WebSocket: socketClass(),
    });
    const contents: string[] = [];
    chat.on("message", ({ message }) => contents.push(message.content));
    await connected(chat);
    return { id: started.session_id, token: started.chat_token, chat, contents };
  };

  it("are one state: what one stores the other shows", async () => {
    const { id, chat, contents } = await start();
    const { message_id, seq } = await chat.send("from the socket");
    await client.sessions.sendMessage(id, { content: "from REST" });
    await until(chat, () => contents.length === 3);
    const { data } = await client.sessions.listMessages(id);
    expect(data.map((message) => message.content)).toEqual(["Hi", "from the socket", "from REST"]);
    expect(contents).toEqual(data.map((message) => message.content));
    expect(data[1]).toMatchObject({ id: message_id, seq });
  });

  it("refuse to write in a session that has ended", async () => {
    const { id, token, chat } = await start();
    const late = chat.send("too late", { timeout: 60_000 });
    await late;
    await client.sessions.end(id, { resolution: "resolved" });
    await until(chat, () => chat.state.status === "closed");
    expect(chat.state).toMatchObject({ status: "closed", reason: "session_ended" });
    const customer = new SupportClient({ baseUrl: mock.baseUrl, token });
    const failure = await failureOf(customer.sessions.sendMessage(id, { content: "Hello?" }));
    expect(failure).toMatchObject({ status: 409, code: "session_closed" });
  });

  it("stay open for an hour that the clock is moved", async () => {
    const { chat, contents } = await start();
    await mock.advance({ minutes: 59 });
    expect(chat.state.status).toBe("connected");
    await chat.send("still here");
    expect(contents).toEqual(["Hi", "still here"]);
  });
});

it("answers a frame of a session that has ended with its refusal and the code 4409", async () => {
  const { session_id, chat_token } = await client.sessions.start({ customer_id: "cust_1", channel: "chat" });
  await client.sessions.end(session_id, { resolution: "resolved" });
  const frames: string[] = [];
  const code = await new Promise((resolve) => {
    const end = mock.openSocket(
      { path: `/ws/${session_id}`, origin: null, protocols: null },
      { deliver: (text) => frames.push(JSON.parse(text).type), closed: resolve },
    );
    end.text(JSON.stringify({ type: "hello", token: chat_token, resume_from: 0 }));
  });
  expect(code).toBe(4409);
  expect(frames[0]).toBe("welcome");
});

it("breaches the SLA of a ticket when the clock has moved past its deadline", async () => {
  const ticket = await client.tickets.create({
    subject: "Salad",
    description: "It is missing.",
    priority: "high",
    customer_id: "cust_1",
  });
  await mock.advance({ minutes: 61 });
  const seen = await client.tickets.retrieve(ticket.id);
  expect(ticket.sla?.status).toBe("within_sla");
  expect(seen.sla?.status).toBe("breached");
  expect(seen.activities?.map((activity) => activity.action)).toContain("sla_breached");
});
