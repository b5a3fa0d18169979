import { describe, expect, it } from "vitest";
import { createRandom } from "../analytics/walk.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { contradictory, deskState, forgotten, miscounted } from "./desk-state.ts";

const agentIds = ["agent_001", "agent_002", "agent_003", "agent_004"];
const teams = ["team_billing", "team_kitchen"];
const skills = ["billing", "technical"];
const rounds = 6;
const atOnce = 50;

describe.each(engines)("fifty calls at once on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);

  async function staff(tenant: string): Promise<TestClient> {
    const manager = desk.client({ tenant, id: "manager_001", roles: ["manager"] });
    for (const [index, id] of agentIds.entries()) {
      const own = index % 2 === 0 ? skills : skills.slice(1);
      await manager.post("/agents", {
        id,
        name: id,
        max_sessions: 2 + index,
        skills: own,
        languages: ["en"],
      });
      await manager.put(`/agents/${id}/status`, { status: "available" });
    }
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: agentIds.slice(0, 2) });
    await manager.post("/teams", { id: "team_kitchen", name: "Kitchen", member_ids: agentIds.slice(1) });
    return manager;
  }

  /** One of everything that gives, takes or frees a slot. */
  function createMess(client: TestClient, seed: number): { call(): Promise<Answer> } {
    const random = createRandom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const sessions: string[] = [];
    const start = async (more: object): Promise<Answer> => {
      const answer = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat", ...more });
      if (answer.status === 201) sessions.push(answer.body.session_id);
      return answer;
    };
    const onSession = (verb: string, body?: object): Promise<Answer> =>
      sessions.length === 0 ? start({}) : client.post(`/sessions/${pick(sessions)}/${verb}`, body);
    const calls: readonly (() => Promise<Answer>)[] = [
      () => start({}),
      () => start({ team_id: pick(teams) }),
      () => start({ skills: [pick(skills)], priority: pick(["low", "urgent"]) }),
      () => onSession("end", { resolution: "resolved" }),
      () => onSession("end", { resolution: "abandoned" }),
      () => onSession("transfer", { target_type: "agent", target_id: pick(agentIds), reason: "A" }),
      () => onSession("transfer", { target_type: "team", target_id: pick(teams), reason: "A" }),
      () => onSession("hold"),
      () => onSession("resume"),
      () => onSession("messages", { content: "Hi" }),
      () => onSession("escalate", { level: "supervisor", reason: "A", urgency: "urgent" }),
      () =>
        client.put(`/agents/${pick(agentIds)}/status`, { status: pick(["available", "available", "away"]) }),
      () => client.put(`/agents/${pick(agentIds)}`, { skills: pick([skills, skills.slice(1)]) }),
      () => client.put(`/teams/${pick(teams)}`, { member_ids: pick([agentIds, agentIds.slice(2)]) }),
    ];
    return { call: () => pick(calls)() };
  }

  it.each([1, 2])("leave every slot counted and nobody waiting for a free agent (seed %d)", async (seed) => {
    const tenant = desk.newTenant();
    const manager = await staff(tenant);
    const mess = createMess(manager, seed);
    for (let round = 0; round < rounds; round += 1) {
      const answers = await Promise.all(Array.from({ length: atOnce }, () => mess.call()));
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      desk.advance({ minutes: 2 });
      await desk.support.tick();
      const state = await deskState(desk.db, tenant);
      expect({ round, wrong: [...miscounted(state), ...contradictory(state), ...forgotten(state)] }).toEqual({
        round,
        wrong: [],
      });
    }
    expect((await deskState(desk.db, tenant)).sessions.length).toBeGreaterThan(30);
  });

  it("never show an agent with more sessions than it may have, at any moment", async () => {
    const tenant = desk.newTenant();
    const manager = await staff(tenant);
    const mess = createMess(manager, 4);
    const looks: Answer[] = [];
    const callAndLook = async (): Promise<void> => {
      await mess.call();
      looks.push(await manager.get("/agents"));
    };
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: atOnce }, callAndLook));
    }
    const seen = looks.flatMap(({ body }) => body.data);
    expect(seen).toHaveLength(3 * atOnce * agentIds.length);
    expect(seen.filter((agent) => agent.active_sessions > agent.max_sessions)).toEqual([]);
  });

  it("for one free slot give it to one session", async () => {
    const tenant = desk.newTenant();
    const manager = desk.client({ tenant, id: "manager_001", roles: ["manager"] });
    await manager.post("/agents", { id: "agent_001", name: "Sarah", max_sessions: 1 });
    await manager.put("/agents/agent_001/status", { status: "available" });
    const start = () => manager.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const answers = await Promise.all(Array.from({ length: atOnce }, start));
    const statuses = answers.map(({ body }) => body.status).sort();
    expect(statuses).toEqual(["active", ...new Array(atOnce - 1).fill("queued")]);
    expect(miscounted(await deskState(desk.db, tenant))).toEqual([]);
  });

  it("for one waiting session give it to one agent", async () => {
    const tenant = desk.newTenant();
    const ids = Array.from({ length: atOnce }, (_, index) => `agent_${index}`);
    const clients = ids.map((id) => desk.client({ tenant, id }));
    await desk.client({ tenant, id: "busy" }).put("/agents/busy/status", { status: "busy" });
    const started = await desk
      .client({ tenant })
      .post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    expect(started.body.status).toBe("queued");
    const arrive = (client: TestClient, index: number) =>
      client.put(`/agents/${ids[index]}/status`, { status: "available" });
    const answers = await Promise.all(clients.map(arrive));
    expect(answers.filter(({ body }) => body.active_sessions === 1)).toHaveLength(1);
    const state = await deskState(desk.db, tenant);
    expect([...miscounted(state), ...forgotten(state)]).toEqual([]);
  });

  it("that come while the last busy agent ends leave none of them waiting", async () => {
    const tenant = desk.newTenant();
    const manager = desk.client({ tenant, id: "manager_001", roles: ["manager"] });
    await manager.post("/agents", { id: "agent_001", name: "Sarah", max_sessions: 5 });
    await manager.put("/agents/agent_001/status", { status: "available" });
    const start = () => manager.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const open = await Promise.all(Array.from({ length: 5 }, start));
    const end = ({ body }: Answer) =>
      manager.post(`/sessions/${body.session_id}/end`, { resolution: "resolved" });
    const starts: (() => Promise<Answer>)[] = new Array(9).fill(start);
    const calls = open.flatMap((session, index) =>
      index % 2 === 0 ? [...starts, () => end(session)] : [() => end(session), ...starts],
    );
    await Promise.all(calls.map((call) => call()));
    const state = await deskState(desk.db, tenant);
    expect([...miscounted(state), ...forgotten(state)]).toEqual([]);
    expect(state.sessions.filter((session) => session.status === "queued")).toHaveLength(45 - 5);
  });
});
