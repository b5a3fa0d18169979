import { SupportClient } from "@olympus-support/sdk/chat";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";

const mock = await createSupportMock();
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

it("works", async () => {
  const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });
  await client.agents.updateStatus("agent_001", { status: "available" });
  const s = await client.sessions.start({ customer_id: "cust_1", channel: "chat", initial_message: "Hi" });
  expect(s.session_id).toBe("sess_001");
  const chat = client.chat.connect(s, { clock: mock.clock });
  const seen = new Promise((resolve) =>
    chat.on("message", (m) => {
      if (m.message.content === "from rest") resolve(m);
    }),
  );
  await chat.send("Hello");
  await client.sessions.sendMessage(s.session_id, { content: "from rest" });
  await seen;
  await mock.advance({ minutes: 61 });
  const { data } = await client.sessions.listMessages(s.session_id);
  expect(data.map((m) => m.content)).toEqual(["Hi", "Hello", "from rest"]);
  chat.close();
});
