import type { Priority, TicketStatus } from "@olympus-support/sdk";
import type { TimeSpan } from "../clock/time-span.ts";
import { customerOf } from "./cast.ts";
import type { ScenarioDesk } from "./scenario.ts";

interface DemoTicket {
  readonly wait: TimeSpan;
  readonly customer: number;
  readonly priority: Priority;
  readonly subject: string;
  readonly assignee?: string;
  /** What the agent answers. */
  readonly reply?: string;
  readonly note?: string;
  /** The statuses it goes through after that. */
  readonly way: readonly TicketStatus[];
}

export const demoTickets: readonly DemoTicket[] = [
  {
    wait: { hours: 1 },
    customer: 6,
    priority: "normal",
    subject: "Invoice for the office lunch",
    assignee: "agent_003",
    reply: "You find it attached to the mail that we have just sent.",
    way: ["solved", "closed"],
  },
  {
    wait: { hours: 5 },
    customer: 7,
    priority: "high",
    subject: "Refund for a cancelled order",
    assignee: "agent_003",
    reply: "The refund is on its way.",
    note: "Bank confirmed it by phone.",
    way: ["solved"],
  },
  {
    wait: { hours: 4 },
    customer: 8,
    priority: "normal",
    subject: "Points of my last visit are missing",
    assignee: "agent_001",
    reply: "Which restaurant was it?",
    way: ["pending"],
  },
  {
    wait: { hours: 6 },
    customer: 9,
    priority: "low",
    subject: "Nutrition table as a file",
    assignee: "agent_002",
    note: "Waiting for the kitchen's new recipes.",
    way: ["open", "on_hold"],
  },
  {
    wait: { hours: 5 },
    customer: 10,
    priority: "high",
    subject: "Wrong order delivered",
    assignee: "agent_002",
    reply: "I am sorry. A new one is on its way.",
    way: [],
  },
  { wait: { hours: 3 }, customer: 11, priority: "normal", subject: "Cannot sign in", way: [] },
];

/** Plays one ticket of the demo up to the status that it has now. */
export async function playTicket(desk: ScenarioDesk, ticket: DemoTicket): Promise<void> {
  const { wait, customer, priority, subject, assignee, reply, note, way } = ticket;
  await desk.advance(wait);
  const { tickets } = desk.client;
  const description = `${subject}. Could you help me, please?`;
  const customer_id = customerOf(customer).id;
  const { id } = await tickets.create({ subject, description, priority, customer_id });
  if (assignee === undefined) return;
  await desk.advance({ minutes: 5 });
  await tickets.update(id, { assigned_to: assignee });
  const own = desk.as({ agent: assignee }).tickets;
  if (note !== undefined) await own.addNote(id, { content: note });
  if (reply !== undefined) await own.addComment(id, { content: reply, public: true });
  for (const status of way) await own.update(id, { status });
}
