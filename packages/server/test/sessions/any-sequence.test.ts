import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionStatus } from "../../src/contract.ts";
import { checkStep } from "../../src/sessions/lifecycle.ts";
import { contradictory, type DeskState, deskState, forgotten } from "../races/desk-state.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { agentIds, step, take, teamId } from "./steps.ts";

/** Agents whose count is not that of the sessions they hold, or has grown above what they may have. */
function miscounted(before: DeskState, { agents, sessions }: DeskState): readonly string[] {
  return agents.flatMap(({ id, active_sessions: count, max_sessions: most }) => {
    const open = sessions.filter(({ status }) => status === "active" || status === "on_hold");
    const held = open.filter((session) => session.agent_id === id).length;
    const earlier = before.agents.find((agent) => agent.id === id)?.active_sessions ?? 0;
    const isRight = count === held && (count <= most || count <= earlier);
    return isRight ? [] : [`${id}: counts ${count}, had ${earlier}, holds ${held}, may hold ${most}`];
  });
}

describe.each(engines)("whatever happens at a desk on %s", (engine) => {
  const desk = useDesk(engine);

  async function open(tenant: string): Promise<TestClient> {
    const manager = managerOf(desk, tenant);
    for (const [index, id] of agentIds.entries()) {
      const skills = index === 1 ? ["wine"] : [];
      await manager.post("/agents", { id, name: id, max_sessions: 1, skills });
      await manager.put(`/agents/${id}/status`, { status: "available" });
    }
    const team = { id: teamId, name: "Leads", member_ids: agentIds.slice(0, 2) };
    await manager.post("/teams", { ...team, escalation_levels: ["supervisor"] });
    return manager;
  }

  /** Every session's events: the numbers, and the statuses one after the other. */
  async function historyOf(tenant: string, session: string) {
    const events = await desk.db
      .selectFrom("session_events")
      .select(["seq", "data"])
      .where("tenant_id", "=", tenant)
      .where("session_id", "=", session)
      .orderBy("seq")
      .execute();
    const statuses = events.flatMap(({ data }) => (data === null ? [] : [JSON.parse(data).status]));
    return { numbers: events.map(({ seq }) => seq), statuses: statuses as readonly SessionStatus[] };
  }

  async function checkHistories(tenant: string): Promise<void> {
    for (const { id, last_seq: last } of (await deskState(desk.db, tenant)).sessions) {
      const { numbers, statuses } = await historyOf(tenant, id);
      expect(numbers).toEqual(Array.from({ length: last }, (_, index) => index + 1));
      for (const [index, to] of statuses.entries()) {
        const from = statuses[index - 1] ?? to;
        if (from !== to) expect(() => checkStep(from, to)).not.toThrow();
      }
    }
  }

  it("agents hold what they count and may have, nobody waits for a free one, no number is skipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const tenant = desk.newTenant();
        const client = await open(tenant);
        const sessions: string[] = [];
        let before = await deskState(desk.db, tenant);
        for (const next of steps) {
          desk.advance({ seconds: next.do === "wait" ? 200 : 1 });
          if (next.do === "wait") await desk.support.tick();
          else expect((await take(client, sessions, next)).status).toBeLessThan(500);
          const state = await deskState(desk.db, tenant);
          expect([...miscounted(before, state), ...contradictory(state), ...forgotten(state)]).toEqual([]);
          before = state;
        }
        await checkHistories(tenant);
      }),
      { numRuns: engine === "SQLite" ? 40 : 15 },
    );
  }, 60_000);
});
