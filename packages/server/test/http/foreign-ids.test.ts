import { beforeAll, describe, expect, it } from "vitest";
import type { OperationId } from "../../src/generated/operations.ts";
import { storedRows } from "../races/stored-rows.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { absent, type Belongings, furnish } from "./belongings.ts";
import { addressOf, callOperation } from "./calls.ts";
import { references } from "./references.ts";

/** A valid body for each operation whose address names something. */
const calls: Readonly<Partial<Record<OperationId, object | undefined>>> = {
  getSession: undefined,
  listMessages: undefined,
  sendMessage: { content: "Hi" },
  transferSession: { target_type: "team", target_id: "team_own", reason: "Money" },
  holdSession: undefined,
  resumeSession: undefined,
  endSession: { resolution: "resolved" },
  escalateSession: { level: "supervisor", reason: "Anger" },
  rateSession: { score: 1 },
  renewChatToken: undefined,
  getTicket: undefined,
  updateTicket: { status: "closed" },
  addTicketTags: { tags: ["a"] },
  removeTicketTag: undefined,
  addComment: { content: "Hi" },
  addNote: { content: "Hi" },
  escalateTicket: { escalation_type: "tier_2", reason: "Hard" },
  getArticle: undefined,
  updateArticle: { title: "Mine" },
  getAgent: undefined,
  updateAgent: { name: "Mine" },
  getAgentStatus: undefined,
  updateAgentStatus: { status: "offline" },
  getTeam: undefined,
  updateTeam: { name: "Mine" },
  getCustomer: undefined,
};

const filters = [
  ["/sessions?agent_id=", "agent_id"],
  ["/sessions?customer_id=", "customer_id"],
  ["/sessions?team_id=", "team_id"],
  ["/tickets?assigned_to=", "agent_id"],
  ["/tickets?customer_id=", "customer_id"],
  ["/agents?team_id=", "team_id"],
] as const;

/** An answer without what differs from call to call, and with the ids that it was asked for made alike. */
function essence({ status, body }: Answer, asked: Belongings): unknown {
  const { request_id: _, ...rest } = body;
  return Object.values(asked).reduce(
    (text, id) => text.replaceAll(id, "ID"),
    JSON.stringify({ status, rest }),
  );
}

describe.each(engines)("what belongs to another tenant on %s", (engine) => {
  const desk = useDesk(engine);
  let own: Belongings;
  let foreign: Belongings;
  let client: TestClient;

  beforeAll(async () => {
    const tenant = desk.newTenant();
    foreign = await furnish(desk, desk.newTenant());
    own = await furnish(desk, tenant);
    client = desk.client({ tenant, id: own.agent_id, roles: ["tenant_admin"] });
  });

  it.each(Object.keys(calls) as OperationId[])("is not there for %s", async (id) => {
    const call = (to: Belongings) =>
      callOperation(client, id, addressOf(id, { ...to, tag: "vip" }), calls[id]);
    const before = await storedRows(desk.db);
    const answer = await call(foreign);
    expect(answer.status).toBe(404);
    expect(essence(answer, foreign)).toBe(essence(await call(absent), absent));
    expect(await storedRows(desk.db)).toEqual(before);
  });

  it.each(Object.keys(references))("is not there as %s", async (name) => {
    const call = (to: Belongings) => references[name]?.(client, own, to) ?? Promise.reject(new Error(name));
    const before = await storedRows(desk.db);
    const answer = await call(foreign);
    expect(answer.status).toBe(404);
    expect(essence(answer, foreign)).toBe(essence(await call(absent), absent));
    expect(await storedRows(desk.db)).toEqual(before);
  });

  it.each(filters)("is not found by %s", async (path, name) => {
    expect((await client.get(path + foreign[name])).body.data).toEqual([]);
  });

  it.each(["/sessions", "/tickets", "/agents", "/teams", "/customers", "/kb/articles"])(
    "is not listed by %s",
    async (path) => {
      const { body } = await client.get(path);
      expect(body.data).toHaveLength(1);
      for (const id of Object.values(foreign)) expect(JSON.stringify(body)).not.toContain(id);
    },
  );

  it("is not in the figures, nor found by a search", async () => {
    const empty = desk.client({ tenant: desk.newTenant() });
    expect((await empty.get("/analytics")).body.summary).toMatchObject({
      total_sessions: 0,
      total_tickets: 0,
    });
    expect((await empty.get("/kb/search?q=refunds")).body.results).toEqual([]);
  });
});
