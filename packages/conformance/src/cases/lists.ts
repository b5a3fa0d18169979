import type { ListCall } from "@olympus-support/sdk";
import type { SupportClient } from "@olympus-support/sdk/chat";
import type { Case } from "../case.ts";
import { equal, holds, refused, there } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import type { OperationId } from "../generated/operations.ts";
import { hire, newTeam, openDesk, startSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";

type Paging = { readonly limit: number; readonly cursor?: string };

/** A list of things of which the case makes some. */
interface Listed {
  readonly id: OperationId;
  /** Which end of it is new. */
  readonly order: "newest first" | "oldest first";
  /** Makes what the things have in common, and answers what the list can be narrowed to. */
  setting(scene: Scene): Promise<string>;
  /** Makes one and answers its id. */
  make(scene: Scene, setting: string): Promise<string>;
  list(client: SupportClient, setting: string, paging: Paging): ListCall<unknown>;
  idOf(item: never): string;
}

const alone = (scene: Scene): Promise<string> => Promise.resolve(scene.fresh("customer"));
const byId = ({ id }: { readonly id: string }): string => id;

const lists: readonly Listed[] = [
  {
    id: "listSessions",
    order: "newest first",
    setting: async (scene) => (await openDesk(scene)).team,
    make: async (scene, team_id) => (await startSession(scene, { team_id })).session_id,
    list: (client, team_id, paging) => client.sessions.list({ team_id, ...paging }),
    idOf: ({ session_id }: { readonly session_id: string }) => session_id,
  },
  {
    id: "listTickets",
    order: "newest first",
    setting: alone,
    make: async ({ client }, customer_id) =>
      (await client.tickets.create({ subject: "Salad", description: "Missing", customer_id })).id,
    list: (client, customer_id, paging) => client.tickets.list({ customer_id, ...paging }),
    idOf: byId,
  },
  {
    id: "listArticles",
    order: "newest first",
    setting: (scene) => Promise.resolve(scene.fresh("category")),
    make: async (scene, category) =>
      (await scene.client.kb.createArticle({ title: scene.fresh("article"), body: "Text", category })).id,
    list: (client, category, paging) => client.kb.listArticles({ category, ...paging }),
    idOf: byId,
  },
  {
    id: "listQuickActionExecutions",
    order: "newest first",
    setting: async (scene) => {
      await openDesk(scene);
      return (await startSession(scene)).session_id;
    },
    make: async ({ client }, session_id) => {
      const params = { session_id, context: { order_id: "order_1" } };
      return there(
        (await client.quickActions.execute("action_resend_order", params)).execution_id,
        "execution",
      );
    },
    list: (client, session_id, paging) => client.quickActions.listExecutions({ session_id, ...paging }),
    idOf: byId,
  },
  {
    id: "listAgents",
    order: "oldest first",
    setting: (scene) => newTeam(scene),
    make: (scene, team) => hire(scene, { teams: [team], status: "offline" }),
    list: (client, team_id, paging) => client.agents.list({ team_id, ...paging }),
    idOf: byId,
  },
];

const count = 5;

async function makeSome(scene: Scene, listed: Listed): Promise<{ setting: string; ids: string[] }> {
  const setting = await listed.setting(scene);
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await listed.make(scene, setting));
  return { setting, ids: listed.order === "newest first" ? ids.reverse() : ids };
}

const pages = (listed: Listed): Case => ({
  name: `${listed.id} goes through everything in pages, ${listed.order}`,
  reaches: succeeds(listed.id),
  async run(scene) {
    const { setting, ids } = await makeSome(scene, listed);
    const sizes: number[] = [];
    const seen: string[] = [];
    for await (const page of listed.list(scene.client, setting, { limit: 2 }).pages()) {
      sizes.push(page.data.length);
      seen.push(...page.data.map((item) => listed.idOf(item as never)));
      equal(page.has_more, page.next_cursor !== null, "has_more");
    }
    equal(seen, ids, "what was listed");
    equal(sizes, [2, 2, 1], "the sizes of the pages");
  },
});

const grows = (listed: Listed): Case => ({
  name: `${listed.id} neither repeats nor skips while the list grows`,
  reaches: succeeds(listed.id),
  async run(scene) {
    const { setting, ids } = await makeSome(scene, listed);
    const seen: string[] = [];
    for await (const page of listed.list(scene.client, setting, { limit: 2 }).pages()) {
      seen.push(...page.data.map((item) => listed.idOf(item as never)));
      if (seen.length === 2) await listed.make(scene, setting);
    }
    equal(seen.slice(0, count), ids, "what had been there");
    equal(new Set(seen).size, seen.length, "how many were listed once");
    holds(seen.length <= count + 1, "Nothing is listed twice.");
  },
});

const wrong = (listed: Listed): Case => ({
  name: `${listed.id} refuses a cursor that is none, and a page of nothing`,
  reaches: refuses(listed.id, "invalid_request"),
  async run({ client }) {
    await refused(listed.list(client, "x", { limit: 2, cursor: "nonsense" }), "invalid_request");
    await refused(listed.list(client, "x", { limit: 0 }), "invalid_request");
    await refused(listed.list(client, "x", { limit: 201 }), "invalid_request");
  },
});

/** Lists, their pages and their cursors. */
export const listCases: readonly Case[] = [...lists.map(pages), ...lists.map(grows), ...lists.map(wrong)];
