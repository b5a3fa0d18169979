import type { ApiCall } from "../api-call.ts";
import type { CallOptions, ConditionalOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  ChatToken,
  DeclineTransferParams,
  EndSessionParams,
  EscalateSessionParams,
  ListMessagesParams,
  ListSessionEventsParams,
  ListSessionsParams,
  MarkReadParams,
  Message,
  RateSessionParams,
  Rating,
  ReadReceipt,
  SendMessageParams,
  Session,
  SessionEvent,
  SessionSummary,
  StartedSession,
  StartSessionParams,
  TransferSessionParams,
} from "../types/sessions.ts";
import type { SlaTimeline } from "../types/sla.ts";

/**
 * Live conversations between a customer and an agent. With a session's `chat_token` as the client's token,
 * `retrieve`, `listMessages`, `listEvents`, `sendMessage`, `markRead` and `rate` work for that session.
 *
 * @example
 * const session = await client.sessions.start({ customer_id: "cust_abc", channel: "chat" });
 * await client.sessions.sendMessage(session.session_id, { content: "Hello!" });
 */
export class Sessions {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists sessions, newest first.
   *
   * @example
   * for await (const session of client.sessions.list({ status: "queued" })) console.log(session.queue_position);
   */
  list(params: ListSessionsParams = {}, options?: CallOptions): ListCall<SessionSummary> {
    return new ListCall((cursor) =>
      this.#send("listSessions", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Starts a session: the eligible agent with the fewest sessions gets it, or it waits in the queue.
   *
   * @throws ApiError `no_agents_available` when nobody is online, `queue_full`, `team_not_found`.
   * @example
   * const { session_id, chat_token } = await client.sessions.start({ customer_id: "cust_abc", channel: "chat" });
   */
  start(params: StartSessionParams, options?: IdempotentOptions): ApiCall<StartedSession> {
    return this.#send("startSession", { body: params }, options);
  }

  /**
   * Gets a session with its latest 50 messages.
   *
   * @throws ApiError `session_not_found`.
   * @example
   * const { data, etag } = await client.sessions.retrieve("sess_1").withResponse();
   */
  retrieve(sessionId: string, options?: CallOptions): ApiCall<Session> {
    return this.#send("getSession", { path: { session_id: sessionId } }, options);
  }

  /**
   * Gets what became of the session's clocks, and by which policy and calendar.
   *
   * @throws ApiError `session_not_found`.
   * @example
   * const { entries, calendar } = await client.sessions.retrieveSla("sess_1");
   */
  retrieveSla(sessionId: string, options?: CallOptions): ApiCall<SlaTimeline> {
    return this.#send("getSessionSla", { path: { session_id: sessionId } }, options);
  }

  /**
   * Lists a session's messages, oldest first; the page to go on from is named by `after`.
   *
   * @throws ApiError `session_not_found`.
   * @example
   * const all = await client.sessions.listMessages("sess_1").toArray({ maxItems: 10_000 });
   */
  listMessages(sessionId: string, params: ListMessagesParams = {}, options?: CallOptions): ListCall<Message> {
    const path = { session_id: sessionId };
    return new ListCall((cursor) =>
      this.#send("listMessages", { path, query: pageQuery(params, "after", cursor) }, options).withResponse(),
    );
  }

  /**
   * Sends a message, as the agent or the customer that the token speaks for.
   *
   * @throws ApiError `session_closed`, `session_not_found`.
   * @example
   * await client.sessions.sendMessage("sess_1", { content: "On its way.", client_message_id: "m-1" });
   */
  sendMessage(sessionId: string, params: SendMessageParams, options?: IdempotentOptions): ApiCall<Message> {
    return this.#send("sendMessage", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Lists a session's durable events, oldest first: its messages and what it became, as its live chat tells them. The page
   * to go on from is named by `after`.
   *
   * @throws ApiError `session_not_found`.
   * @example
   * for await (const event of client.sessions.listEvents("sess_1", { after: "12" })) console.log(event.seq, event.type);
   */
  listEvents(
    sessionId: string,
    params: ListSessionEventsParams = {},
    options?: CallOptions,
  ): ListCall<SessionEvent> {
    const path = { session_id: sessionId };
    return new ListCall((cursor) =>
      this.#send(
        "listSessionEvents",
        { path, query: pageQuery(params, "after", cursor) },
        options,
      ).withResponse(),
    );
  }

  /**
   * Says how far the caller has read. It never goes back: an earlier `seq` than before changes nothing.
   *
   * @throws ApiError `session_closed`, `session_not_found`.
   * @example
   * const receipt = await client.sessions.markRead("sess_1", { seq: 12 });
   */
  markRead(sessionId: string, params: MarkReadParams, options?: IdempotentOptions): ApiCall<ReadReceipt> {
    return this.#send("markRead", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Hands a session to another agent or team, or with `offer` asks them first.
   *
   * @throws ApiError `session_closed`, `already_assigned`, `agent_not_found`, `team_not_found`, `precondition_failed`; for
   * an offer also `already_offered`, `no_agents_available` when nobody is there to accept it, and `invalid_transition` for
   * a session that waits.
   * @example
   * const target = { target_type: "team", target_id: "team_billing", reason: "A refund" } as const;
   * await client.sessions.transfer("sess_1", target);
   * await client.sessions.transfer("sess_1", { ...target, offer: { expires_in_seconds: 30, fallback: "queue" } });
   */
  transfer(
    sessionId: string,
    params: TransferSessionParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Session> {
    return this.#send("transferSession", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Takes a session that the caller is offered.
   *
   * @throws ApiError `offer_closed` when somebody else was faster or the time is over, `agent_at_capacity`, `forbidden`.
   * @example
   * const mine = await client.sessions.acceptTransfer("sess_1");
   */
  acceptTransfer(sessionId: string, options?: IdempotentOptions & ConditionalOptions): ApiCall<Session> {
    return this.#send("acceptTransfer", { path: { session_id: sessionId } }, options);
  }

  /**
   * Declines a session that the caller is offered.
   *
   * @throws ApiError `offer_closed`, `forbidden`, `precondition_failed`.
   * @example
   * await client.sessions.declineTransfer("sess_1", { reason: "I am about to leave" });
   */
  declineTransfer(
    sessionId: string,
    params: DeclineTransferParams = {},
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Session> {
    return this.#send("declineTransfer", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Takes back what is offered of a session; it stays where it is.
   *
   * @throws ApiError `offer_closed`, `forbidden`, `precondition_failed`.
   * @example
   * await client.sessions.cancelTransfer("sess_1");
   */
  cancelTransfer(sessionId: string, options?: IdempotentOptions & ConditionalOptions): ApiCall<Session> {
    return this.#send("cancelTransfer", { path: { session_id: sessionId } }, options);
  }

  /**
   * Puts an active session on hold.
   *
   * @throws ApiError `invalid_transition`, `session_closed`, `precondition_failed`.
   * @example
   * const held = await client.sessions.hold("sess_1");
   */
  hold(sessionId: string, options?: IdempotentOptions & ConditionalOptions): ApiCall<Session> {
    return this.#send("holdSession", { path: { session_id: sessionId } }, options);
  }

  /**
   * Goes on with a session that is on hold.
   *
   * @throws ApiError `invalid_transition`, `session_closed`, `precondition_failed`.
   * @example
   * const active = await client.sessions.resume("sess_1");
   */
  resume(sessionId: string, options?: IdempotentOptions & ConditionalOptions): ApiCall<Session> {
    return this.#send("resumeSession", { path: { session_id: sessionId } }, options);
  }

  /**
   * Ends a session; the agent's slot goes to the session that waits longest.
   *
   * @throws ApiError `session_closed`, `precondition_failed`.
   * @example
   * await client.sessions.end("sess_1", { resolution: "resolved", tags: ["order_status"] });
   */
  end(
    sessionId: string,
    params: EndSessionParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Session> {
    return this.#send("endSession", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Raises a session to people who can settle it. The same level twice changes nothing.
   *
   * @throws ApiError `session_closed`, `precondition_failed`.
   * @example
   * await client.sessions.escalate("sess_1", { level: "supervisor", reason: "Asked for", urgency: "high" });
   */
  escalate(
    sessionId: string,
    params: EscalateSessionParams,
    options?: IdempotentOptions & ConditionalOptions,
  ): ApiCall<Session> {
    return this.#send("escalateSession", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Rates an ended session, once.
   *
   * @throws ApiError `invalid_transition` when it is still open or has its rating.
   * @example
   * await client.sessions.rate("sess_1", { score: 5 });
   */
  rate(sessionId: string, params: RateSessionParams, options?: IdempotentOptions): ApiCall<Rating> {
    return this.#send("rateSession", { path: { session_id: sessionId }, body: params }, options);
  }

  /**
   * Issues a new chat token for the customer; earlier ones stay good until they expire.
   *
   * @throws ApiError `session_closed`, `session_not_found`.
   * @example
   * const { chat_token, chat_token_expires_at } = await client.sessions.renewChatToken("sess_1");
   */
  renewChatToken(sessionId: string, options?: IdempotentOptions): ApiCall<ChatToken> {
    return this.#send("renewChatToken", { path: { session_id: sessionId } }, options);
  }
}
