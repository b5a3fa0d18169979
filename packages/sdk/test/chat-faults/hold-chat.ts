import { createRandom, type Random } from "@olympus-support/fault-proxy";
import { doByCall } from "./by-call.ts";
import { type ChatDesk, firstAgent, firstTeam, secondAgent } from "./chat-desk.ts";
import type { Evidence, SentMessage } from "./evidence.ts";
import { join, type Participant } from "./participant.ts";
import { talk } from "./talk.ts";
import { between, within } from "./time.ts";

/** A session that was held. */
export interface HeldChat {
  readonly evidence: Evidence;
  readonly participants: readonly Participant[];
}

/** What a session is at, for when it never ends. */
export type Phase =
  | "to start"
  | "to be passed around"
  | "to settle"
  | "to be read"
  | "to be left"
  | "nothing";

/** A session under way. */
interface Conversation {
  readonly desk: ChatDesk;
  readonly session: string;
  readonly random: Random;
  readonly seed: number;
  readonly isEnded: boolean;
  readonly participants: Participant[];
  /** What was sent by calls. */
  readonly called: SentMessage[];
  readonly talks: Promise<readonly Promise<void>[]>[];
  /** Somebody joins, and begins to talk. */
  join(who: string, token: () => Promise<string>): Promise<Participant>;
}

/** An agent keeps the session until they have seen some of it, but no longer than that, in milliseconds. */
const longestTurn = 2500;
/** For what is left once the network is good again, in milliseconds. */
const patience = 20_000;

/**
 * A customer talks to one agent, then to another and sometimes to the first again, while their networks do their worst.
 * `calm` resolves when nothing is killed any more; `waits` hears what is to come next.
 */
export async function holdChat(
  desk: ChatDesk,
  seed: number,
  calm: Promise<void>,
  waits: (phase: Phase) => void,
): Promise<HeldChat> {
  waits("to start");
  const conversation = await open(desk, seed);
  waits("to be passed around");
  await passAround(conversation);
  waits("to settle");
  await settle(conversation, calm);
  waits("to be read");
  const evidence = await gather(conversation);
  waits("to be left");
  const { participants } = conversation;
  await Promise.all(participants.map((one) => one.leave()));
  waits("nothing");
  return { evidence, participants };
}

async function open(desk: ChatDesk, seed: number): Promise<Conversation> {
  const random = createRandom(seed);
  const [isUnsteady, isEnded, badness] = [random() < 0.5, random() < 0.5, random()];
  const started = await desk.manager.sessions.start(
    { customer_id: "cust_1", channel: "chat", team_id: firstTeam },
    { idempotencyKey: `start-${seed}` },
  );
  const session = started.session_id;
  const participants: Participant[] = [];
  const talks: Conversation["talks"] = [];
  const conversation: Conversation = {
    desk,
    session,
    random,
    seed,
    isEnded,
    participants,
    called: [],
    talks,
    async join(who, token) {
      const own = Math.floor(createRandom(seed, participants.length)() * 1e9);
      const one = await join({ who, session, token, port: desk.port, seed: own, badness, isUnsteady });
      participants.push(one);
      talks.push(talk(one, own));
      return one;
    },
  };
  await conversation.join("customer", () => Promise.resolve(started.chat_token));
  return conversation;
}

async function passAround({ desk, session, seed, random, called, join }: Conversation): Promise<void> {
  const turns = random() < 0.3 ? [firstAgent, secondAgent, firstAgent] : [firstAgent, secondAgent];
  for (const [turn, agent] of turns.entries()) {
    if (turn > 0) {
      const target = { target_type: "agent", target_id: agent, reason: "Knows more" } as const;
      const idempotencyKey = `transfer-${seed}-${turn}`;
      await desk.manager.sessions.transfer(session, target, { idempotencyKey });
    }
    const holder = await join(`agent ${turn + 1}`, () => desk.tokenOf(agent));
    called.push(...(await doByCall(desk.manager, session, `${seed}-${turn}`, random)));
    await within(longestTurn, holder.reached(between(1, 10, random)));
  }
}

/** Everything that was said is delivered and everybody sees all of it, now that the network is good. */
async function settle(conversation: Conversation, calm: Promise<void>): Promise<void> {
  const { desk, session, seed, isEnded, participants, talks } = conversation;
  const { sessions } = desk.manager;
  const sendings = (await Promise.all(talks)).flat();
  await calm;
  for (const one of participants) one.heal();
  await within(patience, Promise.all(sendings));
  if (isEnded) await sessions.end(session, { resolution: "resolved" }, { idempotencyKey: `end-${seed}` });
  const { last_seq } = await sessions.retrieve(session);
  const seen = participants.map((one) => (isEnded ? one.over() : one.reached(last_seq)));
  await within(patience, Promise.all(seen));
}

async function gather({ desk, session, participants, called, isEnded }: Conversation): Promise<Evidence> {
  const { sessions } = desk.manager;
  const maxItems = Number.POSITIVE_INFINITY;
  const atEnd = isEnded ? "session_ended" : null;
  // Of an agent who was away when the session was taken the desk does not say so later: they see the rest as a guest.
  const isReplaced = (place: number): boolean => place > 0 && place < participants.length - 1;
  return {
    sent: [...called, ...participants.flatMap((one) => one.sent)],
    observed: participants.map((one, place) =>
      one.observation(isReplaced(place) ? ["transferred_away", atEnd] : [atEnd]),
    ),
    events: await sessions.listEvents(session, { limit: 7 }).toArray({ maxItems }),
    messages: await sessions.listMessages(session, { limit: 7 }).toArray({ maxItems }),
  };
}
