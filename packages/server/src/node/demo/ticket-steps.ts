import type { Schema } from "../../contract.ts";
import type { DemoTicket } from "./dataset.ts";
import type { DemoDesk } from "./demo-desk.ts";
import { minute, type Step } from "./step.ts";
import type { TicketTimes } from "./ticket-times.ts";

/** Who takes tickets in and hands them out. */
const dispatcher = "agent_001";

/** Plays one ticket: its creation, assignment, comments, notes, escalation and way to its status. */
export function ticketSteps(desk: DemoDesk, ticket: DemoTicket, times: TicketTimes): readonly Step[] {
  let id = "";
  const agent = ticket.assigned_to ?? dispatcher;
  const does = (at: number, who: string, method: string, path: string, body: unknown): Step => ({
    at,
    run: async () => {
      await desk.call(await desk.tokenOf(who), method, `/tickets/${id}${path}`, body);
    },
  });
  const creation = {
    at: times.created,
    run: async () => {
      id = await create(desk, ticket);
    },
  };
  const { assigned_to, escalate } = ticket;
  return [
    creation,
    ...(assigned_to === null ? [] : [does(times.assigned, dispatcher, "PUT", "", { assigned_to })]),
    ...ticket.comments.map((comment, index) => {
      const body = { content: comment.content, public: comment.public, author_type: comment.from };
      return does(times.comments[index] ?? 0, agent, "POST", "/comments", body);
    }),
    ...ticket.notes.map((note, index) => does(times.noted + index * minute, agent, "POST", "/notes", note)),
    ...(escalate === null ? [] : [does(times.escalated, agent, "POST", "/escalate", escalate)]),
    ...settle(ticket, times).map(({ at, status }) => does(at, agent, "PUT", "", { status })),
  ];
}

async function create(desk: DemoDesk, ticket: DemoTicket): Promise<string> {
  const created = await desk.call<Schema<"Ticket">>(await desk.tokenOf(dispatcher), "POST", "/tickets", {
    subject: ticket.subject,
    description: ticket.description,
    customer_id: ticket.customer,
    priority: ticket.priority,
    category: ticket.category,
    tags: ticket.tags,
    ...(ticket.related_order_id === null ? {} : { related_order_id: ticket.related_order_id }),
  });
  return created.id;
}

/** A ticket is solved a while before it is closed. */
function settle(
  ticket: DemoTicket,
  times: TicketTimes,
): readonly { at: number; status: DemoTicket["status"] }[] {
  const { status } = ticket;
  if (status === "new") return [];
  const last = { at: times.settled, status };
  return status === "closed" ? [{ at: times.solved, status: "solved" as const }, last] : [last];
}
