import type { ChatClock } from "@olympus-support/sdk/chat";
import type { Desk } from "../desk.ts";
import type { Dialogue, Line } from "../dialogue.ts";
import { lookUp, openingOf, type Played, startSession } from "../play.ts";
import type { Timings } from "../timings.ts";
import type { Network } from "./network.ts";
import { Pace } from "./pace.ts";
import { Speaker } from "./speaker.ts";

/** How chats are held live. */
export interface Stage {
  readonly desk: Desk;
  readonly network: Network;
  /** How many times as fast as people did. */
  readonly pace: number;
  /** The clock of the speakers' helpers; the system's by default. */
  readonly clock: ChatClock | undefined;
  /** From each `send` to its acknowledgement. */
  readonly timings: Timings;
}

type Speakers = Readonly<Record<Line["sender"], Speaker>>;

/** Holds one dialogue again, both sides over sockets. Whoever answers has seen what is answered. */
export async function playLive(stage: Stage, dialogue: Dialogue): Promise<Played> {
  const { desk } = stage;
  const agent = await desk.agent(dialogue.agentId);
  const session = await startSession(agent, dialogue);
  const open = (sender: Line["sender"], token: () => Promise<string>): Speaker =>
    new Speaker({ sender, url: session.websocket_url, token, network: stage.network, clock: stage.clock });
  const speakers = {
    customer: open("customer", () => Promise.resolve(session.chat_token)),
    agent: open("agent", () => desk.tokenOf(dialogue.agentId)),
  };
  try {
    const executions = await speak(stage, dialogue, session.session_id, speakers);
    await agent.sessions.end(session.session_id, {
      resolution: dialogue.resolution,
      tags: [...dialogue.topics],
    });
    const views = await Promise.all([speakers.customer.hasEnded(), speakers.agent.hasEnded()]);
    await desk.customer(session.chat_token).sessions.rate(session.session_id, { score: dialogue.score });
    return { sessionId: session.session_id, executions, views };
  } finally {
    speakers.customer.close();
    speakers.agent.close();
  }
}

/** Answers the records of the look-ups. */
async function speak(
  { desk, pace, timings }: Stage,
  dialogue: Dialogue,
  sessionId: string,
  speakers: Speakers,
): Promise<readonly string[]> {
  const agent = await desk.agent(dialogue.agentId);
  const executions: string[] = [];
  const sendings: Promise<void>[] = [];
  const failure = Promise.withResolvers<never>();
  // It is looked at when somebody waits for what was said, and at the end.
  failure.promise.catch(() => undefined);
  const time = new Pace(pace);
  let said = openingOf(dialogue) === undefined ? 0 : 1;
  let speaker: Speaker | undefined;
  for (const step of dialogue.steps.slice(said)) {
    await time.before(step);
    if (step.kind === "look-up") {
      const order = `${dialogue.id}-${executions.length + 1}`;
      executions.push(await lookUp(agent, sessionId, step, order));
      continue;
    }
    const next = speakers[step.sender];
    if (next !== speaker) await Promise.race([next.hasSeen(said), failure.promise]);
    speaker = next;
    said += 1;
    const sending = timings.time(() => next.say(step, `${dialogue.id}-${said}`));
    sending.catch(failure.reject);
    sendings.push(sending);
  }
  await Promise.all(sendings);
  return executions;
}
