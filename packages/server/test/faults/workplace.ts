import { createRandom } from "../analytics/walk.ts";
import { make } from "../matrix/scene.ts";
import { createClient, type TestClient } from "../support/client.ts";
import { staffToken } from "../support/tokens.ts";
import { createLedger, type Entry, type Ledger } from "./ledger.ts";
import { type Kind, kinds, type Write, writeOf } from "./writes.ts";

/** A tenant in which writers write, with what they need for that. */
export interface Workplace {
  readonly tenant: string;
  readonly client: TestClient;
  readonly ledger: Ledger;
  /** Sessions that nobody ends, to be looked at. */
  readonly watched: readonly string[];
  /** Makes up a write of this kind, in some session and ticket or in this session. */
  makeUp(kind: Kind, session?: string): Write;
  /** Makes up the next write of some writer. */
  nextWrite(): Write;
  /** Sends a write and notes what it has made for others to use. */
  write(write: Write): Promise<Entry>;
}

type Send = Parameters<typeof createClient>[0];

const agents = 3;
/** So many messages and so on in a hundred writes. */
const shares: Readonly<Record<Kind, number>> = {
  message: 40,
  session: 12,
  end: 8,
  // Takes an offer that is made before.
  accept: 0,
  refund: 10,
  ticket: 5,
  comment: 10,
  note: 5,
  update: 10,
};

interface WorkplaceOptions {
  readonly seed: number;
  /** The time by the desk's clock; the system's by default. */
  readonly now?: Date;
  /** How many sessions each agent takes; 5 by default, of which some always wait. */
  readonly slots?: number;
}

/** Opens a tenant at the desk that `send` reaches. */
export async function openWorkplace(
  send: Send,
  tenant: string,
  { seed, now = new Date(), slots = 5 }: WorkplaceOptions,
): Promise<Workplace> {
  const token = await staffToken({ tenant, id: "manager_1", roles: ["manager"] }, now);
  const client = createClient(send, () => token);
  await hireAgents(client, slots);
  const ledger = createLedger();
  const sessions: string[] = [];
  const tickets: string[] = [];
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let made = 0;
  const makeUp = (kind: Kind, session = pick(sessions)): Write => {
    made += 1;
    const place = { session, ticket: pick(tickets) };
    return writeOf(kind, `${tenant}-${made}`, place);
  };
  const write = async (one: Write): Promise<Entry> => {
    const entry = await ledger.send(client, one);
    if (entry.outcome === "ok" && one.kind === "session") sessions.push(entry.answer?.body.session_id);
    if (entry.outcome === "ok" && one.kind === "ticket") tickets.push(entry.answer?.body.id);
    return entry;
  };
  for (const kind of ["session", "session", "session", "ticket", "ticket"] as const)
    await write(makeUp(kind));
  const watched = [...sessions];
  const nextWrite = (): Write => {
    const kind = draw(random);
    if (kind !== "end") return makeUp(kind);
    // Whoever ends a session takes it off the list first; a few late messages are still refused.
    const ended = sessions.length > 2 * watched.length ? sessions.splice(watched.length, 1)[0] : undefined;
    return ended === undefined ? makeUp("message") : makeUp("end", ended);
  };
  return { tenant, client, ledger, watched, makeUp, nextWrite, write };
}

async function hireAgents(client: TestClient, slots: number): Promise<void> {
  for (let number = 1; number <= agents; number += 1) {
    const id = `agent_${number}`;
    await make(client.post("/agents", { id, name: id, max_sessions: slots }));
    await make(client.put(`/agents/${id}/status`, { status: "available" }), 200);
  }
}

function draw(random: () => number): Kind {
  let left = random() * 100;
  const drawn = kinds.find((kind) => {
    left -= shares[kind];
    return left < 0;
  });
  return drawn ?? "message";
}
