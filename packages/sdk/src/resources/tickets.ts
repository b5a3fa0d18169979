import type { ApiCall } from "../api-call.ts";
import type { CallOptions, ConditionalOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type { SlaTimeline } from "../types/sla.ts";
import type {
  AddCommentParams,
  AddNoteParams,
  AddTagsParams,
  CreateTicketParams,
  EscalateTicketParams,
  ListTicketsParams,
  Ticket,
  TicketComment,
  TicketNote,
  TicketSummary,
  UpdateTicketParams,
} from "../types/tickets.ts";

/**
 * Cases that outlive a conversation, with service levels.
 *
 * @example
 * const ticket = await client.tickets.create({
 *   subject: "Missing item",
 *   description: "The side salad was not there.",
 *   customer_id: "cust_abc",
 * });
 * await client.tickets.addComment(ticket.id, { content: "Your refund is on its way." });
 */
export class Tickets {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists tickets, newest first.
   *
   * @example
   * for await (const ticket of client.tickets.list({ status: "open" })) console.log(ticket.number, ticket.sla.status);
   */
  list(params: ListTicketsParams = {}, options?: CallOptions): ListCall<TicketSummary> {
    return new ListCall((cursor) =>
      this.#send("listTickets", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates a ticket.
   *
   * @throws ApiError `agent_not_found`, `session_not_found`.
   * @example
   * const { number } = await client.tickets.create({ subject: "Late", description: "1 h", customer_id: "cust_abc" });
   */
  create(params: CreateTicketParams, options?: IdempotentOptions): ApiCall<Ticket> {
    return this.#send("createTicket", { body: params }, options);
  }

  /**
   * Gets a ticket with its comments, notes and history.
   *
   * @throws ApiError `ticket_not_found`.
   * @example
   * const { data, etag } = await client.tickets.retrieve("tick_1").withResponse();
   */
  retrieve(ticketId: string, options?: CallOptions): ApiCall<Ticket> {
    return this.#send("getTicket", { path: { ticket_id: ticketId } }, options);
  }

  /**
   * Gets what became of the ticket's clocks, and by which policy and calendar.
   *
   * @throws ApiError `ticket_not_found`.
   * @example
   * const { entries, calendar } = await client.tickets.retrieveSla("tick_1");
   */
  retrieveSla(ticketId: string, options?: CallOptions): ApiCall<SlaTimeline> {
    return this.#send("getTicketSla", { path: { ticket_id: ticketId } }, options);
  }

  /**
   * Changes the given fields. With `ifMatch` only when nobody else has changed the ticket meanwhile.
   *
   * @throws ApiError `precondition_failed`, `invalid_transition`, `ticket_closed`, `agent_not_found`.
   * @example
   * const ticket = await client.tickets.retrieve("tick_1");
   * await client.tickets.update(ticket.id, { status: "pending" }, { ifMatch: ticket.version });
   */
  update(ticketId: string, params: UpdateTicketParams, options?: ConditionalOptions): ApiCall<Ticket> {
    return this.#send("updateTicket", { path: { ticket_id: ticketId }, body: params }, options);
  }

  /**
   * Adds tags to those that the ticket has.
   *
   * @throws ApiError `ticket_closed`, `precondition_failed`.
   * @example
   * await client.tickets.addTags("tick_1", { tags: ["vip"] });
   */
  addTags(
    ticketId: string,
    params: AddTagsParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Ticket> {
    return this.#send("addTicketTags", { path: { ticket_id: ticketId }, body: params }, options);
  }

  /**
   * Removes one tag.
   *
   * @throws ApiError `tag_not_found`, `ticket_closed`, `precondition_failed`.
   * @example
   * await client.tickets.removeTag("tick_1", "vip");
   */
  removeTag(ticketId: string, tag: string, options?: ConditionalOptions): ApiCall<Ticket> {
    return this.#send("removeTicketTag", { path: { ticket_id: ticketId, tag } }, options);
  }

  /**
   * Adds a comment, which the customer sees unless `public` is false. An agent's first public one stops the response
   * clock.
   *
   * @throws ApiError `ticket_closed`, `precondition_failed`.
   * @example
   * await client.tickets.addComment("tick_1", { content: "Please send us a photo." });
   */
  addComment(
    ticketId: string,
    params: AddCommentParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<TicketComment> {
    return this.#send("addComment", { path: { ticket_id: ticketId }, body: params }, options);
  }

  /**
   * Adds an internal note, which the customer never sees.
   *
   * @throws ApiError `agent_not_found` when somebody mentioned does not exist, `ticket_closed`, `precondition_failed`.
   * @example
   * await client.tickets.addNote("tick_1", { content: "Be quick here.", mention_agent_ids: ["agent_002"] });
   */
  addNote(
    ticketId: string,
    params: AddNoteParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<TicketNote> {
    return this.#send("addNote", { path: { ticket_id: ticketId }, body: params }, options);
  }

  /**
   * Raises a ticket to people who can settle it. The same level twice changes nothing.
   *
   * @throws ApiError `ticket_closed`, `precondition_failed`.
   * @example
   * await client.tickets.escalate("tick_1", { escalation_type: "tier_2", reason: "Beyond tier 1" });
   */
  escalate(
    ticketId: string,
    params: EscalateTicketParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Ticket> {
    return this.#send("escalateTicket", { path: { ticket_id: ticketId }, body: params }, options);
  }
}
