import { afterAll, describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { answerOffer, endSession, offerTo, transferTo } from "./session.ts";

const states = [
  "queued",
  "active",
  "on hold",
  "transferred",
  "resolved",
  "closed",
  "offered",
  "offered on hold",
] as const;
type State = (typeof states)[number];

/** The statuses and codes, in the order of the states. */
type Row = readonly (number | string)[];

const closed = "session_closed";
const no = "invalid_transition";
const none = "offer_closed";

/** By hand, from section 5 of the design and docs/decisions/0017-routing.md. */
const table: Readonly<Record<string, Row>> = {
  message: [201, 201, 201, 201, closed, closed, 201, 201],
  transfer: [200, 200, 200, 200, closed, closed, 200, 200],
  offer: [no, 200, 200, no, closed, closed, "already_offered", "already_offered"],
  accept: [none, none, none, none, closed, closed, 200, 200],
  decline: [none, none, none, none, closed, closed, 200, 200],
  cancel: [none, none, none, none, closed, closed, 200, 200],
  hold: [no, 200, no, no, closed, closed, 200, no],
  resume: [no, no, 200, no, closed, closed, no, 200],
  escalate: [200, 200, 200, 200, closed, closed, 200, 200],
  end: [200, 200, 200, 200, closed, closed, 200, 200],
  rate: [no, no, no, no, 201, 201, no, no],
};

describe.each(engines)("what may be done to a session in each state on %s", (engine) => {
  const desk = useDesk(engine);
  let cells = 0;
  afterAll(() => console.info(`matrix on ${engine}: states of sessions ${cells} cells`));

  async function open(state: State) {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    await hireAgent(desk, tenant, { id: "agent_a" });
    await manager.post("/teams", { id: "team_a", name: "A", member_ids: ["agent_a"] });
    await manager.post("/teams", { id: "team_nobody", name: "Nobody" });
    const { client: other } = await hireAgent(desk, tenant, { id: "agent_b" });
    const id = await startSession(manager, { team_id: state === "queued" ? "team_nobody" : "team_a" });
    if (state === "transferred") await transferTo(manager, id, "team_nobody");
    if (state === "resolved") await endSession(manager, id);
    if (state === "closed") await manager.post(`/sessions/${id}/end`, { resolution: "spam" });
    if (state.startsWith("offered")) await offerTo(manager, id, "agent_b");
    if (state.endsWith("on hold")) await manager.post(`/sessions/${id}/hold`);
    return { id, manager, other };
  }

  const calls: Readonly<
    Record<string, (id: string, manager: TestClient, asked: TestClient) => Promise<Answer>>
  > = {
    message: (id, manager) => manager.post(`/sessions/${id}/messages`, { content: "Hello" }),
    transfer: (id, manager) => transferTo(manager, id, "agent_b"),
    offer: (id, manager) => offerTo(manager, id, "agent_b"),
    accept: (id, _, asked) => answerOffer(asked, id, "accept"),
    decline: (id, _, asked) => answerOffer(asked, id, "decline"),
    cancel: (id, manager) => answerOffer(manager, id, "cancel"),
    hold: (id, manager) => manager.post(`/sessions/${id}/hold`),
    resume: (id, manager) => manager.post(`/sessions/${id}/resume`),
    escalate: (id, manager) => manager.post(`/sessions/${id}/escalate`, { level: "tier_2", reason: "Hard" }),
    end: (id, manager) => manager.post(`/sessions/${id}/end`, { resolution: "resolved" }),
    rate: (id, manager) => manager.post(`/sessions/${id}/rating`, { score: 5 }),
  };

  const all = Object.entries(table).flatMap(([call, row]) =>
    states.map((state, index) => ({ call, state, wanted: row[index] })),
  );

  it.each(all)("$call when $state: $wanted", async ({ call, state, wanted }) => {
    const { id, manager, other } = await open(state);
    const before = (await manager.get(`/sessions/${id}`)).body;
    const answer = await calls[call]?.(id, manager, other);
    expect(typeof wanted === "number" ? answer?.status : answer?.body.code).toBe(wanted);
    if (typeof wanted === "string") expect((await manager.get(`/sessions/${id}`)).body).toEqual(before);
    cells += 1;
  });
});
