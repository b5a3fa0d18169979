import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Desk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";

/** Where recorded chats lie beside the checkout, if they do. */
const file = join(import.meta.dirname, "../../../../../shared/data/star-chats/dialogues.jsonl.gz");

export const areChatsThere = existsSync(file);

/** A recorded chat, as far as the figures care; moments in seconds. */
interface Chat {
  readonly agent: string;
  readonly category: string | null;
  readonly lines: readonly { readonly sender: "customer" | "agent"; readonly at: number | null }[];
  readonly isComplete: boolean;
  readonly isHappy: boolean;
}

export function readChats(limit: number): readonly Chat[] {
  if (!areChatsThere) {
    console.warn(
      "Skipped: there are no recorded chats beside the checkout; the random walks stand for them.",
    );
    return [];
  }
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
  return lines.slice(0, limit).map((line) => chatOf(JSON.parse(line)));
}

interface Dialogue {
  readonly Wizard: string;
  readonly Domains: readonly (string | null)[];
  readonly CompletionLevel: string;
  readonly Happy: boolean;
  readonly Events: readonly {
    readonly Agent: string;
    readonly Text?: string;
    readonly UnixTime?: number | null;
  }[];
}

function chatOf({ Wizard, Domains, CompletionLevel, Happy, Events }: Dialogue): Chat {
  const said = Events.filter(({ Agent, Text }) => ["User", "Wizard"].includes(Agent) && (Text ?? "") !== "");
  return {
    agent: `agent_${Wizard}`,
    category: Domains[0] ?? null,
    lines: said.map(({ Agent, UnixTime }) => ({
      sender: Agent === "User" ? "customer" : "agent",
      at: UnixTime ?? null,
    })),
    isComplete: CompletionLevel === "Complete",
    isHappy: Happy,
  };
}

const longestPause = 600;

/** Holds the chats again one after the other, each line by its own sender after as long a pause as there was. */
export async function playChats(desk: Desk, tenant: string, chats: readonly Chat[]): Promise<void> {
  const hired = new Set<string>();
  for (const [index, chat] of chats.entries()) {
    if (!hired.has(chat.agent)) await hire(desk, tenant, chat.agent);
    hired.add(chat.agent);
    await playChat(desk, tenant, chat);
    desk.advance({ seconds: 1 + ((index * 977) % 7000) + 0.313 });
    if (index % 3 === 0) await desk.support.tick();
  }
}

async function hire(desk: Desk, tenant: string, id: string): Promise<void> {
  const manager = managerOf(desk, tenant);
  await manager.post("/teams", { id: `team_of_${id}`, name: id });
  await manager.post("/agents", { id, name: id, team_ids: [`team_of_${id}`] });
  await manager.put(`/agents/${id}/status`, { status: "available" });
}

async function playChat(desk: Desk, tenant: string, chat: Chat): Promise<void> {
  const agent = desk.client({ tenant, id: chat.agent });
  const started = await agent.post("/sessions", {
    ...{ customer_id: "cust_1", channel: "chat", team_id: `team_of_${chat.agent}` },
    ...(chat.category === null ? {} : { category: chat.category }),
  });
  if (started.status !== 201) throw new Error(JSON.stringify(started.body));
  const customer = desk.clientWithToken(started.body.chat_token);
  const path = `/sessions/${started.body.session_id}`;
  let before: number | null = null;
  for (const { sender, at } of chat.lines) {
    desk.advance({ seconds: before === null || at === null ? 3.7 : pauseBetween(before, at) });
    before = at ?? before;
    await (sender === "agent" ? agent : customer).post(`${path}/messages`, { content: "Said" });
  }
  await agent.post(`${path}/end`, { resolution: chat.isComplete ? "resolved" : "abandoned" });
  desk.advance({ seconds: 20.001 });
  await customer.post(`${path}/rating`, { score: chat.isHappy ? 5 : 2 });
}

/** What a clock set back or a night in between would make of it is left out. */
function pauseBetween(before: number, at: number): number {
  return Math.round(Math.min(Math.max(at - before, 0), longestPause) * 1000) / 1000;
}
