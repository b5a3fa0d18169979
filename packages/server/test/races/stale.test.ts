import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { storedRows } from "./stored-rows.ts";

/** A good body for each operation that heeds If-Match. */
const bodies: Readonly<Partial<Record<OperationId, object | undefined>>> = {
  transferSession: { target_type: "agent", target_id: "agent_002", reason: "Better" },
  acceptTransfer: undefined,
  declineTransfer: {},
  cancelTransfer: undefined,
  holdSession: undefined,
  resumeSession: undefined,
  endSession: { resolution: "resolved", tags: ["late"] },
  escalateSession: { level: "supervisor", reason: "Anger", urgency: "urgent" },
  updateTicket: { status: "pending", priority: "urgent", assigned_to: "agent_002", tags: ["late"] },
  addTicketTags: { tags: ["late"] },
  removeTicketTag: undefined,
  addComment: { content: "Late" },
  addNote: { content: "Late", mention_agent_ids: ["agent_002"] },
  escalateTicket: { escalation_type: "tier_2", reason: "Hard", urgency: "urgent" },
};
const heeding = Object.keys(bodies) as OperationId[];

describe.each(engines)("If-Match on %s", (engine) => {
  const desk = useDesk(engine);
  let agent: TestClient;

  beforeAll(async () => {
    const tenant = desk.newTenant();
    for (const id of ["agent_001", "agent_002"]) {
      await desk.client({ tenant, id }).put(`/agents/${id}/status`, { status: "available" });
      await desk.client({ tenant, roles: ["manager"] }).put(`/agents/${id}`, { max_sessions: 1000 });
    }
    agent = desk.client({ tenant });
  });

  /** A session or ticket that the operation fits, and what calling it takes. */
  async function open(id: OperationId) {
    const isSession = operations[id].path.includes("{session_id}");
    const text = { subject: "Refund", description: "Where is it?", tags: ["early"] };
    const made = isSession
      ? await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" })
      : await agent.post("/tickets", { ...text, customer_id: "cust_abc" });
    const path = isSession ? `/sessions/${made.body.session_id}` : `/tickets/${made.body.id}`;
    if (id === "resumeSession") await agent.post(`${path}/hold`);
    if (id.endsWith("Transfer")) await offer(path);
    if (id === "transferSession") bodies.transferSession && (await leave(path));
    const ids = { session_id: made.body.session_id, ticket_id: made.body.id, tag: "early" };
    return { path, call: (headers: Record<string, string>) => callWith(id, addressOf(id, ids), headers) };
  }

  /** Makes sure that the session is not with the agent to whom it is to be transferred. */
  async function leave(path: string): Promise<void> {
    await agent.post(`${path}/transfer`, { target_type: "agent", target_id: "agent_001", reason: "A" });
  }

  /** Has the session offered to the one who calls. */
  async function offer(path: string): Promise<void> {
    const to = (target_id: string) => ({ target_type: "agent", target_id, reason: "A" });
    await agent.post(`${path}/transfer`, to("agent_002"));
    await agent.post(`${path}/transfer`, { ...to("agent_001"), offer: {} });
  }

  function callWith(id: OperationId, address: string, headers: Record<string, string>): Promise<Answer> {
    const body = bodies[id];
    if (operations[id].method === "put") return agent.put(address, body, headers);
    if (operations[id].method === "delete") return agent.delete(address, headers);
    return agent.post(address, body, headers);
  }

  const etagOf = async (path: string): Promise<string> => (await agent.get(path)).headers.get("etag") ?? "";

  it("is heeded by the operations that are tested here", () => {
    const declared = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].ifMatch);
    expect([...declared].sort()).toEqual([...heeding].sort());
  });

  it.each(heeding)("of an older version makes %s answer 412 and change nothing", async (id) => {
    const { path, call } = await open(id);
    const stale = await etagOf(path);
    const touch = path.startsWith("/sessions") ? "messages" : "comments";
    await agent.post(`${path}/${touch}`, { content: "Meanwhile" });
    const latest = await etagOf(path);
    const before = await storedRows(desk.db);
    for (const etag of [stale, '"0"', '"999999"']) {
      const { status, body, headers } = await call({ "if-match": etag });
      expect([status, body.code, headers.get("etag")]).toEqual([412, "precondition_failed", latest]);
    }
    expect(await storedRows(desk.db)).toEqual(before);
    expect((await call({ "if-match": latest })).status).toBeLessThan(300);
    expect(await etagOf(path)).not.toBe(latest);
  });

  it.each(heeding)("* and none at all let %s through", async (id) => {
    for (const headers of [{ "if-match": "*" }, {}]) {
      const { call } = await open(id);
      expect((await call(headers)).status).toBeLessThan(300);
    }
  });

  it.each(["7", 'W/"7"', '"a"', '"1", "2"', "", '"-1"'])(
    "that is no ETag of the desk is refused: %s",
    async (etag) => {
      const { call } = await open("endSession");
      const { status, body } = await call({ "if-match": etag });
      expect([status, body.errors?.[0]?.pointer]).toEqual([400, "If-Match"]);
    },
  );
});
