import fc, { type Arbitrary } from "fast-check";
import type { Priority, TicketStatus } from "../../../src/contract.ts";
import { agentIds, type Model, type ModelTicket, raised } from "./model.ts";
import { pick, type Step } from "./step.ts";

const priority = fc.constantFrom<Priority[]>("low", "normal", "high", "urgent");
const status = fc.constantFrom<TicketStatus[]>("new", "open", "pending", "on_hold", "solved", "closed");
const assignee = fc.constantFrom(...agentIds, null);
const tag = fc.constantFrom("late", "cold");
const at = fc.nat(99);

/** From a solved ticket one goes back to work or closes it; nothing becomes new again; what is closed stays so. */
function mayBecome(from: TicketStatus, to: TicketStatus): boolean {
  if (from === "solved") return to === "open" || to === "closed";
  return to !== "new" && from !== "closed";
}

/** A call on a ticket: to a closed one it is refused. */
function onTicket(
  method: "post" | "put",
  verb: string,
  at: number,
  body: object,
  predict: (ticket: ModelTicket) => string,
): Step {
  return {
    name: `${method} ${at} ${verb} ${JSON.stringify(body)}`,
    isPossible: ({ tickets }) => tickets.length > 0,
    take: ({ tickets }, { client }) => client[method](`/tickets/${pick(tickets, at).id}${verb}`, body),
    predict: ({ tickets }) => {
      const ticket = pick(tickets, at);
      return ticket.status === "closed" ? "ticket_closed" : predict(ticket);
    },
  };
}

const create = fc.tuple(priority, assignee).map(([asked, to]): Step => {
  const assigned = to === null ? {} : { assigned_to: to };
  const body = { subject: "A", description: "A", customer_id: "cust_1", priority: asked, ...assigned };
  return {
    name: `create ${asked} for ${to}`,
    isPossible: () => true,
    take: (_, { client }) => client.post("/tickets", body),
    predict: ({ tickets }, answer) => {
      const opened = to === null ? "new" : "open";
      const id = String(answer?.body.id);
      tickets.push({ id, status: opened, priority: asked, assignee: to, level: null, tags: new Set() });
      return "ok";
    },
  };
});

const step = fc.tuple(at, status).map(([nth, to]) =>
  onTicket("put", "", nth, { status: to }, (ticket) => {
    if (ticket.status !== to && !mayBecome(ticket.status, to)) return "invalid_transition";
    ticket.status = to;
    return "ok";
  }),
);

const assign = fc.tuple(at, assignee).map(([nth, to]) =>
  onTicket("put", "", nth, { assigned_to: to }, (ticket) => {
    const isTaken = to !== null && to !== ticket.assignee;
    ticket.assignee = to;
    if (isTaken && ticket.status === "new") ticket.status = "open";
    return "ok";
  }),
);

const prioritise = fc.tuple(at, priority).map(([nth, to]) =>
  onTicket("put", "", nth, { priority: to }, (ticket) => {
    ticket.priority = to;
    return "ok";
  }),
);

const reply = fc.tuple(at, fc.boolean()).map(([nth, isPublic]) =>
  onTicket("post", "/comments", nth, { content: "A", public: isPublic }, (ticket) => {
    if (isPublic && ticket.status === "new") ticket.status = "open";
    return "ok";
  }),
);

const answer = at.map((nth) =>
  onTicket("post", "/comments", nth, { content: "A", author_type: "customer" }, (ticket) => {
    if (ticket.status === "pending" || ticket.status === "solved") ticket.status = "open";
    return "ok";
  }),
);

const note = at.map((nth) => onTicket("post", "/notes", nth, { content: "A" }, () => "ok"));

const level = fc.constantFrom("supervisor", "tier_2");
const escalate = fc.tuple(at, level, priority).map(([nth, to, urgency]) =>
  onTicket("post", "/escalate", nth, { escalation_type: to, reason: "A", urgency }, (ticket) => {
    if (ticket.level === to) return "ok";
    ticket.level = to;
    ticket.priority = raised(ticket.priority, urgency);
    return "ok";
  }),
);

const addTag = fc.tuple(at, tag).map(([nth, word]) =>
  onTicket("post", "/tags", nth, { tags: [word] }, ({ tags }) => {
    tags.add(word);
    return "ok";
  }),
);

const removeTag = fc.tuple(at, tag).map(([nth, word]): Step => {
  const isThere = ({ tickets }: Model) => pick(tickets, nth).status !== "closed";
  return {
    name: `remove ${word} from ${nth}`,
    isPossible: ({ tickets }) => tickets.length > 0,
    take: ({ tickets }, { client }) => client.delete(`/tickets/${pick(tickets, nth).id}/tags/${word}`),
    predict: (model) => {
      if (!isThere(model)) return "ticket_closed";
      return pick(model.tickets, nth).tags.delete(word) ? "ok" : "tag_not_found";
    },
  };
});

/** Everything that may happen to tickets, the frequent things as often as they stand here. */
export const ticketSteps: readonly Arbitrary<Step>[] = [
  ...[create, create, step, step, step, step, step],
  ...[assign, assign, reply, answer, answer, prioritise, note, escalate, addTag, removeTag],
];
