import type { OperationId } from "../../src/generated/operations.ts";
import { createRandom } from "../analytics/walk.ts";
import { addressOf, callOperation, guardedIds } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import type { Belongings } from "./belongings.ts";
import { requests } from "./requests.ts";
import type { Scene } from "./scene.ts";
import { platformRoles, roles } from "./table.ts";

/** One call of the walk, and in which tenant it was made. */
export interface Step {
  readonly operation: OperationId;
  readonly viewer: string;
  readonly acting: Scene;
  readonly other: Scene;
  readonly answer: Answer;
}

/** What a tenant is known to have, grown by what the walk makes. */
interface Side {
  readonly scene: Scene;
  readonly things: Record<string, string[]>;
  readonly chatTokens: string[];
}

interface Walk {
  readonly desk: Desk;
  readonly sides: readonly [Side, Side];
  readonly random: () => number;
}

/** Which name an address has for what an operation makes. */
const makes: Readonly<Partial<Record<OperationId, string>>> = {
  startSession: "session_id",
  createTicket: "ticket_id",
  createArticle: "article_id",
  createAgent: "agent_id",
  createTeam: "team_id",
  createSlaPolicy: "policy_id",
  createCalendar: "calendar_id",
};
/** How often a call names what belongs to the other tenant. */
const astray = 0.2;
const viewers = [...roles, ...platformRoles, "customer", "customer"];

function pick<T>({ random }: Walk, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error("There is nothing to pick from.");
  return picked;
}

/** Ids of the tenant's own, but for some that are the other's. */
function pickThings(walk: Walk, own: Side, other: Side): Belongings {
  const entries = Object.keys(own.things).map((name) => {
    const side = walk.random() < astray ? other : own;
    return [name, pick(walk, side.things[name] ?? [])];
  });
  return Object.fromEntries(entries) as Belongings;
}

/** Makes calls that are valid but for the ids that they name, by anybody of either tenant; `seen` gets each answer. */
export async function walkAbout(
  desk: Desk,
  scenes: readonly [Scene, Scene],
  { seed, calls }: { readonly seed: number; readonly calls: number },
  seen: (step: Step) => void,
): Promise<void> {
  const [one, two] = scenes.map(sideOf) as [Side, Side];
  const walk: Walk = { desk, sides: [one, two], random: createRandom(seed) };
  for (let call = 0; call < calls; call += 1) {
    const [home, away] = walk.random() < 0.5 ? [one, two] : [two, one];
    seen(await step(walk, home, away));
  }
}

function sideOf(scene: Scene): Side {
  const both = Object.entries(scene.own).map(([name, id]) => [name, [id, scene.colleague[name] ?? id]]);
  return { scene, things: Object.fromEntries(both), chatTokens: [scene.chatToken] };
}

async function step(walk: Walk, home: Side, away: Side): Promise<Step> {
  const viewer = pick(walk, viewers);
  const operation = pick(walk, guardedIds);
  const travels = platformRoles.includes(viewer) && walk.random() < 0.5;
  const [acting, other] = travels ? [away, home] : [home, away];
  const things = pickThings(walk, acting, other);
  const { query = "", body } = requests[operation](things, acting.scene.marker);
  const answer = await callOperation(
    clientOf(walk, viewer, home, acting.scene.marker),
    operation,
    addressOf(operation, things) + query,
    body,
    travels ? { "x-tenant-id": acting.scene.tenant } : {},
  );
  remember(acting, operation, answer);
  return { operation, viewer, acting: acting.scene, other: other.scene, answer };
}

/** Somebody who is called what is written where the call is made: a travelling admin's name stays with what it did. */
function clientOf(walk: Walk, viewer: string, { scene, things, chatTokens }: Side, name: string): TestClient {
  if (viewer === "customer") return walk.desk.clientWithToken(pick(walk, chatTokens));
  const id = pick(walk, things["agent_id"] ?? []);
  return walk.desk.client({ tenant: scene.tenant, id, name, roles: [viewer] });
}

function remember({ things, chatTokens }: Side, operation: OperationId, { status, body }: Answer): void {
  const name = makes[operation];
  if (name === undefined || status !== 201) return;
  things[name]?.push(body.session_id ?? body.id);
  if (operation === "startSession") chatTokens.push(body.chat_token);
}
