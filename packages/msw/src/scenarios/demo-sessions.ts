import type { Priority } from "@olympus-support/sdk";
import type { TimeSpan } from "../clock/time-span.ts";
import { customerOf } from "./cast.ts";
import type { ScenarioDesk } from "./scenario.ts";

interface DemoSession {
  readonly wait: TimeSpan;
  readonly customer: number;
  readonly priority: Priority;
  readonly category: string;
  /** Customer and agent in turn. */
  readonly lines: readonly [string, ...string[]];
  readonly outcome: "resolved" | "customer_left" | "on_hold" | "open";
  readonly score?: number;
}

export const demoSessions: readonly DemoSession[] = [
  {
    wait: { minutes: 10 },
    customer: 0,
    priority: "normal",
    category: "order_status",
    lines: ["Where is my order?", "The courier is two streets away.", "I see him, thank you!"],
    outcome: "resolved",
    score: 5,
  },
  {
    wait: { minutes: 30 },
    customer: 1,
    priority: "high",
    category: "refund",
    lines: ["I was charged twice.", "The second charge falls away within two days."],
    outcome: "resolved",
    score: 3,
  },
  {
    wait: { minutes: 25 },
    customer: 2,
    priority: "low",
    category: "feedback",
    lines: ["Your new menu is great."],
    outcome: "customer_left",
  },
  {
    wait: { minutes: 40 },
    customer: 3,
    priority: "high",
    category: "refund",
    lines: ["My salad is missing.", "I am asking the kitchen. One moment, please."],
    outcome: "on_hold",
  },
  {
    wait: { minutes: 5 },
    customer: 4,
    priority: "normal",
    category: "reservation",
    lines: ["Can I bring my dog?", "To the terrace, gladly."],
    outcome: "open",
  },
  {
    wait: { minutes: 2 },
    customer: 5,
    priority: "urgent",
    category: "allergy",
    lines: ["Is there sesame in the dressing?"],
    outcome: "open",
  },
];

/** Plays one conversation of the demo from its first word to how it ended. */
export async function playSession(desk: ScenarioDesk, session: DemoSession): Promise<void> {
  const { wait, customer, priority, category, lines, outcome, score } = session;
  await desk.advance(wait);
  const started = await desk.client.sessions.start({
    customer_id: customerOf(customer).id,
    channel: "chat",
    initial_message: lines[0],
    priority,
    category,
  });
  const id = started.session_id;
  const agent = desk.as({ agent: started.assigned_agent?.id ?? "agent_001" });
  const own = desk.holderOf(started.chat_token);
  for (const [index, content] of lines.slice(1).entries()) {
    await desk.advance({ seconds: 45 });
    await (index % 2 === 0 ? agent : own).sessions.sendMessage(id, { content });
  }
  if (outcome === "open") return;
  await desk.advance({ minutes: 1 });
  if (outcome === "on_hold") {
    await agent.sessions.hold(id);
    return;
  }
  await agent.sessions.end(id, { resolution: outcome, tags: [category] });
  if (score !== undefined) await own.sessions.rate(id, { score });
}
