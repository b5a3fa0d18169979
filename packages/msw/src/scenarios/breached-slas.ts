import type { Priority } from "@olympus-support/sdk";
import type { TimeSpan } from "../clock/time-span.ts";
import { agents, customerOf, hire } from "./cast.ts";
import type { Preset } from "./preset.ts";

interface Late {
  readonly wait: TimeSpan;
  readonly priority: Priority;
  readonly subject: string;
  readonly isAnswered: boolean;
}

/** With the time that passes before each: the last ones are not late yet. */
const tickets: readonly Late[] = [
  { wait: {}, priority: "low", subject: "Invoice of last month", isAnswered: false },
  { wait: { hours: 20 }, priority: "high", subject: "Refund has not arrived", isAnswered: true },
  { wait: { hours: 2 }, priority: "normal", subject: "Loyalty points are missing", isAnswered: false },
  { wait: { hours: 1, minutes: 30 }, priority: "urgent", subject: "Allergic reaction", isAnswered: true },
  { wait: { hours: 2 }, priority: "high", subject: "Charged twice", isAnswered: false },
  { wait: { hours: 3, minutes: 45 }, priority: "high", subject: "Wrong order delivered", isAnswered: false },
  { wait: { minutes: 30 }, priority: "urgent", subject: "Table for thirty is gone", isAnswered: false },
];

/** Tickets of every priority that are late by one clock or the other, and two that soon will be. */
export const breachedSlas: Preset = {
  span: { hours: 30, minutes: 30 },
  async play(desk) {
    await hire(desk, agents.slice(0, 2), 5);
    for (const [index, { wait, priority, subject, isAnswered }] of tickets.entries()) {
      await desk.advance(wait);
      const { id, details } = customerOf(index);
      await desk.client.customers.upsert(id, details);
      const description = `${subject}. Please look into it.`;
      const ticket = await desk.client.tickets.create({ subject, description, priority, customer_id: id });
      if (!isAnswered) continue;
      await desk.advance({ minutes: 10 });
      await desk.client.tickets.addComment(ticket.id, { content: "We are looking into it.", public: true });
    }
  },
};
