import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { type Chat, type ChatSocketClass, connectChat, type MessageEvent } from "../../src/chat/index.ts";
import { upTo } from "./support/desk.ts";
import { type LiveDesk, next, openLiveDesk } from "./support/live-desk.ts";

const classes: readonly (readonly [string, ChatSocketClass])[] = [
  ["the global WebSocket", WebSocket],
  ["the WebSocket of the package ws", NodeWebSocket],
];

let desk: LiveDesk;
beforeAll(async () => {
  desk = await openLiveDesk();
  await desk.agent().agents.updateStatus("agent_001", { status: "available" });
});
afterAll(() => desk.close());

const message = (chat: Chat, content: string): Promise<MessageEvent> =>
  next<MessageEvent>(
    (listener) => chat.on("message", listener),
    (event) => event.message.content === content,
  );

const connected = (chat: Chat): Promise<unknown> =>
  next(
    (listener) => chat.on("stateChange", listener),
    ({ state }: { state: { status: string } }) => state.status === "connected",
  );

describe.each(classes)("a real server, over %s", (_, socketClass) => {
  it("carries a conversation through cuts: each message once, in order, on both sides", async () => {
    const agent = desk.agent();
    const started = await agent.sessions.start({
      customer_id: "cust_abc",
      channel: "chat",
      initial_message: "Where is my order?",
    });
    const customerSide = connectChat({
      url: started.websocket_url,
      token: started.chat_token,
      WebSocket: socketClass,
    });
    const agentSide = agent.chat.connect(started, { WebSocket: socketClass });
    const seen = { customer: [] as string[], agent: [] as string[] };
    customerSide.on("message", (event) => seen.customer.push(event.message.content));
    agentSide.on("message", (event) => seen.agent.push(event.message.content));
    await Promise.all([connected(customerSide), connected(agentSide)]);
    const acks = [customerSide.send("Hello?"), agentSide.send("At the door.")];
    expect(customerSide.queue.ids).toHaveLength(1);
    await Promise.all(acks);

    desk.relay.cut();
    const missed = agent.sessions.sendMessage(started.session_id, { content: "missed" });
    const last = message(customerSide, "Thank you!");
    const sent = await customerSide.send("Thank you!");
    await Promise.all([missed, last, message(agentSide, "over"), agentSide.send("over")]);
    await customerSide.send("done");

    const { data } = await agent.sessions.listEvents(started.session_id, { limit: 200 });
    const stored = data.flatMap((event) => (event.type === "message" ? [event.message.content] : []));
    expect(data.map((event) => event.seq)).toEqual(upTo(data.length));
    expect(sent.client_message_id).toMatch(/^[0-9a-f]{32}$/);
    expect(stored.sort()).toEqual(
      ["At the door.", "Hello?", "Thank you!", "Where is my order?", "done", "missed", "over"].sort(),
    );
    expect(seen.customer.toSorted()).toEqual(stored.toSorted());
    expect(new Set(seen.agent).size).toBe(seen.agent.length);
    customerSide.close();
    agentSide.close();
  });
});
