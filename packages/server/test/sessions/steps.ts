import fc from "fast-check";
import type { Answer, TestClient } from "../support/client.ts";

export const agentIds = ["agent_1", "agent_2", "agent_3"] as const;
export const teamId = "team_1";

const agent = fc.constantFrom(...agentIds);
const priority = fc.constantFrom("low", "normal", "high", "urgent");
/** Which of the sessions so far. */
const at = fc.nat(1000);

const demand = fc.constantFrom({}, {}, { team_id: teamId }, { skills: ["wine"] });

const start = fc.record({ do: fc.constant("start" as const), demand, priority });
const end = fc.record({ do: fc.constant("end" as const), at });
const transfer = fc.record({
  do: fc.constant("transfer" as const),
  at,
  to: fc.constantFrom(...agentIds, teamId),
});
const offer = fc.record({
  do: fc.constant("offer" as const),
  at,
  to: fc.constantFrom(...agentIds, teamId),
  fallback: fc.constantFrom("keep", "queue"),
});
const reply = fc.record({
  do: fc.constantFrom("accept" as const, "accept" as const, "decline" as const, "cancel" as const),
  at,
  agent,
});
const hold = fc.record({ do: fc.constantFrom("hold" as const, "resume" as const), at });
const escalate = fc.record({ do: fc.constant("escalate" as const), at, urgency: priority });
const message = fc.record({ do: fc.constant("message" as const), at });
const status = fc.record({
  do: fc.constant("status" as const),
  agent,
  status: fc.constantFrom("available", "available", "away", "busy", "offline"),
});
const limit = fc.record({ do: fc.constant("limit" as const), agent, most: fc.nat(2) });
const wait = fc.record({ do: fc.constant("wait" as const) });

/** One thing that may happen at a desk. */
export const step = fc.oneof(
  { weight: 8, arbitrary: start },
  { weight: 5, arbitrary: end },
  { weight: 4, arbitrary: transfer },
  { weight: 2, arbitrary: offer },
  { weight: 3, arbitrary: reply },
  { weight: 3, arbitrary: hold },
  { weight: 1, arbitrary: escalate },
  { weight: 1, arbitrary: message },
  { weight: 4, arbitrary: status },
  { weight: 2, arbitrary: limit },
  { weight: 1, arbitrary: wait },
);
/** The same where most that happens is about offers. */
export const offerStep = fc.oneof(
  { weight: 4, arbitrary: start },
  { weight: 8, arbitrary: offer },
  { weight: 12, arbitrary: reply },
  { weight: 1, arbitrary: end },
  { weight: 1, arbitrary: transfer },
  { weight: 1, arbitrary: hold },
  { weight: 3, arbitrary: status },
  { weight: 1, arbitrary: limit },
  { weight: 1, arbitrary: wait },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Who does it: a manager, or for the answer to an offer the agent. */
export interface Callers {
  readonly manager: TestClient;
  as(agent: string): TestClient;
}

/** What steps may name. */
export interface Made {
  readonly sessions: string[];
  /** The session of each offer, the latest last. */
  readonly offered: string[];
}

/** Makes the call of a step; a session that is started or offered joins the list. Refused calls are part of it. */
export async function take(
  { manager: client, as }: Callers,
  { sessions, offered }: Made,
  taken: Exclude<Step, { do: "wait" }>,
): Promise<Answer> {
  if (taken.do === "start") {
    const asked = { customer_id: "cust_abc", channel: "chat", priority: taken.priority, ...taken.demand };
    const started = await client.post("/sessions", asked);
    if (started.status === 201) sessions.push(started.body.session_id);
    return started;
  }
  if (taken.do === "status") {
    return await client.put(`/agents/${taken.agent}/status`, { status: taken.status });
  }
  if (taken.do === "limit") return await client.put(`/agents/${taken.agent}`, { max_sessions: taken.most });
  const [verb, body] = callOf(taken);
  const isReply = "agent" in taken;
  // Most offers are over; those of late are answered.
  const from = isReply ? offered.slice(-2) : sessions;
  const id = from[taken.at % from.length] ?? "none";
  const answer = await (isReply ? as(taken.agent) : client).post(`/sessions/${id}/${verb}`, body);
  if (taken.do === "offer" && answer.status === 200) offered.push(id);
  return answer;
}

function callOf(taken: Extract<Step, { at: number }>): readonly [string, object?] {
  switch (taken.do) {
    case "end":
      return ["end", { resolution: "resolved" }];
    case "transfer":
      return ["transfer", targetOf(taken.to)];
    case "offer":
      return ["transfer", { ...targetOf(taken.to), offer: { fallback: taken.fallback } }];
    case "accept":
    case "cancel":
      return [`transfer/${taken.do}`];
    case "decline":
      return ["transfer/decline", {}];
    case "escalate":
      return ["escalate", { level: "supervisor", reason: "Angry", urgency: taken.urgency }];
    case "message":
      return ["messages", { content: "Hello" }];
    default:
      return [taken.do];
  }
}

function targetOf(to: string): object {
  return { target_type: to === teamId ? "team" : "agent", target_id: to, reason: "Better there" };
}
