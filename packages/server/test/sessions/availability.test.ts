import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession } from "./session.ts";

const queueMax = 3;
const statuses = ["available", "available", "busy", "away", "offline"] as const;

describe.each(engines)("whether anybody is there, on %s", (engine) => {
  const desk = useDesk(engine, { settings: { queueMax } });
  let tenant: string;
  let manager: TestClient;

  beforeEach(() => {
    tenant = desk.newTenant();
    manager = managerOf(desk, tenant);
  });

  const ask = async (query = "", client = manager): Promise<Answer["body"]> =>
    (await client.get(`/availability${query}`)).body;

  it("is offline, open, busy, full, and offline again", async () => {
    const nobody = {
      accepts_sessions: false,
      opens_at: null,
      queue_position: 0,
      estimated_wait_minutes: null,
    };
    expect(await ask()).toEqual({ status: "offline", ...nobody });
    await hireAgent(desk, tenant, { max_sessions: 1 });
    const free = { accepts_sessions: true, opens_at: null, queue_position: 0, estimated_wait_minutes: 0 };
    expect(await ask()).toEqual({ status: "open", ...free });
    const first = await startSession(manager);
    desk.advance({ minutes: 7 });
    await endSession(manager, first);
    for (let waiting = 0; waiting <= queueMax; waiting += 1) {
      await startSession(manager);
      const place = {
        opens_at: null,
        queue_position: waiting + 1,
        estimated_wait_minutes: 7 * (waiting + 1),
      };
      const look = waiting < queueMax ? { accepts_sessions: true, ...place } : nobody;
      expect(await ask()).toEqual({ status: "busy", ...look });
    }
    await manager.put("/agents/agent_001/status", { status: "offline" });
    expect(await ask()).toEqual({ status: "offline", ...nobody });
  });

  it("is asked for a team, for skills and for a language", async () => {
    await hireAgent(desk, tenant, { id: "agent_a", skills: ["wine", "refunds"], languages: ["es"] });
    await manager.post("/teams", { id: "team_wine", name: "Wine", member_ids: ["agent_a"] });
    await manager.post("/teams", { id: "team_none", name: "None" });
    const status = async (query: string): Promise<string> => (await ask(query)).status;
    expect(await status("?team_id=team_wine&skills=wine,refunds&language=es-MX")).toBe("open");
    for (const query of ["?team_id=team_none", "?skills=wine,bread", "?language=fr"]) {
      expect(await status(query)).toBe("busy");
    }
  });

  it("knows no team of another tenant", async () => {
    await managerOf(desk, desk.newTenant()).post("/teams", { id: "team_theirs", name: "Theirs" });
    for (const team of ["team_theirs", "team_nobodys"]) {
      const refused = await manager.get(`/availability?team_id=${team}`);
      expect([refused.status, refused.body.code]).toEqual([404, "team_not_found"]);
    }
  });

  it.each(["skills=wine,", "skills=,", "skills=a b", "team_id=", "since=noon"])(
    "is not asked by ?%s",
    async (query) => {
      const refused = await manager.get(`/availability?${query}`);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `?${query.split("=")[0]}`]);
    },
  );

  it("is told to a customer who has a chat token, and to nobody without any", async () => {
    const { client } = await hireAgent(desk, tenant);
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    await endSession(client, body.session_id);
    expect(await ask("", desk.clientWithToken(body.chat_token))).toMatchObject({ status: "open" });
    expect((await desk.clientWithToken("").get("/availability")).status).toBe(401);
  });

  it("is what a session gets that is started then, whoever is there and waits", async () => {
    const agent = fc.record({
      status: fc.constantFrom(...statuses),
      max_sessions: fc.nat(2),
      skills: fc.constantFrom([], ["wine"]),
      team_ids: fc.constantFrom([], ["team_1"]),
    });
    const demand = fc.constantFrom({}, { team_id: "team_1" }, { skills: ["wine"] });
    const priority = fc.constantFrom("low", "normal", "urgent");
    const earlier = fc.array(fc.tuple(demand, priority), { maxLength: 6 });
    const codes: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(agent, { maxLength: 3 }), earlier, demand, async (agents, before, asked) => {
        tenant = desk.newTenant();
        manager = managerOf(desk, tenant);
        await manager.post("/teams", { id: "team_1", name: "Team" });
        for (const [index, one] of agents.entries())
          await hireAgent(desk, tenant, { id: `agent_${index}`, ...one });
        for (const [more, urgency] of before) {
          const session = { customer_id: "cust_abc", channel: "chat", priority: urgency, ...more };
          await manager.post("/sessions", session);
        }
        const { skills, ...rest } = { skills: [] as string[], ...asked };
        const query = new URLSearchParams({
          ...rest,
          ...(skills.length > 0 ? { skills: skills.join() } : {}),
        });
        const look = await ask(`?${query}`);
        const { status, body } = await manager.post("/sessions", {
          customer_id: "cust_abc",
          channel: "chat",
          ...asked,
        });
        const outcome = status === 201 ? body.status : body.code;
        codes[outcome] = (codes[outcome] ?? 0) + 1;
        const wanted = {
          active: { status: "open", accepts_sessions: true },
          queued: { status: "busy", accepts_sessions: true },
          queue_full: { status: "busy", accepts_sessions: false },
          no_agents_available: { status: "offline", accepts_sessions: false },
        };
        expect(look).toMatchObject(wanted[outcome as keyof typeof wanted]);
        if (status !== 201) return;
        const { queue_position, estimated_wait_minutes } = body;
        expect(look).toMatchObject({ queue_position, estimated_wait_minutes });
      }),
      { numRuns: engine === "SQLite" ? 150 : 50 },
    );
    console.info(`availability on ${engine}: ${JSON.stringify(codes)}`);
    // The fewer looks on PostgreSQL may miss one.
    const every = ["active", "no_agents_available", "queue_full", "queued"];
    if (engine === "SQLite") expect(Object.keys(codes).sort()).toEqual(every);
  }, 60_000);
});
