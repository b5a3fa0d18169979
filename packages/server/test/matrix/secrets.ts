import type { Answer, TestClient } from "../support/client.ts";
import { make, startSession } from "./scene.ts";

/** Where secrets are put. */
export interface Stage {
  /** May do everything. */
  readonly client: TestClient;
  readonly agent: string;
  readonly team: string;
  readonly customer: string;
  /** An open session and one to be ended, as addresses. */
  readonly open: string;
  readonly ended: string;
  readonly ticket: string;
}

/** Something that no customer may see. */
export interface Secret {
  readonly plant: (stage: Stage, text: string) => Promise<unknown>;
  /** The address that shows it to staff. */
  readonly shownAt: (stage: Stage, planted: Answer["body"]) => string;
  /** Whether an event may tell of it: events go to systems of the tenant, which may pass them on to anybody. */
  readonly inEvents?: true;
}

/** Does it to both sessions; answers the last answer. */
async function onSessions({ client, open, ended }: Stage, verb: string, body: object): Promise<unknown> {
  await make(client.post(`${ended}/${verb}`, body), 200);
  return await make(client.post(`${open}/${verb}`, body), 200);
}

function order(text: string): object {
  return { order_id: text };
}

const openSession = ({ open }: Stage): string => open;
const ticket = (stage: Stage): string => stage.ticket;
const article = (_: Stage, { id }: Answer["body"]): string => `/kb/articles/${id}`;

/** The string that stands where the secret of this name is. */
export function markerOf(name: string): string {
  return `hidden_${name.replaceAll(/[^a-z]/g, "_")}`;
}

/** What the sessions of the stage are to be started with. */
export const hiddenContext = order(markerOf("the context of a session"));

/** Everything that the design hides from customers. The ended session is ended by the last. */
export const secrets: Readonly<Record<string, Secret>> = {
  "a note": {
    plant: ({ client, ticket }, content) => make(client.post(`${ticket}/notes`, { content })),
    shownAt: ticket,
  },
  "a comment that is not public": {
    plant: ({ client, ticket }, content) =>
      make(client.post(`${ticket}/comments`, { content, public: false })),
    shownAt: ticket,
  },
  "the notes of a ticket's escalation": {
    plant: ({ client, ticket }, notes) =>
      make(client.post(`${ticket}/escalate`, { escalation_type: "tier_2", reason: "Hard", notes }), 200),
    shownAt: ticket,
  },
  "the reason of a transfer": {
    plant: (stage, reason) =>
      onSessions(stage, "transfer", { target_type: "team", target_id: stage.team, reason }),
    shownAt: openSession,
  },
  "the notes of a transfer": {
    plant: (stage, notes) =>
      onSessions(stage, "transfer", { target_type: "team", target_id: stage.team, reason: "Money", notes }),
    shownAt: openSession,
  },
  "why a session is offered": {
    plant: (stage, text) =>
      onSessions(stage, "transfer", {
        target_type: "agent",
        target_id: "colleague",
        reason: text,
        notes: text,
        offer: { expires_in_seconds: 3600 },
      }),
    shownAt: openSession,
  },
  "the reason of a session's escalation": {
    plant: (stage, reason) => onSessions(stage, "escalate", { level: "supervisor", reason }),
    shownAt: openSession,
    inEvents: true,
  },
  "what a quick action did": {
    plant: ({ client, open }, text) => {
      const body = { session_id: open.replace("/sessions/", ""), context: order(text) };
      return make(client.post("/quick-actions/action_resend_order/execute", body), 200);
    },
    shownAt: openSession,
  },
  "what is kept about a customer": {
    plant: ({ client, customer }, text) =>
      make(client.put(`/customers/${customer}`, { metadata: { known: text } }), 200),
    shownAt: ({ customer }) => `/customers/${customer}`,
  },
  "an internal article": {
    plant: ({ client }, text) => writeArticle(client, text, "internal"),
    shownAt: article,
  },
  "a draft of an article": {
    plant: ({ client }, text) => writeArticle(client, text, "draft"),
    shownAt: article,
  },
  "why an agent is busy": {
    plant: ({ client, agent }, reason) =>
      make(client.put(`/agents/${agent}/status`, { status: "busy", reason }), 200),
    shownAt: ({ agent }) => `/agents/${agent}/status`,
  },
  "an agent's e-mail address": {
    plant: ({ client, agent }, text) =>
      make(client.put(`/agents/${agent}`, { email: `${text}@example.com` }), 200),
    shownAt: ({ agent }) => `/agents/${agent}`,
  },
  "a skill of an agent": {
    plant: ({ client, agent }, text) => make(client.put(`/agents/${agent}`, { skills: [text] }), 200),
    shownAt: ({ agent }) => `/agents/${agent}`,
  },
  "what a team is for": {
    plant: ({ client, team }, description) => make(client.put(`/teams/${team}`, { description }), 200),
    shownAt: ({ team }) => `/teams/${team}`,
  },
  "another session of the same customer": {
    // What is said is told to webhooks that ask for messages.
    inEvents: true,
    plant: async ({ client, customer, team }, content) => {
      const { id } = await startSession(client, { customer_id: customer, team_id: team });
      await make(client.post(`/sessions/${id}/messages`, { content }));
      return { id };
    },
    shownAt: (_, { id }) => `/sessions/${id}`,
  },
  "the context of a session": {
    // The sessions are started with it.
    plant: async () => undefined,
    shownAt: openSession,
  },
  "the notes of a resolution": {
    plant: ({ client, ended }, text) =>
      make(client.post(`${ended}/end`, { resolution: "resolved", resolution_notes: text }), 200),
    shownAt: ({ ended }) => ended,
  },
};

function writeArticle(client: TestClient, text: string, status: string): Promise<Answer["body"]> {
  const body = `A voucher takes three days to arrive. ${text}`;
  return make(client.post("/kb/articles", { title: `How long a voucher takes ${status}`, body, status }));
}
