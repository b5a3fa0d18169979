import type { OperationId } from "../../src/generated/operations.ts";
import type { Answer, TestClient } from "../support/client.ts";
import type { Call } from "./call.ts";

type Body = Answer["body"];

/** Reads again what a call has stored, each member under the name that it was sent under. */
type Reader = (get: (address: string) => Promise<Body>, call: Call, answer: Body) => Promise<Body>;

/** The session that the call names, or the part of it that the call has written. */
const ofSession =
  (part: (session: Body) => Body = (session) => session): Reader =>
  async (get, { path }) =>
    part(await get(`/sessions/${path["session_id"]}`));
const flat = ({ assigned_to: agent, ...ticket }: Body): Body => ({
  ...ticket,
  assigned_to: agent?.id ?? null,
});
const ofTicket =
  (part: (ticket: Body, answer: Body) => Body = flat): Reader =>
  async (get, { path }, answer) =>
    part(await get(`/tickets/${path["ticket_id"]}`), answer);
const entry = (list: readonly Body[], { id }: Body): Body => list.find((one) => one.id === id);
const withCustomer: (resource: Body, get: (address: string) => Promise<Body>) => Promise<Body> = async (
  resource,
  get,
) => ({ ...resource, customer: await get(`/customers/${resource.customer.id}`) });

const secondsOf = ({ created_at, expires_at }: Body): number =>
  (Date.parse(expires_at) - Date.parse(created_at)) / 1000;

/** How to read again what the operation writes. */
const readers: Readonly<Partial<Record<OperationId, Reader>>> = {
  startSession: async (get, _, { session_id }) => {
    const session = await get(`/sessions/${session_id}`);
    return { ...(await withCustomer(session, get)), initial_message: session.messages[0]?.content };
  },
  sendMessage: async (get, { path }, { seq }) =>
    (await get(`/sessions/${path["session_id"]}/messages?after=${seq - 1}`)).data[0],
  transferSession: async (get, { path, body }) => {
    const { transfers, offer } = await get(`/sessions/${path["session_id"]}`);
    const isOffer = typeof body === "object" && body !== null && "offer" in body;
    return isOffer
      ? { ...offer, offer: { ...offer, expires_in_seconds: secondsOf(offer) } }
      : transfers.at(-1);
  },
  declineTransfer: ofSession(({ offers }) => offers.at(-1).agents[0]),
  endSession: ofSession(),
  escalateSession: ofSession(({ escalation }) => escalation),
  rateSession: ofSession(({ rating }) => rating),
  createTicket: async (get, _, { id }) => await withCustomer(flat(await get(`/tickets/${id}`)), get),
  // Naming the status that the ticket has asks for nothing, and an assignment may have changed it.
  updateTicket: ofTicket(({ status: _, ...ticket }) => ({
    ...flat(ticket),
    comment: ticket.comments.at(-1),
  })),
  addTicketTags: ofTicket(),
  addComment: ofTicket(({ comments }, answer) => entry(comments, answer)),
  addNote: ofTicket(({ notes }, answer) => entry(notes, answer)),
  escalateTicket: ofTicket(({ escalation }) => ({ ...escalation, escalation_type: escalation.level })),
  createArticle: (get, _, { id }) => get(`/kb/articles/${id}`),
  updateArticle: (get, { path }) => get(`/kb/articles/${path["article_id"]}`),
  createAgent: (get, _, { id }) => get(`/agents/${id}`),
  updateAgent: (get, { path }) => get(`/agents/${path["agent_id"]}`),
  updateAgentStatus: (get, { path }) => get(`/agents/${path["agent_id"]}/status`),
  createTeam: (get, _, { id }) => get(`/teams/${id}`),
  updateTeam: (get, { path }) => get(`/teams/${path["team_id"]}`),
  createWebhook: (get, _, { id }) => get(`/webhooks/${id}`),
  updateWebhook: (get, { path }) => get(`/webhooks/${path["webhook_id"]}`),
  createSlaPolicy: (get, _, { id }) => get(`/sla/policies/${id}`),
  updateSlaPolicy: (get, { path }) => get(`/sla/policies/${path["policy_id"]}`),
  createCalendar: (get, _, { id }) => get(`/sla/calendars/${id}`),
  updateCalendar: (get, { path }) => get(`/sla/calendars/${path["calendar_id"]}`),
  upsertCustomer: (get, { path }) => get(`/customers/${path["customer_id"]}`),
};

/** What the operation's reader finds; undefined where there is none. */
export async function readBack(client: TestClient, call: Call, answer: Answer): Promise<Body> {
  const get = async (address: string): Promise<Body> => (await client.get(address)).body;
  return await readers[call.id]?.(get, call, answer.body);
}
