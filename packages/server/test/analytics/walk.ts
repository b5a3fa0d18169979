import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";

/** Numbers that look random and are the same for the same seed (the generator is mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const agentIds = ["agent_001", "agent_002", "agent_003"] as const;
const categories = ["order_status", "refund", "technical", undefined];

/** What the walk knows of the desk it walks through. */
interface Walk {
  readonly desk: Desk;
  readonly clients: readonly TestClient[];
  readonly sessions: string[];
  readonly tickets: string[];
  pick<T>(from: readonly T[]): T;
}

/** Mostly one of the latest, for old cases are closed sooner or later. */
function pickCase({ pick }: Walk, cases: readonly string[]): string {
  return pick([cases, cases.slice(-4), cases.slice(-4)].map((some) => pick(some)));
}

type Step = (walk: Walk, client: TestClient) => Promise<Answer | undefined>;

const onSession =
  (verb: string, body: (walk: Walk) => object | undefined): Step =>
  (walk, client) =>
    walk.sessions.length === 0
      ? Promise.resolve(undefined)
      : client.post(`/sessions/${pickCase(walk, walk.sessions)}/${verb}`, body(walk));

const onTicket =
  (method: "post" | "put", verb: string, body: (walk: Walk) => object): Step =>
  (walk, client) =>
    walk.tickets.length === 0
      ? Promise.resolve(undefined)
      : client[method](`/tickets/${pickCase(walk, walk.tickets)}${verb}`, body(walk));

const startSession: Step = async (walk, client) => {
  const answer = await client.post("/sessions", {
    customer_id: walk.pick(["cust_1", "cust_2", "cust_3"]),
    channel: walk.pick(["chat", "email", "phone"]),
    category: walk.pick(categories),
    team_id: walk.pick(["team_billing", undefined, undefined]),
    initial_message: "Hello",
  });
  if (answer.status === 201) walk.sessions.push(answer.body.session_id);
  return answer;
};

const createTicket: Step = async (walk, client) => {
  const answer = await client.post("/tickets", {
    subject: "Refund",
    description: "Where is it?",
    customer_id: "cust_1",
    category: walk.pick(categories),
    priority: walk.pick(["low", "normal", "high", "urgent"]),
    assigned_to: walk.pick([...agentIds, undefined]),
  });
  walk.tickets.push(answer.body.id);
  return answer;
};

const replyToLatest: Step = (walk, client) =>
  walk.tickets.length === 0
    ? Promise.resolve(undefined)
    : client.post(`/tickets/${walk.tickets.at(-1)}/comments`, { content: "At once" });

/** Each as often as it stands here. */
const steps: readonly Step[] = [
  startSession,
  startSession,
  startSession,
  onSession("messages", () => ({ content: "Hi" })),
  onSession("messages", () => ({ content: "Hi" })),
  onSession("transfer", (walk) => ({
    target_type: "agent",
    target_id: walk.pick(agentIds),
    reason: "Better",
  })),
  onSession("transfer", () => ({ target_type: "team", target_id: "team_billing", reason: "Money" })),
  onSession("escalate", (walk) => ({ level: walk.pick(["supervisor", "tier_2"]), reason: "Hard" })),
  onSession("hold", () => undefined),
  onSession("resume", () => undefined),
  onSession("end", (walk) => ({ resolution: walk.pick(["resolved", "resolved", "abandoned"]) })),
  onSession("end", () => ({ resolution: "resolved" })),
  onSession("rating", (walk) => ({ score: walk.pick([1, 2, 3, 4, 5]) })),
  onSession("rating", (walk) => ({ score: walk.pick([4, 5]) })),
  createTicket,
  createTicket,
  replyToLatest,
  onTicket("post", "/comments", (walk) => ({ content: "A", author_type: walk.pick(["agent", "customer"]) })),
  onTicket("post", "/comments", (walk) => ({ content: "A", public: walk.pick([true, false]) })),
  onTicket("put", "", (walk) => ({ status: walk.pick(["open", "pending", "on_hold", "solved", "closed"]) })),
  onTicket("put", "", (walk) => ({ status: walk.pick(["open", "solved", "solved"]) })),
  onTicket("put", "", (walk) => ({ priority: walk.pick(["low", "normal", "high", "urgent"]) })),
  onTicket("put", "", (walk) => ({ assigned_to: walk.pick(agentIds) })),
  onTicket("put", "", (walk) => ({ category: walk.pick(["order_status", "refund", "technical", null]) })),
  (walk, client) =>
    client.put(`/agents/${walk.pick(agentIds)}/status`, {
      status: walk.pick(["available", "available", "away"]),
    }),
  async ({ desk }) => {
    await desk.support.tick();
    return undefined;
  },
];

/** Lets so many random things happen at the desk, with time passing between them; every answer is one it declares. */
export async function walkAbout(desk: Desk, tenant: string, seed: number, length: number): Promise<void> {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const clients = agentIds.map((id) => desk.client({ tenant, id, roles: ["manager"] }));
  const walk: Walk = { desk, clients, sessions: [], tickets: [], pick };
  await furnish(walk);
  for (let taken = 0; taken < length; taken += 1) {
    const answer = await pick(steps)(walk, pick(clients));
    if (answer !== undefined && answer.status >= 500) throw new Error(JSON.stringify(answer.body));
    desk.advance({ seconds: Math.floor(random() ** 4 * 12 * 60 * 60) });
  }
  await desk.support.tick();
}

async function furnish({ clients }: Walk): Promise<void> {
  for (const [index, client] of clients.entries()) {
    await client.put(`/agents/${agentIds[index]}/status`, { status: "available" });
  }
  await clients[0]?.post("/teams", {
    id: "team_billing",
    name: "Billing",
    member_ids: agentIds.slice(0, 2),
    escalation_levels: ["supervisor"],
  });
}
