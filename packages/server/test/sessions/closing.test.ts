import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession, holders, show, transferTo } from "./session.ts";

describe.each(engines)("holding and ending on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let client: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    ({ client } = await hireAgent(desk, tenant, { max_sessions: 1 }));
  });

  it("nobody can hold or resume a session that waits", async () => {
    await managerOf(desk, tenant).post("/agents", { id: "agent_b", name: "Ben" });
    const transferred = await startSession(client);
    await transferTo(client, transferred, "agent_b");
    await startSession(client);
    const queued = await startSession(client);
    for (const [session, status] of [
      [transferred, "transferred"],
      [queued, "queued"],
    ]) {
      for (const verb of ["hold", "resume"]) {
        const refused = await client.post(`/sessions/${session}/${verb}`);
        expect([refused.status, refused.body.code]).toEqual([409, "invalid_transition"]);
      }
      expect((await show(client, session ?? "")).status).toBe(status);
    }
  });

  it("a session on hold takes messages of both sides, and stays on hold", async () => {
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${body.session_id}`;
    await client.post(`${path}/hold`);
    const customer = desk.clientWithToken(body.chat_token);
    expect((await customer.post(`${path}/messages`, { content: "Hello?" })).status).toBe(201);
    expect((await client.post(`${path}/messages`, { content: "One moment" })).status).toBe(201);
    expect((await customer.get(path)).body).toMatchObject({ status: "on_hold", messages: [{}, {}] });
  });

  it("the next in the queue takes the slot of a session that ends on hold", async () => {
    const [held, next] = [await startSession(client), await startSession(client)];
    await client.post(`/sessions/${held}/hold`);
    await endSession(client, held);
    expect(await holders(client, [held, next])).toEqual(["resolved agent_001", "active agent_001"]);
  });

  it.each(["Resolved", "resolved_by_phone", "no_response"])("%s is not resolved: closed", async (word) => {
    const session = await startSession(client);
    const ended = await client.post(`/sessions/${session}/end`, { resolution: word });
    expect(ended.body).toMatchObject({ status: "closed", resolution: word, resolution_notes: null });
  });

  it("the duration stops when the session ends", async () => {
    const session = await startSession(client);
    desk.advance({ minutes: 3 });
    await endSession(client, session);
    const endedAt = desk.now().toISOString();
    desk.advance({ minutes: 10 });
    expect(await show(client, session)).toMatchObject({ duration_seconds: 180, ended_at: endedAt });
  });

  it("the customer can read and rate a session that has ended, and write no more", async () => {
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${body.session_id}`;
    await client.post(`${path}/end`, { resolution: "resolved", resolution_notes: "SECRET notes" });
    const customer = desk.clientWithToken(body.chat_token);
    const refused = await customer.post(`${path}/messages`, { content: "Thanks" });
    expect([refused.status, refused.body.code]).toEqual([409, "session_closed"]);
    const seen = await customer.get(path);
    expect([seen.body.status, seen.body.messages]).toEqual(["resolved", []]);
    expect(JSON.stringify([seen.body, await desk.allEvents(tenant)])).not.toContain("SECRET");
    expect((await customer.post(`${path}/rating`, { score: 5 })).status).toBe(201);
  });

  it.each([0, 6, 4.5, "5", null])("a rating is a whole number from 1 to 5, and %j is none", async (score) => {
    const session = await startSession(client);
    await endSession(client, session);
    const refused = await client.post(`/sessions/${session}/rating`, { score });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, "/score"]);
    expect((await show(client, session)).rating).toBeNull();
  });

  it.each([1, 5])("a rating may be %d", async (score) => {
    const session = await startSession(client);
    await endSession(client, session);
    expect((await client.post(`/sessions/${session}/rating`, { score })).status).toBe(201);
    const at = desk.now().toISOString();
    expect((await show(client, session)).rating).toEqual({ score, comment: null, timestamp: at });
  });

  it("no session is rated before its end, whatever its status", async () => {
    const [held, queued] = [await startSession(client), await startSession(client)];
    await client.post(`/sessions/${held}/hold`);
    for (const session of [held, queued]) {
      const refused = await client.post(`/sessions/${session}/rating`, { score: 5 });
      expect([refused.status, refused.body.code]).toEqual([409, "invalid_transition"]);
      expect((await show(client, session)).rating).toBeNull();
    }
  });
});
