import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionStatus } from "../../src/contract.ts";
import { checkStep } from "../../src/sessions/lifecycle.ts";
import { contradictory, type DeskState, deskState, forgotten } from "../races/desk-state.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf, startSession } from "../support/people.ts";
import { agentIds, type Callers, type Made, offerStep, step, take, teamId } from "./steps.ts";

const replies = ["offer", "accept", "decline", "cancel"];

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

  async function open(tenant: string, most: number): Promise<TestClient> {
    const manager = managerOf(desk, tenant);
    for (const [index, id] of agentIds.entries()) {
      const skills = index === 1 ? ["wine"] : [];
      await manager.post("/agents", { id, name: id, max_sessions: most, skills });
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

  /** Sessions that are offered twice at once, or by somebody who does not have them. */
  async function wronglyOffered(tenant: string, { sessions }: DeskState): Promise<readonly string[]> {
    const offers = await desk.db
      .selectFrom("transfer_offers")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .where("state", "=", "open")
      .execute();
    return offers.flatMap(({ id, session_id, from_agent_id }) => {
      const session = sessions.find((one) => one.id === session_id);
      const isHeld = session?.status === "active" || session?.status === "on_hold";
      const isRight = isHeld && session.agent_id === from_agent_id && session.offer_id === id;
      return isRight ? [] : [`${session_id} (${session?.status}) is offered by ${from_agent_id}`];
    });
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

  it.each([
    { what: "anything", any: step, most: 1, begun: 0, seen: ["start 201", "transfer 200", "end 200"] },
    { what: "offers", any: offerStep, most: 3, begun: 4, seen: replies.map((reply) => `${reply} 200`) },
  ])(
    "$what: agents hold what they count and may have, nobody waits for a free one, no number is skipped",
    async ({ what, any, most, begun, seen }) => {
      const taken = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(any, { minLength: 10, maxLength: 40, size: "max" }), async (steps) => {
          const tenant = desk.newTenant();
          const manager = await open(tenant, most);
          const callers: Callers = { manager, as: (id) => desk.client({ tenant, id }) };
          const answers: string[] = [];
          const made: Made = { sessions: [], offered: [] };
          for (let count = 0; count < begun; count += 1) made.sessions.push(await startSession(manager));
          let before = await deskState(desk.db, tenant);
          for (const next of steps) {
            desk.advance({ seconds: next.do === "wait" ? 200 : 1 });
            if (next.do === "wait") await desk.support.tick();
            else answers.push(`${next.do} ${(await take(callers, made, next)).status}`);
            const state = await deskState(desk.db, tenant);
            const wrong = [...miscounted(before, state), ...contradictory(state), ...forgotten(state)];
            expect([...wrong, ...(await wronglyOffered(tenant, state))]).toEqual([]);
            before = state;
          }
          expect(answers.filter((answer) => answer.includes(" 5"))).toEqual([]);
          for (const answer of answers) taken.set(answer, (taken.get(answer) ?? 0) + 1);
          await checkHistories(tenant);
        }),
        { numRuns: engine === "SQLite" ? 50 : 40 },
      );
      const told = [...taken].sort().map(([answer, count]) => `${count} x ${answer}`);
      console.info(`walks of ${what} on ${engine}: ${told.join(", ")}`);
      expect(seen.filter((answer) => !taken.has(answer))).toEqual([]);
    },
    60_000,
  );
});
