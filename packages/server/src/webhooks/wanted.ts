import type { WriteContext } from "../context.ts";
import { memberships } from "../roster/index.ts";
import { fromJson, fromOptionalJson } from "../storage/json.ts";
import type { WebhookTable } from "../storage/schema.ts";
import type { PlacedEvent } from "./event-store.ts";
import { asksFor, concernedBy, type Interest, passesTeams } from "./matching.ts";

/** For each of the webhooks, those of the events that it asks for. */
export async function wantedBy(
  ctx: WriteContext,
  webhooks: readonly WebhookTable[],
  events: readonly PlacedEvent[],
): Promise<readonly (readonly PlacedEvent[])[]> {
  const interests = webhooks.map(interestOf);
  const isNarrowed = interests.some(({ teams }) => teams !== null);
  const teamsOf = isNarrowed ? await teamsConcerned(ctx, events) : new Map<string, ReadonlySet<string>>();
  return interests.map((interest) =>
    events.filter(
      ({ id, type }) => asksFor(interest, type) && passesTeams(interest, teamsOf.get(id) ?? new Set()),
    ),
  );
}

function interestOf({ events, team_ids: teams }: WebhookTable): Interest {
  return { events: fromJson(events), teams: fromOptionalJson(teams) };
}

/** The teams that each event concerns, by its id: the one whose queue it is in, and those of the agent who has it or is it. */
async function teamsConcerned(
  ctx: WriteContext,
  events: readonly PlacedEvent[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const concerned = events.map(({ id, data }) => ({ id, ...concernedBy(fromJson(data)) }));
  const agents = concerned.flatMap(({ agent }) => (agent === null ? [] : [agent]));
  const members = await memberships(ctx.db, ctx.tenant, "agent_id", [...new Set(agents)]);
  const teamsOf = ({ team, agent }: (typeof concerned)[number]): ReadonlySet<string> =>
    new Set([
      ...(team === null ? [] : [team]),
      ...members.filter((member) => member.agent_id === agent).map((member) => member.team_id),
    ]);
  return new Map(concerned.map((one) => [one.id, teamsOf(one)]));
}
