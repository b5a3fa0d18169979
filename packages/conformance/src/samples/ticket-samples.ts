import type { OperationId } from "../generated/operations.ts";
import { hire, newTicket } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sample } from "./sample.ts";

const ofTicket = {
  subject: async (scene: Scene): Promise<string> => (await newTicket(scene)).id,
  missing: "ticket_not_found",
} as const;

/** A call of each operation on tickets. */
export const ticketSamples = {
  listTickets: { call: (client) => client.tickets.list({ limit: 5 }) },
  createTicket: {
    subject: (scene) => hire(scene),
    missing: "agent_not_found",
    call: (client, assigned_to, options) =>
      client.tickets.create(
        { subject: "Salad", description: "Missing", customer_id: `customer_of_${assigned_to}`, assigned_to },
        options,
      ),
  },
  getTicket: { ...ofTicket, call: (client, id) => client.tickets.retrieve(id) },
  getTicketSla: { ...ofTicket, call: (client, id) => client.tickets.retrieveSla(id) },
  updateTicket: {
    ...ofTicket,
    call: (client, id, { ifMatch }) =>
      client.tickets.update(id, { priority: "high" }, ifMatch === undefined ? {} : { ifMatch }),
  },
  addTicketTags: {
    ...ofTicket,
    call: (client, id, options) => client.tickets.addTags(id, { tags: ["vip"] }, options),
  },
  removeTicketTag: {
    ...ofTicket,
    call: (client, id, { ifMatch }) =>
      client.tickets.removeTag(id, "late", ifMatch === undefined ? {} : { ifMatch }),
  },
  addComment: {
    ...ofTicket,
    call: (client, id, options) => client.tickets.addComment(id, { content: "On its way." }, options),
  },
  addNote: {
    ...ofTicket,
    call: (client, id, options) => client.tickets.addNote(id, { content: "Be quick here." }, options),
  },
  escalateTicket: {
    ...ofTicket,
    call: (client, id, options) =>
      client.tickets.escalate(id, { escalation_type: "tier_2", reason: "Beyond tier 1" }, options),
  },
} as const satisfies Partial<Record<OperationId, Sample>>;
