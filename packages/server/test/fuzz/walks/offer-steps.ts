import fc, { type Arbitrary } from "fast-check";
import { attend, stretch, wait } from "./agent-steps.ts";
import { agentIds, type Model, type ModelOffer, type ModelSession, teamId } from "./model.ts";
import { drain, fallBack, give, loadOf } from "./routing.ts";
import { isThere, onSession, sessionSteps } from "./session-steps.ts";
import type { Step } from "./step.ts";

const at = fc.nat(5);
const agent = fc.constantFrom(...agentIds);
const standsFor = 60;

const offer = fc
  .tuple(at, fc.constantFrom(teamId, teamId, ...agentIds), fc.constantFrom("keep" as const, "queue" as const))
  .map(([nth, to, fallback]) => {
    const toTeam = to === teamId;
    const target = { target_type: toTeam ? "team" : "agent", target_id: to, reason: "Better there" };
    const body = { ...target, offer: { fallback } };
    return onSession("transfer", nth, body, (model, session) => {
      if (isThere(session, { target: toTeam ? null : to, inTeam: toTeam })) return "already_assigned";
      if (session.holder === null) return "invalid_transition";
      if (session.offer !== null) return "already_offered";
      const asked = model.agents.filter(
        ({ id, inTeam, availability }) =>
          availability !== "offline" && (toTeam ? inTeam && id !== session.holder : id === to),
      );
      if (asked.length === 0) return "no_agents_available";
      const ids = asked.map(({ id }) => id);
      session.offer = { asked: ids, declined: new Set(), toTeam, fallback, expiresAt: model.now + standsFor };
      return "ok";
    });
  });

type Answer = (model: Model, session: ModelSession, open: ModelOffer, who: string) => string;

/** An answer by an agent, which is refused when there is nothing to answer, or somebody else is asked. */
function answer(verb: string, body: object | undefined, predict: Answer): Arbitrary<Step> {
  return fc.tuple(at, agent).map(([nth, who]) => {
    const check = (model: Model, session: ModelSession): string => {
      const { offer: open } = session;
      if (open === null || open.expiresAt <= model.now) return "offer_closed";
      return open.asked.includes(who) ? predict(model, session, open, who) : "forbidden";
    };
    return onSession(`transfer/${verb}`, nth, body, check, who);
  });
}

const accept = answer("accept", undefined, (model, session, open, who) => {
  const taker = model.agents.find(({ id }) => id === who);
  if (taker === undefined || loadOf(model, who) >= taker.most) return "agent_at_capacity";
  const { holder } = session;
  session.offer = null;
  session.inTeam = open.toTeam;
  give(model, session, taker);
  drain(model, holder);
  return "ok";
});

const decline = answer("decline", {}, (model, session, open, who) => {
  open.declined.add(who);
  if (open.declined.size === open.asked.length) fallBack(model, session, open);
  return "ok";
});

const cancel = at.map((nth) =>
  onSession("transfer/cancel", nth, undefined, (model, session) => {
    if (session.offer === null || session.offer.expiresAt <= model.now) return "offer_closed";
    session.offer = null;
    return "ok";
  }),
);

/** Everything that may happen to sessions, and much of it to offers. */
export const offerSteps: readonly Arbitrary<Step>[] = [
  ...sessionSteps,
  ...[offer, offer, offer, offer, offer, offer],
  ...[accept, accept, accept, accept, accept, accept],
  ...[decline, decline, decline, cancel, attend, stretch, stretch, wait],
];
