import { afterEach, expect, it, vi } from "vitest";
import { mocked } from "./support/mocked.ts";

afterEach(() => vi.useRealTimers());

it("works while a test has replaced every timer", async () => {
  vi.useFakeTimers();
  const { mock, client, talk } = await mocked();
  const { id, chat, contents } = await talk();
  await chat.send("over the socket");
  await client.sessions.sendMessage(id, { content: "over REST" });
  await mock.advance({ minutes: 30 });
  expect(contents()).toEqual(["over the socket", "over REST"]);
  expect(chat.state.status).toBe("connected");
  await mock.reset();
  chat.close();
});
