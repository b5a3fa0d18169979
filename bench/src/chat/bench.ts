import { start } from "../http/contestants.ts";
import { type Databases, databasesOf } from "../http/databases.ts";
import { turned } from "../turned.ts";
import { countStored } from "./count-stored.ts";
import { type ChatContestant, type ChatPlan, contestants, type Of, scale } from "./findings.ts";
import { type Idle, measureIdle } from "./idle.ts";
import type { Talked } from "./load/talk.ts";
import { loadElsewhere } from "./load-elsewhere.ts";
import { type SeededConversations, seedConversations } from "./seed-conversations.ts";
import { writeChatReport } from "./write-chat-report.ts";

interface Ground {
  readonly databases: Databases;
  readonly template: string;
  readonly seeded: SeededConversations;
}

/** The sockets of the server against what one would write by hand; each on a fresh file in every round, taking turns. */
export async function benchChat(plan: ChatPlan): Promise<void> {
  await using databases = await databasesOf("sqlite");
  const template = await databases.create("template");
  const ground = { databases, template, seeded: await seedConversations(template) };
  const talks = await inTurns(plan.rounds, async (name, round) => {
    const talked = await talkWith(name, await fresh(`talk-${name}-${round}`, ground), { ground, plan });
    console.log(
      `chat: round ${round + 1} of ${plan.rounds}, ${name}: ${Math.round(talked.flood.perSecond)}/s`,
    );
    return talked;
  });
  const idleRounds = Math.min(plan.rounds, scale.mostIdleRounds);
  const idles = await inTurns(idleRounds, async (name, round) => {
    const idle = await idleWith(name, await fresh(`idle-${name}-${round}`, ground), ground);
    console.log(`chat: silence ${round + 1} of ${idleRounds}, ${name}: ${idle.memory.toFixed(1)} kB`);
    return idle;
  });
  await writeChatReport(plan, { talks, idles });
}

async function inTurns<Figures>(
  rounds: number,
  measure: (name: ChatContestant, round: number) => Promise<Figures>,
): Promise<Of<Figures>[]> {
  const measured: Of<Figures>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of turned(contestants, round)) {
      measured.push({ contestant, figures: await measure(contestant, round) });
    }
  }
  return measured;
}

/** A name of its own for each: one that was killed leaves a log beside its file. */
function fresh(name: string, { databases, template }: Ground): Promise<string> {
  return databases.copy(template, name);
}

async function talkWith(
  name: ChatContestant,
  url: string,
  { ground, plan }: { readonly ground: Ground; readonly plan: ChatPlan },
): Promise<Talked> {
  await using server = await start(name, url);
  await using load = await loadElsewhere<Talked>({
    ...callersOf(name, ground),
    url: server.url,
    task: "talk",
    seconds: plan.seconds,
    perSecond: scale.perSecond,
    stretches: scale.stretches,
  });
  const stored = countStored(url);
  if (stored === load.answer.said) return load.answer;
  throw new Error(`${name} stored ${stored} of ${load.answer.said} messages that it acknowledged.`);
}

async function idleWith(name: ChatContestant, url: string, ground: Ground): Promise<Idle> {
  await using server = await start(name, url);
  return await measureIdle(server, { ...callersOf(name, ground), url: server.url }, scale);
}

function callersOf(name: ChatContestant, { seeded }: Ground) {
  return {
    client: name === "socket.io" ? name : "frames",
    conversations: name === "ours" ? seeded.ours : seeded.byHand,
  } as const;
}
