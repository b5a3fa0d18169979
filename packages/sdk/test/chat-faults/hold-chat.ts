import { createRandom, type Random } from "@olympus-support/fault-proxy";
import { type ChatDesk, firstAgent, secondAgent } from "./chat-desk.ts";
import type { Evidence } from "./evidence.ts";
import { join, type Participant } from "./participant.ts";
import { atLeast, pause, within } from "./time.ts";

/** A session that was held. */
export interface HeldChat {
  readonly evidence: Evidence;
  readonly participants: readonly Participant[];
}

/** Two people's talk, with the network at its worst. `calm` resolves when nothing is killed any more. */
export async function holdChat(desk: ChatDesk, seed: number, calm: Promise<void>): Promise<HeldChat> {
  const random = createRandom(seed);
  const [isUnsteady, isEnded, badness] = [random() < 0.5, random() < 0.5, random()];
  const { sessions } = desk.manager;
  const started = await sessions.start(
    { customer_id: "cust_1", channel: "chat" },
    { idempotencyKey: `start-${seed}` },
  );
  const session = started.session_id;
  const joinAs = (who: string, number: number, token: () => Promise<string>): Promise<Participant> =>
    join({ who, session, token, port: desk.port, seed: seed * 4 + number, badness, isUnsteady });

  const customer = await joinAs("customer", 1, () => Promise.resolve(started.chat_token));
  const first = await joinAs("first agent", 2, () => desk.tokenOf(firstAgent));
  const talks = [talk(customer, seed, 1, random), talk(first, seed, 2, random)];
  await within(longestFirstTalk, first.reached(atLeast(1, 12, random)));
  const target = { target_type: "agent", target_id: secondAgent, reason: "Knows more" } as const;
  await sessions.transfer(session, target, { idempotencyKey: `transfer-${seed}` });
  const second = await joinAs("second agent", 3, () => desk.tokenOf(secondAgent));
  talks.push(talk(second, seed, 3, random));
  const participants = [customer, first, second];

  const sendings = (await Promise.all(talks)).flat();
  await calm;
  for (const participant of participants) participant.heal();
  await within(patience, Promise.all(sendings));
  if (isEnded) await sessions.end(session, { resolution: "resolved" }, { idempotencyKey: `end-${seed}` });
  const { last_seq } = await sessions.retrieve(session);
  await within(
    patience,
    Promise.all(participants.map((one) => (isEnded ? one.over() : one.reached(last_seq)))),
  );
  const evidence = await gather(desk, session, participants, isEnded);
  await Promise.all(participants.map((one) => one.leave()));
  return { evidence, participants };
}

/** The first agent has the session until they have seen some of it, but no longer than that, in milliseconds. */
const longestFirstTalk = 4000;
/** For what is left once the network is good again, in milliseconds. */
const patience = 20_000;

/** Says one thing after the other: at once, after a pause, or when the last was acknowledged. Answers what was sent. */
async function talk(
  participant: Participant,
  seed: number,
  number: number,
  shared: Random,
): Promise<readonly Promise<void>[]> {
  const random = createRandom(seed, number, Math.floor(shared() * 1e6));
  const sendings: Promise<void>[] = [];
  const count = atLeast(3, 14, random);
  while (sendings.length < count && !participant.isGone()) {
    const padding = "+".repeat(Math.floor(2000 * random() ** 6));
    const sending = participant.say(`${participant.who} ${sendings.length + 1} ${padding}`);
    sendings.push(sending);
    const next = random();
    if (next < 0.3) await within(1000, sending);
    else if (next < 0.7) await pause(atLeast(0, 400, random));
  }
  return sendings;
}

async function gather(
  { manager: { sessions } }: ChatDesk,
  session: string,
  participants: readonly Participant[],
  isEnded: boolean,
): Promise<Evidence> {
  const maxItems = Number.POSITIVE_INFINITY;
  const atEnd = isEnded ? "session_ended" : null;
  return {
    sent: participants.flatMap((participant) => participant.sent),
    observed: participants.map((participant) =>
      participant.observation(participant.who === "first agent" ? ["transferred_away", atEnd] : [atEnd]),
    ),
    events: await sessions.listEvents(session, { limit: 7 }).toArray({ maxItems }),
    messages: await sessions.listMessages(session, { limit: 7 }).toArray({ maxItems }),
  };
}
