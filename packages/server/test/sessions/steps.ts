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
  { weight: 3, arbitrary: hold },
  { weight: 1, arbitrary: escalate },
  { weight: 1, arbitrary: message },
  { weight: 4, arbitrary: status },
  { weight: 2, arbitrary: limit },
  { weight: 1, arbitrary: wait },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes the call of a step; a session that is started joins the list. Refused calls are part of it. */
export async function take(
  client: TestClient,
  sessions: string[],
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
  return await client.post(`/sessions/${sessions[taken.at % sessions.length] ?? "none"}/${verb}`, body);
}

function callOf(taken: Extract<Step, { at: number }>): readonly [string, object?] {
  switch (taken.do) {
    case "end":
      return ["end", { resolution: "resolved" }];
    case "transfer": {
      const type = taken.to === teamId ? "team" : "agent";
      return ["transfer", { target_type: type, target_id: taken.to, reason: "Better there" }];
    }
    case "escalate":
      return ["escalate", { level: "supervisor", reason: "Angry", urgency: taken.urgency }];
    case "message":
      return ["messages", { content: "Hello" }];
    default:
      return [taken.do];
  }
}
