import { describe, expect, it } from "vitest";
import { answerOffer, offerTo } from "../sessions/session.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { atOnce, race, tally } from "./at-once.ts";
import { contradictory, deskState, miscounted } from "./desk-state.ts";

describe.each(engines)("fifty answers to an offer at once on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine, { settings: { offerTimeoutSeconds: 60 } });

  async function open() {
    const tenant = desk.newTenant();
    const { client: holder } = await hireAgent(desk, tenant, { id: "holder", max_sessions: atOnce });
    const manager = managerOf(desk, tenant);
    const faults = async (): Promise<readonly string[]> => {
      const state = await deskState(desk.db, tenant);
      return [...miscounted(state), ...contradictory(state)];
    };
    return { tenant, holder, manager, faults };
  }

  /** How many offers of the tenant ended in each state. */
  async function ends(tenant: string): Promise<Readonly<Record<string, number>>> {
    const rows = await desk.db
      .selectFrom("transfer_offers")
      .select("state")
      .where("tenant_id", "=", tenant)
      .execute();
    const counts: Record<string, number> = {};
    for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  }

  const done = (answers: readonly Answer[]): number => answers.filter(({ status }) => status === 200).length;

  it("by all of a team give the session to one of them", async () => {
    const { tenant, holder, manager, faults } = await open();
    const ids = Array.from({ length: atOnce }, (_, index) => `agent_${index}`);
    const session = await startSession(holder);
    for (const id of ids) await hireAgent(desk, tenant, { id, max_sessions: 1 });
    await manager.post("/teams", { id: "team_all", name: "All", member_ids: ids });
    await offerTo(holder, session, "team_all");
    const answers = await race((index) =>
      answerOffer(desk.client({ tenant, id: ids[index] ?? "" }), session, "accept"),
    );
    expect(tally(answers)).toEqual({ "200": 1, "409 offer_closed": atOnce - 1 });
    const { body } = await holder.get(`/sessions/${session}`);
    const winner = answers.find(({ status }) => status === 200)?.body.assigned_agent.id;
    expect(body).toMatchObject({ assigned_agent: { id: winner }, offers: [{ accepted_by: winner }] });
    expect(body.transfers).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it("by one agent with one free slot fill that slot", async () => {
    const { tenant, holder, faults } = await open();
    const sessions = await Promise.all(Array.from({ length: atOnce }, () => startSession(holder)));
    const { client } = await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 1 });
    for (const session of sessions) await offerTo(holder, session, "agent_b");
    const answers = await race((index) => answerOffer(client, sessions[index] ?? "", "accept"));
    expect(tally(answers)).toEqual({ "200": 1, "409 agent_at_capacity": atOnce - 1 });
    expect(await ends(tenant)).toEqual({ accepted: 1, open: atOnce - 1 });
    expect(await faults()).toEqual([]);
  });

  it("make one offer of fifty", async () => {
    const { tenant, holder } = await open();
    const session = await startSession(holder);
    await hireAgent(desk, tenant, { id: "agent_b" });
    const answers = await race(() => offerTo(holder, session, "agent_b"));
    expect(tally(answers)).toEqual({ "200": 1, "409 already_offered": atOnce - 1 });
  });

  it.each([1, 2, 3, 4])("of every kind end it once (round %d)", async (round) => {
    const { tenant, holder, manager, faults } = await open();
    const session = await startSession(holder);
    const { client: other } = await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 1 });
    await hireAgent(desk, tenant, { id: "agent_c", max_sessions: 1 });
    await offerTo(holder, session, "agent_b");
    const answers: Record<string, Answer[]> = {};
    const kinds: Readonly<Record<string, () => Promise<Answer>>> = {
      accept: () => answerOffer(other, session, "accept"),
      decline: () => answerOffer(other, session, "decline"),
      cancel: () => answerOffer(manager, session, "cancel"),
      offer: () => offerTo(holder, session, "agent_c"),
      ...(round % 2 === 0
        ? { end: () => holder.post(`/sessions/${session}/end`, { resolution: "resolved" }) }
        : {}),
    };
    const names = Object.keys(kinds);
    await race(async (index) => {
      const name = names[(index + round) % names.length] ?? "";
      const answer = (await kinds[name]?.()) as Answer;
      answers[name] = [...(answers[name] ?? []), answer];
      return answer;
    });
    const all = Object.values(answers).flat();
    expect(all.filter(({ status }) => status >= 500)).toEqual([]);
    const { accepted = 0, declined = 0, cancelled = 0, open: stillOpen = 0 } = await ends(tenant);
    const of = (name: string): number => done(answers[name] ?? []);
    expect([accepted, declined]).toEqual([of("accept"), of("decline")]);
    // The end takes back what is open; it comes once.
    expect(cancelled - of("cancel")).toBeLessThanOrEqual(of("end"));
    expect(accepted + declined + cancelled + stillOpen).toBe(1 + of("offer"));
    expect(stillOpen).toBe(of("end") === 1 ? 0 : 1 + of("offer") - accepted - declined - cancelled);
    expect(await faults()).toEqual([]);
  });

  it.each(["keep", "queue"])(
    "and the time, which comes at the same moment, end it once (%s)",
    async (fallback) => {
      for (let round = 0; round < 5; round += 1) {
        const { tenant, holder, faults } = await open();
        const session = await startSession(holder);
        const { client } = await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 1 });
        await offerTo(holder, session, "agent_b", { fallback });
        desk.advance({ seconds: 59 });
        const accepting = race(() => answerOffer(client, session, "accept"));
        if (round % 2 === 1) await answerOffer(holder, session, "accept");
        desk.advance({ seconds: 1 });
        const ticking = Promise.all(Array.from({ length: 10 }, () => desk.support.tick()));
        const [answers] = await Promise.all([accepting, ticking]);
        const { body } = await holder.get(`/sessions/${session}`);
        const [offer] = body.offers;
        expect(body.offers).toHaveLength(1);
        expect(offer.state).toBe(done(answers) === 1 ? "accepted" : "expired");
        expect(done(answers)).toBeLessThanOrEqual(1);
        expect(await timesClosed(holder, session)).toBe(1);
        expect(await faults()).toEqual([]);
      }
    },
  );

  /** How many durable events tell that the offer is over. */
  async function timesClosed(client: TestClient, session: string): Promise<number> {
    const { body } = await client.get(`/sessions/${session}/events`);
    const told = body.data.map((event: { offer?: { state: string } | null }) => event.offer?.state);
    return told.filter((state: string | undefined) => state !== undefined && state !== "open").length;
  }
});
