import type { SupportClient } from "@olympus-support/sdk";
import { type Desk, nameOf, teamOf } from "./desk.ts";
import type { Dialogue, Line, LookUp } from "./dialogue.ts";
import type { Timings } from "./timings.ts";

/** What the desk called things that the file has no name for. */
export interface Played {
  readonly sessionId: string;
  /** The records of the look-ups, in order. */
  readonly executions: readonly string[];
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
  const session = await start(agent, dialogue, opening);
  const chat = { sessionId: session.session_id, agent, customer: desk.customer(session.chat_token) };

  const executions: string[] = [];
  let line = opening === undefined ? 0 : 1;
  for (const step of dialogue.steps.slice(line)) {
    if (step.kind === "look-up") {
      executions.push(await lookUp(chat, step, `${dialogue.id}-${executions.length + 1}`));
    } else {
      line += 1;
      await timings.time(() => say(chat, step, `${dialogue.id}-${line}`));
    }
  }

  await agent.sessions.end(chat.sessionId, { resolution: dialogue.resolution, tags: [...dialogue.topics] });
  await chat.customer.sessions.rate(chat.sessionId, { score: dialogue.score });
  return { sessionId: chat.sessionId, executions };
}

/** What the customer came with; undefined when somebody else began, or nobody said anything. */
export function openingOf(dialogue: Dialogue): Line | undefined {
  const [first] = dialogue.steps;
  return first?.kind === "line" && first.sender === "customer" ? first : undefined;
}

function start(agent: SupportClient, dialogue: Dialogue, opening: Line | undefined) {
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

// The desk has no look-up of its own; resending an order's confirmation stands for any call to another system.
async function lookUp(chat: Chat, { apiName, constraints }: LookUp, orderId: string): Promise<string> {
  const outcome = await chat.agent.quickActions.execute("action_resend_order", {
    session_id: chat.sessionId,
    context: { order_id: orderId, api_name: apiName, constraints },
  });
  if (outcome.success && outcome.execution_id !== null) return outcome.execution_id;
  throw new Error(`look-up ${orderId} failed: ${outcome.message}`);
}
