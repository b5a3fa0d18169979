import type { OperationId } from "../../src/generated/operations.ts";
import type { Belongings } from "./belongings.ts";
import { slaTargets } from "./requests.ts";

/** Something that a call names in its body or query. */
export interface Reference {
  readonly operation: OperationId;
  /** The body that names what belongs to `to`; all else is of one's own. */
  readonly body: (own: Belongings, to: Belongings) => object;
  /** What the id of another tenant's thing gives, and that of nothing; unless said, the id is the caller's own affair. */
  readonly unknown?: string;
  /** What a colleague's gives, unless that is as good as one's own. */
  readonly colleagues?: string;
}

const text = { subject: "A", description: "A" };
const policy = { name: "A", enabled: false, targets: slaTargets };
const order = { order_id: "ord_1" };

/** Every id that a body takes. */
export const references: Readonly<Record<string, Reference>> = {
  "a session's customer": {
    operation: "startSession",
    body: (_, { customer_id }) => ({ customer_id, channel: "chat" }),
  },
  "a session's team": {
    operation: "startSession",
    body: ({ customer_id }, { team_id }) => ({ customer_id, channel: "chat", team_id }),
    unknown: "team_not_found",
  },
  "a session's order": {
    operation: "startSession",
    body: ({ customer_id }, to) => ({ customer_id, channel: "chat", context: { order_id: to.ticket_id } }),
  },
  "the agent of a transfer": {
    operation: "transferSession",
    body: (_, { agent_id }) => ({ target_type: "agent", target_id: agent_id, reason: "A" }),
    unknown: "agent_not_found",
  },
  "the team of a transfer": {
    operation: "transferSession",
    body: (_, { team_id }) => ({ target_type: "team", target_id: team_id, reason: "A" }),
    unknown: "team_not_found",
  },
  "the agent of an offer": {
    operation: "transferSession",
    body: (_, { agent_id }) => ({ target_type: "agent", target_id: agent_id, reason: "A", offer: {} }),
    unknown: "agent_not_found",
  },
  "the team of an offer": {
    operation: "transferSession",
    body: (_, { team_id }) => ({ target_type: "team", target_id: team_id, reason: "A", offer: {} }),
    unknown: "team_not_found",
  },
  "a new ticket's customer": {
    operation: "createTicket",
    body: (_, { customer_id }) => ({ ...text, customer_id }),
  },
  "a new ticket's agent": {
    operation: "createTicket",
    body: ({ customer_id }, { agent_id }) => ({ ...text, customer_id, assigned_to: agent_id }),
    unknown: "agent_not_found",
  },
  "a new ticket's session": {
    operation: "createTicket",
    body: ({ customer_id }, { session_id }) => ({ ...text, customer_id, related_session_id: session_id }),
    unknown: "session_not_found",
    colleagues: "invalid_request",
  },
  "a new ticket's order": {
    operation: "createTicket",
    body: ({ customer_id }, to) => ({ ...text, customer_id, related_order_id: to.ticket_id }),
  },
  "a ticket's agent": {
    operation: "updateTicket",
    body: (_, { agent_id }) => ({ assigned_to: agent_id }),
    unknown: "agent_not_found",
  },
  "the agents that a note mentions": {
    operation: "addNote",
    body: ({ agent_id }, to) => ({ content: "A", mention_agent_ids: [agent_id, to.agent_id] }),
    unknown: "agent_not_found",
  },
  "a new team's members": {
    operation: "createTeam",
    body: ({ agent_id }, to) => ({ name: "A", member_ids: [agent_id, to.agent_id] }),
    unknown: "agent_not_found",
  },
  "a team's members": {
    operation: "updateTeam",
    body: ({ agent_id }, to) => ({ member_ids: [agent_id, to.agent_id] }),
    unknown: "agent_not_found",
  },
  "a new team's calendar": {
    operation: "createTeam",
    body: (_, { calendar_id }) => ({ name: "A", calendar_id }),
    unknown: "calendar_not_found",
  },
  "a team's calendar": {
    operation: "updateTeam",
    body: (_, { calendar_id }) => ({ calendar_id }),
    unknown: "calendar_not_found",
  },
  "a new agent's teams": {
    operation: "createAgent",
    body: (_, { team_id }) => ({ id: `agent_${crypto.randomUUID()}`, name: "A", team_ids: [team_id] }),
    unknown: "team_not_found",
  },
  "an agent's teams": {
    operation: "updateAgent",
    body: ({ team_id }, to) => ({ team_ids: [team_id, to.team_id] }),
    unknown: "team_not_found",
  },
  "a new policy's calendar": {
    operation: "createSlaPolicy",
    body: (_, { calendar_id }) => ({ ...policy, calendar_id }),
    unknown: "calendar_not_found",
  },
  "a new policy's teams": {
    operation: "createSlaPolicy",
    body: ({ team_id }, to) => ({ ...policy, conditions: { team_ids: [team_id, to.team_id] } }),
    unknown: "team_not_found",
  },
  "a policy's calendar": {
    operation: "updateSlaPolicy",
    body: (_, { calendar_id }) => ({ calendar_id }),
    unknown: "calendar_not_found",
  },
  "a policy's teams": {
    operation: "updateSlaPolicy",
    body: ({ team_id }, to) => ({ conditions: { team_ids: [team_id, to.team_id] } }),
    unknown: "team_not_found",
  },
  "an action's session": {
    operation: "executeQuickAction",
    body: (_, { session_id }) => ({ session_id, context: order }),
    unknown: "session_not_found",
  },
  "an action's ticket": {
    operation: "executeQuickAction",
    body: (_, { ticket_id }) => ({ ticket_id, context: order }),
    unknown: "ticket_not_found",
  },
  "an action's customer": {
    operation: "executeQuickAction",
    body: (_, { customer_id }) => ({ context: { ...order, customer_id } }),
    unknown: "customer_not_found",
  },
  "an action's order": {
    operation: "executeQuickAction",
    body: (_, to) => ({ context: { order_id: to.ticket_id } }),
  },
  "the teams of a new webhook": {
    operation: "createWebhook",
    body: ({ team_id }, to) => ({
      url: "https://hooks.example.com/in",
      events: ["*"],
      team_ids: [team_id, to.team_id],
    }),
    unknown: "team_not_found",
  },
  "the teams of a webhook": {
    operation: "updateWebhook",
    body: ({ team_id }, to) => ({ team_ids: [team_id, to.team_id] }),
    unknown: "team_not_found",
  },
  "the event that a range begins after": {
    operation: "redeliverWebhookEvents",
    body: (_, { event_id }) => ({ after_event_id: event_id }),
    unknown: "event_not_found",
  },
  "the session of a suggestion": {
    operation: "suggestArticles",
    body: (_, { session_id }) => ({ session_id, message: "Refund" }),
    unknown: "session_not_found",
  },
  // The last one: afterwards what was the colleague's customer's is this one's.
  "a customer's duplicate": {
    operation: "mergeCustomer",
    body: (_, { customer_id }) => ({ duplicate_id: customer_id }),
    unknown: "customer_not_found",
  },
};
