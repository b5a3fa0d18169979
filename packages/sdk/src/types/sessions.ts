import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * Where a session stands. `resolved` and `closed` are final.
 *
 * @example
 * const final: SessionStatus[] = ["resolved", "closed"];
 */
export type SessionStatus = Schema<"SessionStatus">;

/**
 * A session with its latest 50 messages.
 *
 * @example
 * const session: Session = await client.sessions.retrieve("sess_1");
 * console.log(session.status, session.messages.length, session.has_more_messages);
 */
export interface Session extends Schema<"Session"> {}

/**
 * A session as lists and events show it.
 *
 * @example
 * const waiting: SessionSummary[] = (await client.sessions.list({ status: "queued" })).data;
 */
export interface SessionSummary extends Schema<"SessionSummary"> {}

/**
 * A new session: whether somebody has taken it, and the `chat_token` for the customer's own browser.
 *
 * @example
 * const started: StartedSession = await client.sessions.start({ customer_id: "cust_abc", channel: "chat" });
 * if (started.status === "queued") console.log(started.queue_position, started.estimated_wait_minutes);
 */
export interface StartedSession extends Schema<"StartedSession"> {}

/**
 * A message of a session. `seq` is its place, counted with the session's other durable events.
 *
 * @example
 * const message: Message = await client.sessions.sendMessage("sess_1", { content: "Hello!" });
 * console.log(message.seq, message.sender);
 */
export interface Message extends Schema<"Message"> {}

/**
 * A customer's verdict on a session, 1 (poor) to 5 (excellent).
 *
 * @example
 * const rating: Rating = await client.sessions.rate("sess_1", { score: 5, comment: "Quick and friendly." });
 */
export interface Rating extends Schema<"Rating"> {}

/**
 * A short-lived bearer token that opens one session only.
 *
 * @example
 * const { chat_token }: ChatToken = await client.sessions.renewChatToken("sess_1");
 */
export interface ChatToken extends Schema<"ChatToken"> {}

/**
 * One handing over of a session, with notes for agents only.
 *
 * @example
 * const { transfers = [] } = await client.sessions.retrieve("sess_1");
 * const reasons = transfers.map((transfer: Transfer) => transfer.reason);
 */
export interface Transfer extends Schema<"Transfer"> {}

/**
 * A session that somebody is asked to take, who is asked, and what came of it. For agents only.
 *
 * @example
 * const { offers = [] } = await client.sessions.retrieve("sess_1");
 * const declined = offers.filter((offer: TransferOffer) => offer.state === "declined");
 */
export interface TransferOffer extends Schema<"TransferOffer"> {}

/**
 * A quick action that was run in a session.
 *
 * @example
 * const { actions = [] } = await client.sessions.retrieve("sess_1");
 * const failed = actions.filter((action: SessionAction) => !action.success);
 */
export interface SessionAction extends Schema<"SessionAction"> {}

/**
 * Which sessions to list; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListSessionsParams = { status: "active", agent_id: "agent_001", limit: 100 };
 */
export interface ListSessionsParams extends QueryOf<"listSessions"> {}

/**
 * Who asks, how, and which agents may take it.
 *
 * @example
 * const params: StartSessionParams = {
 *   customer_id: "cust_abc",
 *   customer: { name: "John Doe" },
 *   channel: "chat",
 *   initial_message: "I need help with my order",
 *   context: { order_id: "ord_xyz" },
 *   skills: ["orders"],
 * };
 */
export interface StartSessionParams extends Schema<"StartSession"> {}

/**
 * Which messages to list: those after a `seq`, `limit` of them per page (1 to 200, default 50).
 *
 * @example
 * const params: ListMessagesParams = { after: "12", limit: 200 };
 */
export interface ListMessagesParams extends QueryOf<"listMessages"> {}

/**
 * What to say. A `client_message_id` of your own makes sending it twice store it once.
 *
 * @example
 * const params: SendMessageParams = { content: "On its way.", client_message_id: "m-1" };
 */
export interface SendMessageParams extends Schema<"SendMessage"> {}

/**
 * Whom a session goes to, and why.
 *
 * @example
 * const params: TransferSessionParams = { target_type: "agent", target_id: "agent_002", reason: "Speaks Spanish" };
 */
export interface TransferSessionParams extends Schema<"TransferSession"> {}

/**
 * Why an offer is declined.
 *
 * @example
 * const params: DeclineTransferParams = { reason: "I am about to leave" };
 */
export interface DeclineTransferParams extends Schema<"DeclineTransfer"> {}

/**
 * How a session ended: `resolved`, or any other word.
 *
 * @example
 * const params: EndSessionParams = { resolution: "resolved", resolution_notes: "Gave the ETA" };
 */
export interface EndSessionParams extends Schema<"EndSession"> {}

/**
 * How far up a session goes, and why.
 *
 * @example
 * const params: EscalateSessionParams = { level: "supervisor", reason: "Asked for one", urgency: "high" };
 */
export interface EscalateSessionParams extends Schema<"EscalateSession"> {}

/**
 * The verdict on a session, `score` 1 to 5.
 *
 * @example
 * const params: RateSessionParams = { score: 4, comment: "A bit slow." };
 */
export interface RateSessionParams extends Schema<"RateSession"> {}

/**
 * Which durable events to list: those after a `seq`, `limit` of them per page (1 to 200, default 50).
 *
 * @example
 * const params: ListSessionEventsParams = { after: "12", limit: 200 };
 */
export interface ListSessionEventsParams extends QueryOf<"listSessionEvents"> {}

/**
 * A durable event of a session: a message, or what the session became. They share one count, `seq`.
 *
 * @example
 * const { data } = await client.sessions.listEvents("sess_1");
 * const said = data.map((event: SessionEvent) => (event.type === "message" ? event.message.content : event.status));
 */
export type SessionEvent = Schema<"SessionEvent">;

/**
 * How far the session was read: up to and including the event `seq`.
 *
 * @example
 * const params: MarkReadParams = { seq: 12 };
 */
export interface MarkReadParams extends Schema<"MarkRead"> {}

/**
 * How far a participant has read. It only ever grows.
 *
 * @example
 * const { reads } = await client.sessions.retrieve("sess_1");
 * const seenByCustomer = reads.some((read: ReadReceipt) => read.participant.kind === "customer" && read.seq >= 12);
 */
export interface ReadReceipt extends Schema<"ReadReceipt"> {}
