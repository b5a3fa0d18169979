import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";
import { fill, titles } from "./library.ts";

const gluten = { title: "Gluten", body: "Our bread has gluten." };
const parking = { title: "Parking", body: "Park behind the house." };
const refunds = { title: "Refunds", body: "We refund within five days." };

describe.each(engines)("suggestions on %s", (engine) => {
  const desk = useDesk(engine);

  async function chat(initial: string) {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    await fill(desk, tenant, [gluten, parking, refunds]);
    return { client, session: await startSession(client, { initial_message: initial }) };
  }
  const suggest = (client: TestClient, body: object) => client.post("/kb/suggest", body);
  const say = async (client: TestClient, session: string, ...contents: readonly string[]) => {
    for (const content of contents) await client.post(`/sessions/${session}/messages`, { content });
  };

  it("come from what both sides have said", async () => {
    const { client, session } = await chat("Does the bread have gluten?");
    await say(client, session, "I look up where you can park.");
    const found = titles(await suggest(client, { session_id: session }));
    expect(found.toSorted()).toEqual([gluten.title, parking.title]);
  });

  it("come from the latest ten messages", async () => {
    const { client, session } = await chat("Does the bread have gluten?");
    await say(client, session, ...Array.from({ length: 9 }, () => "One moment"));
    expect(titles(await suggest(client, { session_id: session }))).toEqual([gluten.title]);
    await say(client, session, "Still there?");
    expect(titles(await suggest(client, { session_id: session }))).toEqual([]);
  });

  it("are first about the message, then about the session", async () => {
    const { client, session } = await chat("Does the bread have gluten?");
    const found = await suggest(client, { session_id: session, message: "And I want a refund" });
    expect(titles(found)).toEqual([refunds.title, gluten.title]);
  });

  it("are still there when the session has ended", async () => {
    const { client, session } = await chat("Where can I park?");
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    const found = await suggest(client, { session_id: session });
    expect(titles(found)).toEqual([parking.title]);
    expect(found.body.suggested_response).toContain("Park behind the house.");
  });

  it("are none for small talk, or for a session in which nobody has spoken", async () => {
    const { client } = await chat("Hello");
    const silent = await startSession(client);
    const nothing = { results: [], suggested_response: null };
    expect((await suggest(client, { message: "Hi, how are you? Thanks!" })).body).toEqual(nothing);
    expect((await suggest(client, { session_id: silent })).body).toEqual(nothing);
  });

  it("need a message or a session", async () => {
    const { client } = await chat("Hello");
    for (const body of [{}, { message: "" }, { message: "x".repeat(10_001) }])
      expect((await suggest(client, body)).body.code).toBe("invalid_request");
  });

  it("are found in a message as long as may be", async () => {
    const { client } = await chat("Hello");
    const long = `${"something else entirely ".repeat(400)}refund `.slice(0, 10_000);
    expect(titles(await suggest(client, { message: long }))).toEqual([refunds.title]);
  });

  it("are five at most", async () => {
    const tenant = desk.newTenant();
    const many = Array.from({ length: 7 }, (_, number) => ({ ...refunds, slug: `refunds-${number}` }));
    const client = await fill(desk, tenant, many);
    expect(titles(await suggest(client, { message: "refunds" }))).toHaveLength(5);
  });
});
