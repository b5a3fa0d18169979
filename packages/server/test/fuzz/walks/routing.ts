import type { Model, ModelAgent, ModelOffer, ModelSession } from "./model.ts";
import { rankOf } from "./model.ts";

/** Who is to have a session: one agent, somebody of the team, or anybody. */
export interface Place {
  readonly target: string | null;
  readonly inTeam: boolean;
}

export function isEnded({ status }: ModelSession): boolean {
  return status === "resolved" || status === "closed";
}

export function isWaiting({ status }: ModelSession): boolean {
  return status === "queued" || status === "transferred";
}

export function loadOf({ sessions }: Model, agent: string): number {
  return sessions.filter(({ holder }) => holder === agent).length;
}

function isFree(model: Model, agent: ModelAgent): boolean {
  return agent.availability === "available" && loadOf(model, agent.id) < agent.most;
}

function mayTake(agent: ModelAgent, { target, inTeam }: Place): boolean {
  return target === null ? agent.inTeam || !inTeam : target === agent.id;
}

/** The waiting sessions in the order in which the queue drains: by priority, then by age. */
export function queue({ sessions }: Model): readonly ModelSession[] {
  return sessions
    .filter(isWaiting)
    .toSorted((one, other) => rankOf(other.priority) - rankOf(one.priority) || one.born - other.born);
}

/** Where the session stands among those that wait for the same agent or team; 0 when it does not wait. */
export function positionOf(model: Model, session: ModelSession): number {
  const own = queue(model).filter((one) => one.target === session.target && one.inTeam === session.inTeam);
  return own.indexOf(session) + 1;
}

/** Who is passed over, and who gets a session when nobody else is free. */
interface Passing {
  readonly over?: string | null;
  readonly last?: ReadonlySet<string>;
}

/** Gives the session to the best free agent: fewest sessions, then longest since the last one; answers whether it could. */
export function place(
  model: Model,
  session: ModelSession,
  where: Place,
  { over = null, last = new Set() }: Passing = {},
): boolean {
  const able = model.agents.filter(
    (agent) => agent.id !== over && isFree(model, agent) && mayTake(agent, where),
  );
  const first = able.filter(({ id }) => !last.has(id));
  const free = first.length > 0 ? first : able;
  const worth = (agent: ModelAgent) => loadOf(model, agent.id) * 1e9 + agent.lastAssigned;
  const least = Math.min(...free.map(worth));
  const equals = free.filter((agent) => worth(agent) === least);
  const taker = equals.find(({ id }) => id === model.given(session.id)) ?? equals[0];
  if (taker === undefined) return false;
  give(model, session, taker);
  return true;
}

export function give(model: Model, session: ModelSession, agent: ModelAgent): void {
  session.status = "active";
  session.holder = agent.id;
  session.target = null;
  agent.lastAssigned = model.now;
}

/** The agent takes from the queue for as long as it can. */
export function drain(model: Model, id: string | null): void {
  const agent = model.agents.find((one) => one.id === id);
  if (agent === undefined) return;
  for (const session of queue(model)) {
    if (isFree(model, agent) && mayTake(agent, session)) give(model, session, agent);
  }
}

/** Moves the session: whoever is free there takes it at once, or else it waits there. Who had it takes the next one. */
export function move(
  model: Model,
  session: ModelSession,
  where: Place,
  last: ReadonlySet<string> = new Set(),
): void {
  const { holder } = session;
  session.inTeam = where.inTeam;
  session.offer = null;
  if (!place(model, session, where, { over: holder, last })) {
    session.status = "transferred";
    session.holder = null;
    session.target = where.target;
    session.movedAt = model.now;
  }
  drain(model, holder);
}

/** An offer that nobody has accepted is over: the session stays, or goes to the queue. */
export function fallBack(model: Model, session: ModelSession, offer: ModelOffer): void {
  session.offer = null;
  if (offer.fallback === "keep") return;
  move(model, session, { target: null, inTeam: offer.toTeam || session.inTeam }, offer.declined);
}

export function expireOffers(model: Model): void {
  const overdue = model.sessions
    .flatMap((session) => (session.offer === null ? [] : [{ session, offer: session.offer }]))
    .filter(({ offer }) => offer.expiresAt <= model.now)
    .toSorted((one, other) => one.offer.expiresAt - other.offer.expiresAt);
  for (const { session, offer } of overdue) fallBack(model, session, offer);
}

const patience = 300;

/** What nobody has taken in time goes to the default queue, where anybody may take it. */
export function giveUpTransfers(model: Model): void {
  const overdue = model.sessions
    .filter(({ status, movedAt }) => status === "transferred" && movedAt <= model.now - patience)
    .toSorted((one, other) => one.movedAt - other.movedAt);
  for (const session of overdue) {
    session.inTeam = false;
    session.target = null;
    if (!place(model, session, session)) session.status = "queued";
  }
}
