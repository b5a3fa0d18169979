import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { createChatTokens } from "./chat-tokens.ts";
import type { Database } from "./storage/schema.ts";

const now = "2026-01-24T19:30:00.000Z";
const claims = { tenant: "demo", sessionId: "sess_1", customerId: "cust_1" };
const keyOf = (text: string): Uint8Array => new TextEncoder().encode(text.padEnd(32, "."));
// With a key of the host's own nothing is asked of the database.
const unasked = {} as Kysely<Database>;

it("signs with the host's key, the same at the same time, and knows its own only", async () => {
  const [one, same, other] = [keyOf("one"), keyOf("one"), keyOf("other")].map((key) => createChatTokens(key));
  const issued = await one?.issue(unasked, claims, now, 60);
  expect(await same?.issue(unasked, claims, now, 60)).toEqual(issued);
  expect(await same?.verify(unasked, issued?.token ?? "", new Date(now))).toEqual(claims);
  expect(await other?.verify(unasked, issued?.token ?? "", new Date(now))).toBeNull();
});

it("refuses a key that can be guessed", () => {
  expect(() => createChatTokens(new Uint8Array(31))).toThrow("chatKey: Give at least 32 bytes.");
});
