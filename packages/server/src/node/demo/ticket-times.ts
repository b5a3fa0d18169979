import type { Priority, TicketStatus } from "../../contract.ts";
import type { DemoTicket } from "./dataset.ts";
import { hour, minute } from "./step.ts";

/**
 * Hours before now at which the tickets of each status were created, in the order of the data: chosen against the
 * service levels, so that some clocks were met, some run, some are at risk and some are missed.
 */
const ages: Readonly<Record<TicketStatus, readonly number[]>> = {
  closed: [186, 165, 142],
  solved: [98, 71, 46],
  on_hold: [76, 53, 29],
  pending: [58, 44, 33, 22],
  open: [27, 2.4, 25, 19, 5],
  new: [3.3, 6.6, 9.5, 0.4],
};
/** Minutes from a ticket's creation to its first reply, taken in turn. */
const replyMinutes = [18, 41, 27, 12, 52, 9];
/** Hours that the conversation of a ticket took at most: inside the service levels. */
const talkHours: Readonly<Record<Priority, number>> = { urgent: 5, high: 15, normal: 30, low: 40 };

/** The moments of a ticket's life, in milliseconds since 1970. */
export interface TicketTimes {
  readonly created: number;
  readonly assigned: number;
  /** One for each comment. */
  readonly comments: readonly number[];
  readonly noted: number;
  readonly escalated: number;
  /** When it came to its present status. */
  readonly settled: number;
  /** For a closed ticket, when it was solved before. */
  readonly solved: number;
}

export function ticketTimes(tickets: readonly DemoTicket[], now: number): readonly TicketTimes[] {
  return tickets.map((ticket, index) => {
    const alike = tickets.filter((other) => other.status === ticket.status);
    const age = (ages[ticket.status][alike.indexOf(ticket)] ?? 24) * hour;
    const created = now - age;
    const replied = created + (replyMinutes[index % replyMinutes.length] ?? 30) * minute;
    const talkEnds = replied + Math.min(0.4 * age, talkHours[ticket.priority] * hour);
    const comments = ticket.comments.map(
      (_, place) => replied + ((talkEnds - replied) * place) / Math.max(1, ticket.comments.length - 1),
    );
    return {
      created,
      assigned: created + 4 * minute,
      comments,
      noted: replied + 6 * minute,
      escalated: replied + 9 * minute,
      settled: talkEnds + (ticket.status === "closed" ? 0.4 * age : 10 * minute),
      solved: talkEnds + 10 * minute,
    };
  });
}
