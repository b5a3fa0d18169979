import { isApiError } from "@olympus-support/sdk";
import { SupportClient } from "@olympus-support/sdk/chat";
import { beforeEach, expect, test } from "vitest";
import { ask, say } from "../src/front-desk.ts";
import { deskUnderTest } from "./support/desk-under-test.ts";

// Nothing in this file knows whether a mock or a server answers.
const { baseUrl, tokenFor } = deskUnderTest();
let client: SupportClient;

beforeEach(() => {
  client = new SupportClient({ baseUrl, token: () => tokenFor("agent_001") });
});

test("a question becomes a ticket while nobody is online", async () => {
  const { sessionId, ticketId } = await ask(client, "cust_1", "Where is my order?");
  expect(sessionId).toBeNull();
  const ticket = await client.tickets.retrieve(ticketId ?? "");
  expect(ticket).toMatchObject({ subject: "Where is my order?", status: "new", priority: "normal" });
});

test("a question becomes a conversation when an agent is there", async () => {
  await client.agents.updateStatus("agent_001", { status: "available" });
  const { sessionId, ticketId } = await ask(client, "cust_1", "Where is my order?");
  expect(ticketId).toBeNull();
  expect((await client.sessions.retrieve(sessionId ?? "")).assigned_agent?.id).toBe("agent_001");
});

test("what is said over the socket is there for everybody", async () => {
  await client.agents.updateStatus("agent_001", { status: "available" });
  const { sessionId } = await ask(client, "cust_1", "Where is my order?");
  const said = await say(client, sessionId ?? "", "At the door.");
  expect(said).toEqual(["Where is my order?", "At the door."]);
});

test("nothing can be said once a conversation has ended", async () => {
  await client.agents.updateStatus("agent_001", { status: "available" });
  const { sessionId } = await ask(client, "cust_1", "Where is my order?");
  await client.sessions.end(sessionId ?? "", { resolution: "resolved" });
  const failure = await client.sessions
    .sendMessage(sessionId ?? "", { content: "Hello?" })
    .then(undefined, (error: unknown) => error);
  expect(isApiError(failure, "session_closed") && failure.status).toBe(409);
});
