import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatEvent, connectChat, type InboxEvent, type SupportClient } from "../../src/chat/index.ts";
import { became, listen, said } from "./support/events-of.ts";
import { type LiveDesk, openLiveDesk } from "./support/live-desk.ts";

let desk: LiveDesk;
let agent: SupportClient;
beforeAll(async () => {
  desk = await openLiveDesk();
  agent = desk.agent();
});
afterAll(() => desk.close());

describe("an agent of a real server", () => {
  it("talks with a customer: both see each other, and what the other does", async () => {
    const started = await agent.sessions.start({
      customer_id: "cust_abc",
      channel: "chat",
      initial_message: "Hello?",
    });
    const customerSide = connectChat({ url: started.websocket_url, token: started.chat_token });
    const agentSide = agent.chat.connect(started);
    const customer = listen(customerSide);
    const staff = listen(agentSide);
    await Promise.all([customer.until(became("connected")), staff.until(became("connected"))]);
    await customer.until((event) => event.type === "presence" || customerSide.participants.length > 0);
    agentSide.typing(true);
    const typing = await customer.until((event) => event.type === "typing");
    const { seq } = await agentSide.send("At the door.");
    await customer.until(said("At the door."));
    customerSide.markRead(seq);
    await staff.until((event) => event.type === "read" && event.read.participant.kind === "customer");
    await agent.sessions.hold(started.session_id);
    const held = (event: ChatEvent): boolean =>
      event.type === "session_updated" && event.status === "on_hold";
    await Promise.all([customer.until(held), staff.until(held)]);
    expect(typing).toMatchObject({ participant: { kind: "agent", id: "agent_001" }, typing: true });
    expect(customerSide.participants).toEqual([expect.objectContaining({ kind: "agent", id: "agent_001" })]);
    expect(customerSide.session?.status).toBe("on_hold");
    expect(agentSide.session?.customer).toMatchObject({ id: "cust_abc" });
    expect(staff.seqs).toEqual(customer.seqs);
    customerSide.close();
    await staff.until((event) => event.type === "presence" && !event.present);
    expect(agentSide.participants).toEqual([]);
    agentSide.close();
  });

  it("sees everything in the inbox", async () => {
    await using inbox = agent.chat.inbox();
    const types = new Set<InboxEvent["type"]>();
    const sessions = new Set<string>();
    const until = async (...wanted: InboxEvent["type"][]): Promise<void> => {
      for await (const event of inbox) {
        types.add(event.type);
        if (event.type === "session_changed") sessions.add(event.session.session_id);
        if (event.type === "message") sessions.add(event.session_id);
        if (wanted.every((type) => types.has(type))) return;
      }
    };
    await until("snapshot");
    const seen = until("message", "session_changed");
    const started = await agent.sessions.start({ customer_id: "cust_new", channel: "chat" });
    const customer = connectChat({ url: started.websocket_url, token: started.chat_token });
    await Promise.all([customer.send("Anybody?"), seen]);
    customer.close();
    expect([...sessions]).toEqual([started.session_id]);
    expect(inbox.state.status).toBe("connected");
  });
});
