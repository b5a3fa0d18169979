import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * Where a ticket stands. `closed` is final.
 *
 * @example
 * const stopped: TicketStatus[] = ["pending", "on_hold"]; // the resolution clock stands still
 */
export type TicketStatus = Schema<"TicketStatus">;

/**
 * A ticket with its comments, notes and history.
 *
 * @example
 * const ticket: Ticket = await client.tickets.retrieve("tick_1");
 * console.log(ticket.number, ticket.comments.length, ticket.sla.status);
 */
export interface Ticket extends Schema<"Ticket"> {}

/**
 * A ticket as lists and events show it.
 *
 * @example
 * const mine: TicketSummary[] = await client.tickets.list({ assigned_to: "agent_001" }).toArray({ maxItems: 100 });
 */
export interface TicketSummary extends Schema<"TicketSummary"> {}

/**
 * When the first reply and the solution are due, RFC 3339 UTC, and how that stands.
 *
 * @example
 * const { sla } = await client.tickets.retrieve("tick_1");
 * const due: Sla["resolution_due"] = sla.resolution_due; // "2026-01-27T19:30:00.000Z"
 */
export interface Sla extends Schema<"Sla"> {}

/**
 * How a ticket's service level stands.
 *
 * @example
 * const late: SlaStatus[] = ["at_risk", "breached"];
 */
export type SlaStatus = Schema<"SlaStatus">;

/**
 * A comment on a ticket; the customer sees it when it is `public`.
 *
 * @example
 * const comment: TicketComment = await client.tickets.addComment("tick_1", { content: "Done." });
 */
export interface TicketComment extends Schema<"Comment"> {}

/**
 * An internal note; it never reaches the customer.
 *
 * @example
 * const note: TicketNote = await client.tickets.addNote("tick_1", { content: "A regular." });
 */
export interface TicketNote extends Schema<"Note"> {}

/**
 * One step of a ticket's append-only history.
 *
 * @example
 * const { activities } = await client.tickets.retrieve("tick_1");
 * const breaches = activities.filter((activity: TicketActivity) => activity.action === "sla_breached");
 */
export interface TicketActivity extends Schema<"Activity"> {}

/**
 * Which tickets to list; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListTicketsParams = { status: "open", priority: "urgent", limit: 100 };
 */
export interface ListTicketsParams extends QueryOf<"listTickets"> {}

/**
 * What a new ticket says.
 *
 * @example
 * const params: CreateTicketParams = {
 *   subject: "Missing item from order",
 *   description: "My order was missing the side salad",
 *   customer_id: "cust_abc",
 *   tags: ["missing_item"],
 * };
 */
export interface CreateTicketParams extends Schema<"CreateTicket"> {}

/**
 * What to change: given fields change, `tags` replaces all, `assigned_to: null` clears.
 *
 * @example
 * const params: UpdateTicketParams = { status: "pending", assigned_to: null };
 */
export interface UpdateTicketParams extends Schema<"UpdateTicket"> {}

/**
 * Tags to add.
 *
 * @example
 * const params: AddTagsParams = { tags: ["vip"] };
 */
export interface AddTagsParams extends Schema<"AddTags"> {}

/**
 * A comment to add; public unless `public` is false.
 *
 * @example
 * const params: AddCommentParams = { content: "It should appear in 3-5 business days.", public: true };
 */
export interface AddCommentParams extends Schema<"AddComment"> {}

/**
 * An internal note to add.
 *
 * @example
 * const params: AddNoteParams = { content: "Expedite if possible.", mention_agent_ids: ["agent_002"] };
 */
export interface AddNoteParams extends Schema<"AddNote"> {}

/**
 * How far up a ticket goes, and why.
 *
 * @example
 * const params: EscalateTicketParams = { escalation_type: "tier_2", reason: "Beyond tier 1" };
 */
export interface EscalateTicketParams extends Schema<"EscalateTicket"> {}
