import fc, { type Arbitrary } from "fast-check";
import type { Priority } from "../../../src/contract.ts";
import { attend, leave, stretch, wait } from "./agent-steps.ts";
import { agentIds, type Model, type ModelSession, queueMax, raised, supervisor, teamId } from "./model.ts";
import { drain, isEnded, isWaiting, move, type Place, place, positionOf, queue } from "./routing.ts";
import { pick, type Step } from "./step.ts";

const priority = fc.constantFrom<Priority[]>("low", "normal", "high", "urgent");
const at = fc.nat(99);

/** A call on a session: to an ended one it is refused. */
export function onSession(
  verb: string,
  at: number,
  body: object | undefined,
  predict: (model: Model, session: ModelSession) => string,
  who: string | null = null,
): Step {
  return {
    name: `${verb} ${at} ${JSON.stringify(body ?? {})}${who === null ? "" : ` by ${who}`}`,
    isPossible: ({ sessions }) => sessions.length > 0,
    take: ({ sessions }, { client, desk, tenant }) => {
      const caller = who === null ? client : desk.client({ tenant, id: who });
      return caller.post(`/sessions/${pick(sessions, at).id}/${verb}`, body);
    },
    predict: (model) => {
      const session = pick(model.sessions, at);
      return isEnded(session) && verb !== "rating" ? "session_closed" : predict(model, session);
    },
  };
}

const start = fc.tuple(priority, fc.boolean()).map(([asked, inTeam]): Step => {
  const team = inTeam ? { team_id: teamId } : {};
  const body = { customer_id: "cust_1", channel: "chat", priority: asked, ...team };
  return {
    name: `start ${asked}${inTeam ? " in the team" : ""}`,
    isPossible: () => true,
    take: (_, { client }) => client.post("/sessions", body),
    predict: (model, answer) => predictStart(model, answer?.body.session_id ?? "nobody", asked, inTeam),
  };
});

function predictStart(model: Model, id: string, asked: Priority, inTeam: boolean): string {
  const session: ModelSession = {
    id,
    born: model.now,
    status: "queued",
    priority: asked,
    holder: null,
    inTeam,
    target: null,
    movedAt: 0,
    level: null,
    isRated: false,
    offer: null,
  };
  if (!place(model, session, session)) {
    if (model.agents.every(({ availability }) => availability === "offline")) return "no_agents_available";
    if (queue(model).length >= queueMax) return "queue_full";
  }
  model.sessions.push(session);
  return "ok";
}

const end = fc.tuple(at, fc.constantFrom("resolved", "abandoned")).map(([nth, resolution]) =>
  onSession("end", nth, { resolution }, (model, session) => {
    const { holder } = session;
    session.status = resolution === "resolved" ? "resolved" : "closed";
    session.holder = null;
    session.target = null;
    session.offer = null;
    drain(model, holder);
    return "ok";
  }),
);

const hold = at.map((nth) =>
  onSession("hold", nth, undefined, (_, session) => {
    if (session.status !== "active") return "invalid_transition";
    session.status = "on_hold";
    return "ok";
  }),
);

const resume = at.map((nth) =>
  onSession("resume", nth, undefined, (_, session) => {
    if (session.status !== "on_hold") return "invalid_transition";
    session.status = "active";
    return "ok";
  }),
);

const transfer = fc.tuple(at, fc.constantFrom(teamId, ...agentIds)).map(([nth, to]) => {
  const isTeam = to === teamId;
  const where: Place = { target: isTeam ? null : to, inTeam: isTeam };
  const body = { target_type: isTeam ? "team" : "agent", target_id: to, reason: "Better there" };
  return onSession("transfer", nth, body, (model, session) => {
    if (isThere(session, where)) return "already_assigned";
    move(model, session, where);
    return "ok";
  });
});

export function isThere(session: ModelSession, { target, inTeam }: Place): boolean {
  if (target === null) return isWaiting(session) && session.inTeam && inTeam;
  return session.holder === target || session.target === target;
}

const levels = fc.constantFrom(supervisor, "tier_2");
const escalate = fc.tuple(at, levels, fc.option(priority, { nil: undefined })).map(([nth, level, urgency]) =>
  onSession("escalate", nth, { level, reason: "Angry", urgency }, (model, session) => {
    if (session.level === level) return "ok";
    session.level = level;
    session.priority = raised(session.priority, urgency);
    if (level === supervisor && !session.inTeam) move(model, session, { target: null, inTeam: true });
    return "ok";
  }),
);

const write = at.map((nth) => onSession("messages", nth, { content: "Hello" }, () => "ok"));

const rate = fc.tuple(at, fc.integer({ min: 1, max: 5 })).map(([nth, score]) =>
  onSession("rating", nth, { score }, (_, session) => {
    if (!isEnded(session) || session.isRated) return "invalid_transition";
    session.isRated = true;
    return "ok";
  }),
);

const look = at.map(
  (nth): Step => ({
    name: `look at ${nth}`,
    isPossible: ({ sessions }) => sessions.length > 0,
    take: ({ sessions }, { client }) => client.get(`/sessions/${pick(sessions, nth).id}`),
    predict: (model, answer) => {
      const session = pick(model.sessions, nth);
      const shown = [answer?.body.status, answer?.body.queue_position, answer?.body.priority];
      const wanted = [session.status, positionOf(model, session), session.priority];
      return String(shown) === String(wanted) ? "ok" : `shown as ${wanted}, and not as ${shown}`;
    },
  }),
);

/** Everything that may happen to sessions, the frequent things as often as they stand here. */
export const sessionSteps: readonly Arbitrary<Step>[] = [
  ...[start, start, start, start],
  ...[end, end, transfer, transfer, hold, resume],
  ...[escalate, write, rate, look, attend, attend, stretch, leave, wait],
];
