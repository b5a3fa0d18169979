import { start } from "../http/contestants.ts";
import { type Databases, databasesOf } from "../http/databases.ts";
import { turned } from "../turned.ts";
import { countStored } from "./count-stored.ts";
import { type ChatContestant, type ChatPlan, type ChatSample, contestants, scale } from "./findings.ts";
import { measureIdle } from "./idle.ts";
import type { Talked } from "./load/talk.ts";
import { loadElsewhere } from "./load-elsewhere.ts";
import { type SeededConversations, seedConversations } from "./seed-conversations.ts";
import { writeChatReport } from "./write-chat-report.ts";

interface Ground {
  readonly databases: Databases;
  readonly template: string;
  readonly seeded: SeededConversations;
  readonly round: number;
}

/** The sockets of the server against what one would write by hand; each on a fresh file in every round, taking turns. */
export async function benchChat(plan: ChatPlan): Promise<void> {
  await using databases = await databasesOf("sqlite");
  const template = await databases.create("template");
  const seeded = await seedConversations(template);
  const samples: ChatSample[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const ground = { databases, template, seeded, round };
    for (const name of turned(contestants, round)) {
      samples.push({
        contestant: name,
        ...(await talkWith(name, ground, plan)),
        ...(await idleWith(name, ground)),
      });
    }
    console.log(`chat: round ${round + 1} of ${plan.rounds}`);
  }
  await writeChatReport(plan, samples);
}

async function talkWith(name: ChatContestant, ground: Ground, { seconds }: ChatPlan): Promise<Talked> {
  const url = await fresh(`talk-${name}`, ground);
  await using server = await start(name === "ours" ? "ours, frames unlimited" : name, url);
  const order = { ...callersOf(name, ground), url: server.url };
  await using load = await loadElsewhere<Talked>({
    ...order,
    task: "talk",
    seconds,
    perSecond: scale.perSecond,
  });
  const stored = countStored(url);
  if (stored === load.answer.said) return load.answer;
  throw new Error(`${name} stored ${stored} of ${load.answer.said} messages that it acknowledged.`);
}

async function idleWith(name: ChatContestant, ground: Ground) {
  await using server = await start(name, await fresh(`idle-${name}`, ground));
  return await measureIdle(server, { ...callersOf(name, ground), url: server.url }, scale);
}

/** A name of its own for each: one that was killed leaves a log beside its file. */
function fresh(name: string, { databases, template, round }: Ground): Promise<string> {
  return databases.copy(template, `${name}-${round}`);
}

function callersOf(name: ChatContestant, { seeded }: Ground) {
  return {
    client: name === "socket.io" ? name : "frames",
    conversations: name === "ours" ? seeded.ours : seeded.byHand,
  } as const;
}
