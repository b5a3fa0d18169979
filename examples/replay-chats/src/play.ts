import type { SupportClient } from "@olympus-support/sdk";
import { type Desk, nameOf, teamOf } from "./desk.ts";
import type { Dialogue, Line, LookUp } from "./dialogue.ts";
import type { View } from "./live/speaker.ts";
import type { Timings } from "./timings.ts";

/** What the desk called things that the file has no name for. */
export interface Played {
  readonly sessionId: string;
  /** The records of the look-ups, in order. */
  readonly executions: readonly string[];
  /** What each side was told, when the chat was live. */
  readonly views: readonly View[];
}

interface Chat {
  readonly sessionId: string;
  readonly agent: SupportClient;
  readonly customer: SupportClient;
}

/** Holds one dialogue again: every line by its own sender, one after the other. */
export async function play(desk: Desk, dialogue: Dialogue, timings: Timings): Promise<Played> {
  const agent = await desk.agent(dialogue.agentId);
  const opening = openingOf(dialogue);
  const session = await startSession(agent, dialogue);
  const chat = { sessionId: session.session_id, agent, customer: desk.customer(session.chat_token) };

  const executions: string[] = [];
  let line = opening === undefined ? 0 : 1;
  for (const step of dialogue.steps.slice(line)) {
    if (step.kind === "look-up") {
      const order = `${dialogue.id}-${executions.length + 1}`;
      executions.push(await lookUp(agent, chat.sessionId, step, order));
    } else {
      line += 1;
      await timings.time(() => say(chat, step, `${dialogue.id}-${line}`));
    }
  }

  await agent.sessions.end(chat.sessionId, { resolution: dialogue.resolution, tags: [...dialogue.topics] });
  await chat.customer.sessions.rate(chat.sessionId, { score: dialogue.score });
  return { sessionId: chat.sessionId, executions, views: [] };
}

/** What the customer came with; undefined when somebody else began, or nobody said anything. */
export function openingOf(dialogue: Dialogue): Line | undefined {
  const [first] = dialogue.steps;
  return first?.kind === "line" && first.sender === "customer" ? first : undefined;
}

/** Starts the session of a dialogue, with what the customer came with. */
export function startSession(agent: SupportClient, dialogue: Dialogue) {
  const opening = openingOf(dialogue);
  const [category] = dialogue.topics;
  return agent.sessions.start({
    customer_id: dialogue.customerId,
    customer: { name: nameOf(dialogue.customerId) },
    channel: "chat",
    team_id: teamOf(dialogue.agentId),
    context: { dialogue_id: dialogue.id },
    ...(category === undefined ? {} : { category }),
    ...(opening === undefined ? {} : { initial_message: opening.text }),
  });
}

function say(chat: Chat, line: Line, clientMessageId: string) {
  return chat[line.sender].sessions.sendMessage(chat.sessionId, {
    content: line.text,
    client_message_id: clientMessageId,
  });
}

/**
 * Looks something up for the customer. The desk has no look-up of its own; resending an order's confirmation stands for
 * any call to another system.
 */
export async function lookUp(
  agent: SupportClient,
  sessionId: string,
  { apiName, constraints }: LookUp,
  orderId: string,
): Promise<string> {
  const outcome = await agent.quickActions.execute("action_resend_order", {
    session_id: sessionId,
    context: { order_id: orderId, api_name: apiName, constraints },
  });
  if (outcome.success && outcome.execution_id !== null) return outcome.execution_id;
  throw new Error(`look-up ${orderId} failed: ${outcome.message}`);
}
