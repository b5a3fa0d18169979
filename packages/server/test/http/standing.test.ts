import { describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { useDesk } from "../support/desk.ts";
import { addressOf, callOperation, guardedIds } from "./calls.ts";

const staff = [
  "pos_staff",
  "server",
  "restaurant_staff",
  "kitchen",
  "host",
  "bartender",
  "cashier",
  "drive_thru_staff",
];
const managers = ["manager", "restaurant_manager"];
const admins = ["tenant_admin", "platform_admin", "system_admin", "super_admin"];

/** Every operation that not all of the staff may call. */
const forManagers: readonly OperationId[] = [
  "createAgent",
  "updateAgent",
  "createTeam",
  "updateTeam",
  "createArticle",
  "updateArticle",
];
const forChatTokens: readonly OperationId[] = ["getSession", "sendMessage", "listMessages", "rateSession"];

describe("who may call what", () => {
  const desk = useDesk("SQLite");

  it("is in the document as it is here", () => {
    const having = (wanted: string) => guardedIds.filter((id) => operations[id].permission === wanted);
    expect(having("manager")).toEqual(expect.arrayContaining([...forManagers]));
    expect(having("manager")).toHaveLength(forManagers.length);
    expect(having("staff")).toHaveLength(guardedIds.length - forManagers.length);
    const open = guardedIds.filter((id) => operations[id].chatToken);
    expect([...open].sort()).toEqual([...forChatTokens].sort());
  });

  it.each(guardedIds)("%s", async (id) => {
    const tenant = desk.newTenant();
    const refused: string[] = [];
    for (const role of [...staff, ...managers, ...admins]) {
      const client = desk.client({ tenant, roles: [role] });
      const { status, body } = await callOperation(client, id);
      expect(status).not.toBe(401);
      if (status === 403 && body.code === "forbidden") refused.push(role);
    }
    expect(refused).toEqual(forManagers.includes(id) ? staff : []);
  });

  it.each([[[]], [["customer"]], [["SERVER"]], [["server "]], [["admin"]], [["__proto__"]]])(
    "is nothing for roles %j",
    async (roles) => {
      const client = desk.client({ tenant: desk.newTenant(), roles });
      const answers = await Promise.all(guardedIds.map((id) => callOperation(client, id)));
      expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.code}`))).toEqual(
        new Set(["403 forbidden"]),
      );
    },
  );

  it("is what the strongest of several roles may", async () => {
    const client = desk.client({ tenant: desk.newTenant(), roles: ["kitchen", "nobody", "manager"] });
    expect((await client.post("/teams", { name: "Billing" })).status).toBe(201);
  });
});

describe("a customer's chat token", () => {
  const desk = useDesk("SQLite");

  async function startSession() {
    const tenant = desk.newTenant();
    const agent = desk.client({ tenant });
    await agent.put("/agents/agent_001/status", { status: "available" });
    const start = async (customer: string) =>
      (await agent.post("/sessions", { customer_id: customer, channel: "chat", initial_message: "Hello" }))
        .body;
    return { agent, session: await start("cust_abc"), other: await start("cust_abc") };
  }

  it("opens its session and calls nothing else", async () => {
    const { session } = await startSession();
    const customer = desk.clientWithToken(session.chat_token);
    for (const id of guardedIds) {
      const address = addressOf(id, { session_id: session.session_id });
      const { status } = await callOperation(customer, id, address);
      expect({ id, refused: status === 403 }).toEqual({ id, refused: !forChatTokens.includes(id) });
    }
  });

  it("finds another session of the same customer as little as one that is not there", async () => {
    const { session, other } = await startSession();
    const customer = desk.clientWithToken(session.chat_token);
    const message = { content: "Hi" };
    for (const id of ["nobody", other.session_id]) {
      expect((await customer.get(`/sessions/${id}`)).status).toBe(404);
      expect((await customer.get(`/sessions/${id}/messages`)).status).toBe(404);
      expect((await customer.post(`/sessions/${id}/messages`, message)).status).toBe(404);
      expect((await customer.post(`/sessions/${id}/rating`, { score: 5 })).status).toBe(404);
    }
  });

  it("expires, and names no other tenant", async () => {
    const { session } = await startSession();
    const customer = desk.clientWithToken(session.chat_token);
    const path = `/sessions/${session.session_id}`;
    expect((await customer.get(path, { "x-tenant-id": "tenant_of_others" })).status).toBe(200);
    desk.advance({ minutes: 61 });
    expect((await customer.get(path)).status).toBe(401);
  });
});
