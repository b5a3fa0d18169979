// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
export interface paths {
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     * @description Newest first.
     */
    get: operations["listSessions"];
    put?: never;
    /**
     * Start a session
     * @description Assigns the session to the eligible agent with the fewest active sessions, or queues it when none is free.
     */
    post: operations["startSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** Get a session */
    get: operations["getSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List a session's messages
     * @description Oldest first, all of them, page by page.
     */
    get: operations["listMessages"];
    put?: never;
    /** Send a message */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List a session's durable events
     * @description Oldest first, all of them, page by page: what the session's socket sends, for whoever missed more than it replays.
     */
    get: operations["listSessionEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/read": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a session as read
     * @description Notes how far the caller has read. A lower `seq` than the noted one changes nothing.
     */
    post: operations["markRead"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transfer a session to another agent or team
     * @description A target with a free slot takes it at once (`active`). Otherwise it waits for the target (`transferred`) with its
     *     original waiting time, and goes to the default queue when nobody has taken it in time.
     *
     *     With `offer` the target is asked first. The agent who has the session keeps it until somebody accepts; when nobody
     *     can be asked, for the target is offline, the answer is `no_agents_available`.
     */
    post: operations["transferSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/transfer/accept": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept the offer of a session
     * @description For an agent whom the offer asks. The agent takes the session with a slot of its own, whatever its status says; with
     *     none free the answer is `agent_at_capacity`, and the offer stays open. Of several who accept at once one gets it.
     */
    post: operations["acceptTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/transfer/decline": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline the offer of a session
     * @description For an agent whom the offer asks. When everybody whom it asks has declined, the offer is over, and its `fallback` says
     *     what becomes of the session. Declining again changes nothing.
     */
    post: operations["declineTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/transfer/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back the offer of a session
     * @description For whoever made the offer, the agent who has the session, and managers. The session stays where it is.
     */
    post: operations["cancelTransfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/hold": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put an active session on hold */
    post: operations["holdSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resume a session on hold */
    post: operations["resumeSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/end": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a session
     * @description Frees the agent's slot, and the longest waiting session takes it.
     */
    post: operations["endSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/escalate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Escalate a session
     * @description Records the escalation, raises the priority to at least the urgency, moves the session to the team that handles the
     *     level, if there is one, and emits `support.escalation`. Escalating to the level it is at changes nothing.
     */
    post: operations["escalateSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/rating": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rate an ended session
     * @description Once per session, by the customer or on the customer's behalf.
     */
    post: operations["rateSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/chat-token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue a new chat token for a session */
    post: operations["renewChatToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{session_id}/sla": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Get a session's SLA timeline
     * @description What its clocks did, when, and by which policy and calendar.
     */
    get: operations["getSessionSla"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether a session could be started
     * @description For a widget that shows whether anybody is there. An app's own server asks with a staff token and tells its pages,
     *     which may be a few seconds old; a customer who has had a session may ask with its chat token.
     *
     *     A widget offers a chat while the answer is `open`, the same with the wait while it is `busy`, and otherwise a form
     *     whose text becomes a ticket (`POST /tickets`). While it is `closed` it shows `opens_at`, on the clocks of whoever
     *     reads it, and asks again then rather than every few seconds.
     */
    get: operations["getAvailability"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tickets
     * @description Newest first.
     */
    get: operations["listTickets"];
    put?: never;
    /** Create a ticket */
    post: operations["createTicket"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    /** Get a ticket */
    get: operations["getTicket"];
    /** Update a ticket */
    put: operations["updateTicket"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add tags to a ticket */
    post: operations["addTicketTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/tags/{tag}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
        tag: components["parameters"]["Tag"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a tag from a ticket */
    delete: operations["removeTicketTag"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/comments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a comment
     * @description The first public comment of an agent ends the response clock. An agent's public comment opens a `new` ticket, a
     *     customer's comment reopens a `pending` or `solved` one.
     */
    post: operations["addComment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an internal note
     * @description Notes are for agents only.
     */
    post: operations["addNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/escalate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Escalate a ticket
     * @description Escalating to the level it is at changes nothing.
     */
    post: operations["escalateTicket"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{ticket_id}/sla": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    /**
     * Get a ticket's SLA timeline
     * @description What its clocks did, when, and by which policy and calendar.
     */
    get: operations["getTicketSla"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sla/policies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SLA policies
     * @description In the order in which they are tried.
     */
    get: operations["listSlaPolicies"];
    put?: never;
    /**
     * Create an SLA policy
     * @description The first enabled policy whose conditions match a ticket or a session says how long its clocks run; the first 200 are tried.
     *     Where none matches, the desk's own targets count, and all time. Open tickets and sessions follow within seconds: their
     *     clocks keep the time that they have used, and what was met or missed stays so.
     */
    post: operations["createSlaPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sla/policies/{policy_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        policy_id: components["parameters"]["PolicyId"];
      };
      cookie?: never;
    };
    /** Get an SLA policy */
    get: operations["getSlaPolicy"];
    /**
     * Update an SLA policy
     * @description Open tickets and sessions follow within seconds, as after `POST /sla/policies`. A policy that is not `enabled` matches
     *     nothing.
     */
    put: operations["updateSlaPolicy"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sla/calendars": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calendars
     * @description Oldest first.
     */
    get: operations["listCalendars"];
    put?: never;
    /**
     * Create a calendar
     * @description Says when the clocks of the policies that name it run. Days follow the clocks of the time zone: when they are set
     *     forward or back, an interval is as long as it is on that day.
     */
    post: operations["createCalendar"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sla/calendars/{calendar_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        calendar_id: components["parameters"]["CalendarId"];
      };
      cookie?: never;
    };
    /** Get a calendar */
    get: operations["getCalendar"];
    /**
     * Update a calendar
     * @description The deadlines of open tickets and sessions that go by it follow within seconds, as if it had always been so; what was
     *     met or missed stays so.
     */
    put: operations["updateCalendar"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quick-actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the quick actions that the caller may run */
    get: operations["listQuickActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quick-actions/executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was run
     * @description Newest first. An unknown session, ticket or action finds nothing.
     */
    get: operations["listQuickActionExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quick-actions/executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /** Get what was run, and how it went */
    get: operations["getQuickActionExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quick-actions/{action_id}/execute": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a quick action
     * @description The session's context, or the ticket's, is merged under the request's. With an `Idempotency-Key` the action is run once;
     *     while it is under way the same call is refused with `idempotency_in_progress`, and the answer of one whose outcome was
     *     `unknown` gives way to the outcome once that is known.
     */
    post: operations["executeQuickAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kb/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the knowledge base */
    get: operations["searchArticles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kb/suggest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suggest articles for a message or a session */
    post: operations["suggestArticles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kb/articles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List articles
     * @description Newest first.
     */
    get: operations["listArticles"];
    put?: never;
    /** Create an article */
    post: operations["createArticle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kb/articles/{article_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        article_id: components["parameters"]["ArticleId"];
      };
      cookie?: never;
    };
    /** Get an article */
    get: operations["getArticle"];
    /** Update an article */
    put: operations["updateArticle"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List agents
     * @description Oldest first.
     */
    get: operations["listAgents"];
    put?: never;
    /** Create an agent */
    post: operations["createAgent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/{agent_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    /** Get an agent */
    get: operations["getAgent"];
    /**
     * Update an agent
     * @description Growing `max_sessions` takes waiting sessions at once; shrinking it ends none.
     */
    put: operations["updateAgent"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/{agent_id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    /** Get an agent's status */
    get: operations["getAgentStatus"];
    /**
     * Update an agent's status
     * @description Agents set their own; managers and above set anyone's. An agent who has never been seen is created from its token.
     */
    put: operations["updateAgentStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List teams
     * @description Oldest first.
     */
    get: operations["listTeams"];
    put?: never;
    /** Create a team */
    post: operations["createTeam"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/teams/{team_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /** Get a team */
    get: operations["getTeam"];
    /** Update a team */
    put: operations["updateTeam"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @description Newest first. With `q` only those of whom every word of it begins a word of the name, the e-mail address or the id:
     *     `jo exam` finds John Doe, john@example.com. Case and accents do not matter.
     */
    get: operations["listCustomers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    /** Get a customer */
    get: operations["getCustomer"];
    /**
     * Create or update a customer
     * @description Given fields change, the others keep their value.
     */
    put: operations["upsertCustomer"];
    post?: never;
    /**
     * Erase a customer
     * @description Erases all that is known of the customer, at once and for good: name, e-mail address and metadata; what was said in
     *     sessions by whomever, with attachments, contexts, notes, transfers, escalations and the comments of ratings; subjects,
     *     descriptions, comments and notes of tickets; what actions were given and answered; the same in outgoing events and in
     *     what their receivers answered, and what calls with an `Idempotency-Key` were answered.
     *
     *     What is left is what is counted: that there were sessions and tickets, when, on which channel, in which category, by
     *     which agent, and how they were rated. The id stays as well, so choose ids that tell nothing of a person. A customer in
     *     an open session is refused; tickets stay as they stand. Erasing again does no harm.
     */
    delete: operations["eraseCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer_id}/merge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a duplicate into a customer
     * @description The sessions, tickets, ratings and quick actions of the duplicate become this customer's, in the order that they had.
     *     Its name, e-mail address and metadata fill what is not known of this one. From then on the duplicate's id stands for
     *     this customer wherever an id is sent; chat tokens that were issued for it stay good. It cannot be undone. Merging what
     *     is one customer already changes nothing.
     */
    post: operations["mergeCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the retention rules */
    get: operations["getRetention"];
    /**
     * Update the retention rules
     * @description Given fields change, the others keep their value. What is due goes by itself from then on, a little at a time, as
     *     `DELETE /customers/{customer_id}` has it: what was said goes, what is counted stays. See first with
     *     `GET /retention/preview` how much it is: it cannot be brought back.
     */
    put: operations["updateRetention"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how much is due
     * @description By the rules as they are, or by what is given in place of one. Nothing goes.
     */
    get: operations["previewRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List audit entries
     * @description Oldest first. Administrative acts, those that were refused for want of standing, and every call of another tenant's
     *     platform role are there, each with the act itself or not at all.
     */
    get: operations["listAuditEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get support metrics
     * @description Days are inclusive, in the given time zone; without dates the period is today. Figures are kept by the quarter of an
     *     hour: days begin and end on time in every zone whose offset is a whole number of those, as all are today. At most 366
     *     days, and 31 by hour.
     *
     *     A figure counts what happened within the period, whenever the case began. It does not change afterwards: a case whose
     *     category, agent or team changes counts from then on in the new place, and stays counted in the old one for what
     *     happened there.
     *
     *     `channel`, `category`, `agent_id` and `team_id` restrict the whole report to what has all of these; tickets have no
     *     channel and no team. What of an agent counts as a session or ticket is what was assigned to that agent, of a team what
     *     began there or came by a transfer; so a session that was passed on counts with each of them, and the break-downs may
     *     add up to more than the summary.
     */
    get: operations["getAnalytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/analytics.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get support metrics as a table
     * @description What `GET /analytics` says, for a spreadsheet: CSV as RFC 4180 has it, in UTF-8, with names in its first row. There is a
     *     row for the summary, for each part of the series (by `start`) and for each value of the break-downs (by `name`), and all
     *     of them have every figure of the summary, of `sla_compliance` and, with `session_` before its name, of
     *     `session_sla_compliance`; a mean or share whose base is empty is an empty cell.
     *     A name that a spreadsheet would run as a formula, as it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, has an
     *     apostrophe before it.
     */
    get: operations["exportAnalytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Oldest first. Secrets are not shown.
     */
    get: operations["listWebhooks"];
    put?: never;
    /**
     * Create a webhook
     * @description From now on the events that it asks for are sent to its address. The answer is the only one that shows the secret which
     *     their signatures are made with.
     */
    post: operations["createWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    /**
     * Get a webhook
     * @description Its secret is not shown.
     */
    get: operations["getWebhook"];
    /**
     * Update a webhook
     * @description `enabled: false` stops it and cancels the deliveries that wait; `enabled: true` starts it again, also one that was stopped
     *     because it failed. What happened meanwhile is sent when it is asked for: `POST /webhooks/{webhook_id}/redeliver`.
     */
    put: operations["updateWebhook"];
    post?: never;
    /**
     * Delete a webhook
     * @description Nothing is sent to it any more; its deliveries and its secret are gone.
     */
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate the secret of a webhook
     * @description For a while each delivery is signed with both secrets, so that the receiver may change over at any moment in it. The
     *     answer is the only one that shows the new secret.
     */
    post: operations["rotateWebhookSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event to a webhook
     * @description A `support.test` goes to this webhook alone. Look up the delivery to see how it went.
     */
    post: operations["testWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    /**
     * List the deliveries of a webhook
     * @description Newest first, each with its attempts. They are kept for 30 days, unless the server is told otherwise.
     */
    get: operations["listWebhookDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/deliveries/{delivery_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
        delivery_id: components["parameters"]["DeliveryId"];
      };
      cookie?: never;
    };
    /** Get a delivery */
    get: operations["getWebhookDelivery"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
        delivery_id: components["parameters"]["DeliveryId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver an event again
     * @description The event is sent again under the same id, as soon as no earlier one of its resource waits.
     */
    post: operations["redeliverWebhookDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}/redeliver": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver a range of events again
     * @description Sends every event of the range that the webhook asks for: again, or for the first time when it happened while the webhook
     *     was disabled. At most 500 events are taken at a time: while `has_more` is
     *     true call it again with `after_event_id` set to `last_event_id`.
     */
    post: operations["redeliverWebhookEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description What the desk has told, oldest first: for those who would rather ask than be called. Keep the id of the last event that was
     *     taken, and go on with it as `after`. An event is listed within about a second after its change. Events are kept for 30 days, unless
     *     the server is told otherwise. `support.message_created` is kept while a webhook of the tenant asks for it, by name or by `*`, be it
     *     enabled or not: who only wants to read here creates one with `enabled: false`.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process is alive */
    get: operations["getHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/readyz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the server can take work
     * @description The database answers and has every migration.
     */
    get: operations["getReadiness"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "support.session_started": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** New chat session */
    post: operations["sessionStarted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.session_ended": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Session closed */
    post: operations["sessionEnded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.ticket_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** New ticket */
    post: operations["ticketCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.ticket_updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ticket modified */
    post: operations["ticketUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.escalation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Session or ticket escalated */
    post: operations["escalated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.sla_breach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** SLA threshold exceeded */
    post: operations["slaBreached"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.sla_at_risk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** SLA deadline is close */
    post: operations["slaAtRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.session_updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Session changed hands or status
     * @description Whatever becomes of an open session between its start and its end, and is no escalation.
     */
    post: operations["sessionUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.session_rated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Session rated by its customer */
    post: operations["sessionRated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.message_created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * New message in a session
     * @description Of the customer, an agent or the desk itself. It is told while a webhook of the tenant asks for it, by name or by `*`, be it
     *     enabled or not; what is said before that is not told later.
     */
    post: operations["messageCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.agent_status_changed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agent available, busy, away or offline */
    post: operations["agentStatusChanged"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.customer_updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Customer's name, e-mail or metadata changed
     * @description Not told of a customer of whom nothing but the id is known.
     */
    post: operations["customerUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.customer_merged": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Two customers became one
     * @description What was the other one's is this one's now. Of each of its sessions and tickets nothing more is told.
     */
    post: operations["customerMerged"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.customer_erased": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What was known of a customer was erased */
    post: operations["customerErased"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "support.test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Test event, sent on demand to one webhook */
    post: operations["tested"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description What a client may send on a conversation's socket. */
    ChatClientFrame:
      | components["schemas"]["ChatHello"]
      | components["schemas"]["ChatSend"]
      | components["schemas"]["ChatTyping"]
      | components["schemas"]["ChatRead"]
      | components["schemas"]["SocketPing"]
      | components["schemas"]["SocketRenewal"];
    /** @description What the server may send on a conversation's socket. */
    ChatServerFrame:
      | components["schemas"]["ChatWelcome"]
      | components["schemas"]["MessageEvent"]
      | components["schemas"]["SessionUpdatedEvent"]
      | components["schemas"]["ChatAck"]
      | components["schemas"]["ChatTypingNotice"]
      | components["schemas"]["ChatReadNotice"]
      | components["schemas"]["ChatPresence"]
      | components["schemas"]["ChatQueue"]
      | components["schemas"]["SocketError"]
      | components["schemas"]["SocketPong"]
      | components["schemas"]["SocketRenewed"]
      | components["schemas"]["SocketBye"];
    /** @description What an agent may send on the inbox. */
    InboxClientFrame:
      | components["schemas"]["InboxHello"]
      | components["schemas"]["SocketPing"]
      | components["schemas"]["SocketRenewal"];
    /** @description What the server may send on the inbox. */
    InboxServerFrame:
      | components["schemas"]["InboxWelcome"]
      | components["schemas"]["InboxSessionChanged"]
      | components["schemas"]["InboxMessage"]
      | components["schemas"]["InboxQueueChanged"]
      | components["schemas"]["SocketError"]
      | components["schemas"]["SocketPong"]
      | components["schemas"]["SocketRenewed"]
      | components["schemas"]["SocketBye"];
    /**
     * @description `queued` waiting for an agent; `active` in progress; `on_hold` temporarily on hold; `transferred` being transferred;
     *     `resolved` issue resolved; `closed` session ended. `resolved` and `closed` are final.
     * @enum {string}
     */
    SessionStatus: "queued" | "active" | "on_hold" | "transferred" | "resolved" | "closed";
    /**
     * @description How the customer reached the desk.
     * @enum {string}
     */
    Channel: "chat" | "email" | "phone";
    /**
     * @description How urgent the case is. The queue drains urgent first, low last.
     * @enum {string}
     */
    Priority: "low" | "normal" | "high" | "urgent";
    /** @description An identifier. Identifiers that the desk makes are `prefix_` and a sortable random part. */
    Id: string;
    /** @description A short machine-readable word, such as `order_status` or `tier_2`. */
    Label: string;
    /** @description The customer as a session or ticket shows it. Name and e-mail are null when nobody has given them. */
    CustomerSummary: {
      id: components["schemas"]["Id"];
      name: string | null;
      email: string | null;
    };
    AssignedAgent: {
      id: components["schemas"]["Id"];
      name: string;
      avatar_url: string | null;
    };
    /** @description 0 when not waiting, 1 when next, counted in the queue of the session's own team in the order it drains. */
    QueuePosition: number;
    /**
     * @description Minutes until an agent is likely to be free: the recent handling time times the queue position, divided by the
     *     slots of the agents who may take it, rounded up. 0 when not waiting, null while there is nothing to reckon from.
     */
    EstimatedWait: number | null;
    /** @description The latest escalation of a session or ticket. */
    Escalation: {
      level: components["schemas"]["Label"];
      reason: string;
      urgency: components["schemas"]["Priority"] | null;
      notes?: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    /**
     * @description `breached` when either clock ran out; `met` when the ticket is solved or closed, or the session has ended, and neither
     *     did; `paused` while the resolution clock stands still (pending, on hold); `at_risk` when a running clock is close to its
     *     deadline, as its policy says, or in the last quarter of its target; otherwise `within_sla`.
     * @enum {string}
     */
    SlaStatus: "within_sla" | "at_risk" | "breached" | "paused" | "met";
    Sla: {
      /**
       * Format: date-time
       * @description When the first public reply of an agent to a ticket, or the first message of an agent in a session, is due. The time
       *     that a ticket was `solved` does not count. It stays as it was once it is answered or missed.
       */
      response_due: string;
      /**
       * Format: date-time
       * @description When the solution of a ticket, or the end of a session, is due. It moves on by the opening time spent in `pending`,
       *     `on_hold` and `solved`, and stays as it was once it is missed.
       */
      resolution_due: string;
      status: components["schemas"]["SlaStatus"];
      /** @description The policy that both go by; absent where the desk's own targets count. */
      policy_id?: components["schemas"]["Id"];
    };
    /**
     * @description `open` until somebody `accepted`, everybody `declined`, or it `expired`; `cancelled` when it was taken back, or the
     *     session ended or moved meanwhile.
     * @enum {string}
     */
    OfferState: "open" | "accepted" | "declined" | "expired" | "cancelled";
    /** @description An agent whom an offer asks, and its answer if it is no. */
    AskedAgent: {
      agent_id: components["schemas"]["Id"];
      declined_at: string | null;
      /** @description Why the agent declined; null when it did not say. */
      reason: string | null;
    };
    /**
     * @description What becomes of the session when nobody accepts in time, or everybody declines: `keep` leaves it with the agent who has
     *     it; `queue` transfers it to the queue of the team that was asked, or of the session's own team when one agent was.
     *     There it goes to whoever is free, to those who declined last.
     * @enum {string}
     */
    OfferFallback: "keep" | "queue";
    /**
     * @description A session that somebody is asked to take. Of a team everybody is asked at once who is not offline, has the session's
     *     skills and language, and is not the one who has it; the first to accept gets it. For agents only.
     */
    TransferOffer: {
      id: components["schemas"]["Id"];
      state: components["schemas"]["OfferState"];
      /** @enum {string} */
      target_type: "agent" | "team";
      target_id: string;
      reason: string;
      notes: string | null;
      /** @description Who has the session while it is offered. */
      from_agent_id: string;
      /** @description Those who may accept. */
      agents: components["schemas"]["AskedAgent"][];
      fallback: components["schemas"]["OfferFallback"];
      /** @description The agent who accepted; null unless the state is `accepted`. */
      accepted_by: string | null;
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description From this moment on nobody can accept any more.
       */
      expires_at: string;
      closed_at: string | null;
    };
    Rating: {
      score: number;
      comment: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    /** @description Grows with every change; the `ETag` of the session is this number in quotes. */
    SessionVersion: number;
    SessionSummary: {
      session_id: components["schemas"]["Id"];
      status: components["schemas"]["SessionStatus"];
      channel: components["schemas"]["Channel"];
      priority: components["schemas"]["Priority"];
      category: string | null;
      customer: components["schemas"]["CustomerSummary"];
      assigned_agent: components["schemas"]["AssignedAgent"] | null;
      /** @description The queue it belongs to; null is the default queue, open to every agent. */
      team_id: string | null;
      skills: string[];
      language: string | null;
      queue_position: components["schemas"]["QueuePosition"];
      estimated_wait_minutes: components["schemas"]["EstimatedWait"];
      /** Format: uri */
      websocket_url: string;
      /** @description Absent for the customer. */
      escalation?: components["schemas"]["Escalation"] | null;
      /** @description Absent for the customer. */
      sla?: components["schemas"]["Sla"];
      tags: string[];
      /** @description What `end` was called with; null while the session is open. */
      resolution: string | null;
      /** @description For agents only; absent for the customer and in events. */
      resolution_notes?: string | null;
      /** @description The offer that somebody may accept now, or null. For agents only; absent for the customer and in events. */
      offer?: components["schemas"]["TransferOffer"] | null;
      rating: components["schemas"]["Rating"] | null;
      /** @description From the start to the end, or to now while the session is open. */
      duration_seconds: number;
      /** @description The number of the session's latest durable event; 0 before the first. */
      last_seq: number;
      version: components["schemas"]["SessionVersion"];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      ended_at: string | null;
    };
    /** @description Pass it as `cursor` to get the next page; null on the last page. */
    NextCursor: string | null;
    /** @description Whether a further page exists. */
    HasMore: boolean;
    SessionList: {
      data: components["schemas"]["SessionSummary"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /**
     * @description Why a call was refused. The `x-statuses` map gives each code its HTTP status; a code never changes its status.
     * @enum {string}
     */
    ErrorCode:
      | "no_agents_available"
      | "session_not_found"
      | "ticket_not_found"
      | "session_closed"
      | "invalid_request"
      | "invalid_json"
      | "unauthenticated"
      | "forbidden"
      | "not_found"
      | "agent_not_found"
      | "team_not_found"
      | "sla_policy_not_found"
      | "calendar_not_found"
      | "customer_not_found"
      | "article_not_found"
      | "action_not_found"
      | "execution_not_found"
      | "tag_not_found"
      | "webhook_not_found"
      | "delivery_not_found"
      | "event_not_found"
      | "method_not_allowed"
      | "invalid_transition"
      | "ticket_closed"
      | "queue_full"
      | "already_assigned"
      | "already_offered"
      | "offer_closed"
      | "agent_at_capacity"
      | "already_exists"
      | "customer_active"
      | "idempotency_in_progress"
      | "precondition_failed"
      | "payload_too_large"
      | "unsupported_media_type"
      | "idempotency_key_reused"
      | "missing_context"
      | "rate_limited"
      | "internal"
      | "unavailable";
    FieldError: {
      /**
       * @description Where the fault is: a JSON Pointer (RFC 6901) into the body, such as `/attachments/0/url`, or `?name` for a query
       *     parameter, or `{name}` for a path parameter, or the name of a header.
       */
      pointer: string;
      /** @description What to send instead. */
      message: string;
    };
    /** @description An error, in the shape of RFC 9457 (`application/problem+json`). */
    Problem: {
      /**
       * Format: uri-reference
       * @description An address that names the kind of error; it ends in the code.
       */
      type: string;
      /** @description The kind of error in words. */
      title: string;
      status: number;
      code: components["schemas"]["ErrorCode"];
      /** @description What happened in this call, and what to do next. */
      detail: string;
      /** @description Quote it when asking for help; every log line of the call carries it. */
      request_id: string;
      /** @description Each fault of the input, for `invalid_request` and `missing_context`. */
      errors?: components["schemas"]["FieldError"][];
    };
    /** @description What is known about a customer. Fields left out keep their value. */
    CustomerDetails: {
      name?: string | null;
      /** Format: email */
      email?: string | null;
      /** @description Free-form facts, replaced as a whole. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description Free-form facts about the case, stored and returned as given. Object keys may be anything but `__proto__`. */
    Context: {
      [key: string]: unknown;
    };
    /** @description A language tag of BCP 47, such as `en` or `pt-BR`. */
    LanguageTag: string;
    StartSession: {
      /** @description The customer's id in your own system. An unknown one creates a bare customer. */
      customer_id: components["schemas"]["Id"];
      /** @description Name, e-mail and metadata of the customer, stored as `PUT /customers/{customer_id}` would. */
      customer?: components["schemas"]["CustomerDetails"];
      channel: components["schemas"]["Channel"];
      /** @description The customer's first words; it becomes message 1 of the session. */
      initial_message?: string;
      context?: components["schemas"]["Context"];
      /** @default normal */
      priority?: components["schemas"]["Priority"];
      /** @description What the case is about, for reports. */
      category?: components["schemas"]["Label"];
      /** @description Only agents of this team are eligible. Without it any agent is. */
      team_id?: components["schemas"]["Id"];
      /** @description The agent must have all of these. */
      skills?: components["schemas"]["Label"][];
      /** @description The agent must speak it. */
      language?: components["schemas"]["LanguageTag"];
    };
    StartedSession: {
      session_id: components["schemas"]["Id"];
      status: components["schemas"]["SessionStatus"];
      channel: components["schemas"]["Channel"];
      priority: components["schemas"]["Priority"];
      customer: components["schemas"]["CustomerSummary"];
      assigned_agent: components["schemas"]["AssignedAgent"] | null;
      queue_position: components["schemas"]["QueuePosition"];
      estimated_wait_minutes: components["schemas"]["EstimatedWait"];
      /** Format: uri */
      websocket_url: string;
      /** Format: date-time */
      created_at: string;
      /**
       * @description A short-lived bearer token for the customer's own browser. It opens this one session only: its socket, reading
       *     it, sending, read receipts, rating.
       */
      chat_token: string;
      /** Format: date-time */
      chat_token_expires_at: string;
      version: components["schemas"]["SessionVersion"];
    };
    /** @enum {string} */
    MessageType: "text" | "image" | "file";
    /** @description A reference to a file. The server shows it and never fetches it. */
    Attachment: {
      name: string;
      /** @description An https address. */
      url: string;
      content_type?: string;
      size_bytes?: number;
    };
    /** @description At most 10 references to files. */
    Attachments: components["schemas"]["Attachment"][];
    Message: {
      id: components["schemas"]["Id"];
      /**
       * @description Its place in the session. Messages and the session's other durable events share one count, 1, 2, 3, ... without
       *     a gap.
       */
      seq: number;
      /**
       * @description `agent` for staff tokens, `customer` for chat tokens, `system` for the desk itself.
       * @enum {string}
       */
      sender: "customer" | "agent" | "system";
      sender_id: string | null;
      sender_name: string | null;
      content: string;
      type: components["schemas"]["MessageType"];
      attachments: components["schemas"]["Attachments"];
      client_message_id: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    ChatParticipant: {
      /** @enum {string} */
      kind: "customer" | "agent";
      id: components["schemas"]["Id"];
      name: string | null;
    };
    /** @description How far a participant has read. It only ever grows. */
    ReadReceipt: {
      participant: components["schemas"]["ChatParticipant"];
      /** @description The `seq` of the latest event that was read; 0 while the session has none. */
      seq: number;
      /** Format: date-time */
      timestamp: string;
    };
    Transfer: {
      /** @enum {string} */
      target_type: "agent" | "team";
      target_id: string;
      reason: string;
      notes: string | null;
      from_agent_id: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    SessionAction: {
      execution_id: string;
      action_id: string;
      success: boolean;
      message: string;
      actor_id: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    Session: components["schemas"]["SessionSummary"] & {
      /** @description The latest 50 messages, oldest first. */
      messages: components["schemas"]["Message"][];
      /** @description How far each participant has read. */
      reads: components["schemas"]["ReadReceipt"][];
      /** @description Whether older messages exist; `GET /sessions/{session_id}/messages` has them all. */
      has_more_messages: boolean;
      /** @description Absent for the customer. */
      context?: components["schemas"]["Context"];
      /** @description Every transfer, oldest first. For agents only; absent for the customer. */
      transfers?: components["schemas"]["Transfer"][];
      /** @description Every offer of it, however it ended, oldest first. For agents only; absent for the customer. */
      offers?: components["schemas"]["TransferOffer"][];
      /** @description Quick actions that were run in this session, oldest first. For agents only; absent for the customer. */
      actions?: components["schemas"]["SessionAction"][];
    };
    MessageList: {
      data: components["schemas"]["Message"][];
      /** @description Pass it as `after`. */
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    SendMessage: {
      content: string;
      /** @default text */
      type?: components["schemas"]["MessageType"];
      attachments?: components["schemas"]["Attachments"];
      /**
       * @description Your own id of the message, unique in the session. Sending it again answers with the first message and stores
       *     nothing.
       */
      client_message_id?: components["schemas"]["Id"];
    };
    /** @description A message, as a durable event of its session. */
    MessageEvent: {
      /** @constant */
      type: "message";
      seq: number;
      message: components["schemas"]["Message"];
    };
    /** @description What a session became, as a durable event of it. */
    SessionUpdatedEvent: {
      /** @constant */
      type: "session_updated";
      seq: number;
      /** Format: date-time */
      timestamp: string;
      status: components["schemas"]["SessionStatus"];
      assigned_agent: components["schemas"]["AssignedAgent"] | null;
      team_id: string | null;
      priority: components["schemas"]["Priority"];
      /** @description The escalation that stands after it. For agents only; absent for the customer. */
      escalation?: components["schemas"]["Escalation"] | null;
      /**
       * @description The offer that is open after it, or that ended with it; its `state` tells. Null when there is none. For agents
       *     only; absent for the customer.
       */
      offer?: components["schemas"]["TransferOffer"] | null;
    };
    /** @description A durable event of a session. All of them share one count, 1, 2, 3, ... without a gap. */
    SessionEvent: components["schemas"]["MessageEvent"] | components["schemas"]["SessionUpdatedEvent"];
    SessionEventList: {
      data: components["schemas"]["SessionEvent"][];
      /** @description Pass it as `after`. */
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    MarkRead: {
      /** @description The `seq` of the latest event that was read; one beyond the session's latest counts as the latest. */
      seq: number;
    };
    /**
     * @description Offers the session instead of handing it over at once. The agent who has it keeps it until somebody accepts. `{}`
     *     offers it for as long as the desk is set to wait, and leaves it where it is when nobody accepts.
     */
    OfferTransfer: {
      /** @description How long the offer stands; 60 unless the desk is set otherwise. */
      expires_in_seconds?: number;
      /** @default keep */
      fallback?: components["schemas"]["OfferFallback"];
    };
    TransferSession: {
      /** @enum {string} */
      target_type: "agent" | "team";
      target_id: components["schemas"]["Id"];
      reason: string;
      /** @description For agents only; the customer never sees it. */
      notes?: string;
      offer?: components["schemas"]["OfferTransfer"];
    };
    DeclineTransfer: {
      /** @description Why not. For agents only; the customer never sees it. */
      reason?: string;
    };
    /** @description Labels in the order given, each once. */
    Tags: components["schemas"]["Label"][];
    EndSession: {
      /** @description `resolved` makes the session `resolved`; any other word makes it `closed`. */
      resolution: components["schemas"]["Label"];
      /** @description For agents only; the customer never sees it. */
      resolution_notes?: string;
      tags?: components["schemas"]["Tags"];
    };
    EscalateSession: {
      /** @description How far up it goes, such as `supervisor`. A team that lists the level in `escalation_levels` takes the session. */
      level: components["schemas"]["Label"];
      reason: string;
      /** @description The session's priority becomes at least this. */
      urgency?: components["schemas"]["Priority"];
    };
    RateSession: {
      /** @description 1 (poor) to 5 (excellent). */
      score: number;
      comment?: string;
    };
    ChatToken: {
      chat_token: string;
      /** Format: date-time */
      chat_token_expires_at: string;
    };
    /** @description Where the policy stands: the first whose conditions match counts. Of several at one position the oldest comes first. */
    SlaPosition: number;
    /**
     * @description What a policy can be for.
     * @enum {string}
     */
    SlaSubject: "ticket" | "session";
    SlaMinutes: number;
    /** @description Minutes of the calendar's opening time in which an agent must have replied, and the case must be solved. */
    SlaTarget: {
      response: components["schemas"]["SlaMinutes"];
      resolution: components["schemas"]["SlaMinutes"];
    };
    /** @description The target of each priority. */
    SlaTargets: {
      urgent: components["schemas"]["SlaTarget"];
      high: components["schemas"]["SlaTarget"];
      normal: components["schemas"]["SlaTarget"];
      low: components["schemas"]["SlaTarget"];
    };
    /**
     * @description How many minutes of opening time before its deadline a clock is at risk; for a clock that is not named here, the last
     *     quarter of its target.
     */
    SlaAtRisk: {
      response?: components["schemas"]["SlaMinutes"];
      resolution?: components["schemas"]["SlaMinutes"];
    };
    SlaPolicy: {
      id: components["schemas"]["Id"];
      name: string;
      enabled: boolean;
      position: components["schemas"]["SlaPosition"];
      applies_to: components["schemas"]["SlaSubject"][];
      conditions: {
        priorities: components["schemas"]["Priority"][];
        categories: string[];
        tags: string[];
        team_ids: string[];
      };
      targets: components["schemas"]["SlaTargets"];
      at_risk_minutes: components["schemas"]["SlaAtRisk"];
      /** @description The calendar whose opening time the clocks count; null counts all time. */
      calendar_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    /** @description From `start` until before `end`, on the clocks of the calendar's time zone. */
    OpeningInterval: {
      /** @description Hours and minutes, such as `09:00`. */
      start: string;
      /** @description Hours and minutes after `start`; `24:00` is the end of the day. */
      end: string;
    };
    OpeningIntervals: components["schemas"]["OpeningInterval"][];
    /** @description When the desk is open. A day may have several intervals, which must not overlap; a day that is not named is closed. */
    OpeningHours: {
      monday?: components["schemas"]["OpeningIntervals"];
      tuesday?: components["schemas"]["OpeningIntervals"];
      wednesday?: components["schemas"]["OpeningIntervals"];
      thursday?: components["schemas"]["OpeningIntervals"];
      friday?: components["schemas"]["OpeningIntervals"];
      saturday?: components["schemas"]["OpeningIntervals"];
      sunday?: components["schemas"]["OpeningIntervals"];
    };
    /** @description A day on which the desk is closed whatever the weekday. */
    Holiday: {
      /** Format: date */
      date: string;
      name: string;
    };
    Calendar: {
      id: components["schemas"]["Id"];
      name: string;
      timezone: string;
      hours: components["schemas"]["OpeningHours"];
      holidays: components["schemas"]["Holiday"][];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    /** @enum {string} */
    SlaClock: "response" | "resolution";
    SlaTimelineEntry: {
      clock: components["schemas"]["SlaClock"];
      /**
       * @description `started`, with the ticket or session; `paused`, it stands still; `resumed`, it runs on; `retargeted`, it has
       *     another target, policy or calendar and keeps the time used; `met`, what was owed is done in time; `breached`, its
       *     time ran out, after which nothing changes its deadline any more.
       * @enum {string}
       */
      event: "started" | "paused" | "resumed" | "retargeted" | "met" | "breached";
      /**
       * Format: date-time
       * @description The clock's deadline from here on.
       */
      due: string;
      /** @description With `started` and `retargeted`, what the clock has in all. */
      target_minutes?: number;
      /** @description With `started` and `retargeted`, the policy that it has it by; null for the desk's own targets. */
      policy_id?: string | null;
      /** Format: date-time */
      timestamp: string;
    };
    SlaTimeline: {
      sla: components["schemas"]["Sla"];
      /** @description The policy that counts; null where no policy matches and the desk's own targets count. */
      policy: components["schemas"]["SlaPolicy"] | null;
      /** @description The calendar of the policy; null when all time counts. */
      calendar: components["schemas"]["Calendar"] | null;
      /** @description What became of both clocks, oldest first. */
      entries: components["schemas"]["SlaTimelineEntry"][];
    };
    /**
     * @description `open` an agent could take a session now; `busy` somebody is there and none of those who may take it is free, so that it
     *     would wait; `offline` nobody is there; `closed` it is outside of opening hours, whoever is there.
     * @enum {string}
     */
    AvailabilityStatus: "open" | "busy" | "closed" | "offline";
    /**
     * @description How a session would fare that is started now with these demands and normal priority. It is a look, not a promise:
     *     `POST /sessions` looks again.
     *
     *     A team is open by the calendar that it names, and always when it names none. The desk as a whole is open while any of its
     *     teams with members is, and always without such a team. Opening hours refuse nothing: who is there outside of them
     *     takes what is started, and `accepts_sessions`, the place and the wait say so.
     */
    Availability: {
      status: components["schemas"]["AvailabilityStatus"];
      /** @description Whether it would be started at all. False when nobody is there, and while the queue is full. */
      accepts_sessions: boolean;
      /**
       * Format: date-time
       * @description While `closed`, when it opens next, null when it does not within a year; null otherwise.
       */
      opens_at: string | null;
      /** @description The place that it would have; 0 when it would not wait, or would not be started. */
      queue_position: components["schemas"]["QueuePosition"];
      /** @description The wait at that place; 0 when it would not wait, null while there is nothing to reckon from. */
      estimated_wait_minutes: components["schemas"]["EstimatedWait"];
    };
    /**
     * @description `new` newly created; `open` being worked on; `pending` awaiting the customer; `on_hold` temporarily paused; `solved`
     *     solution provided; `closed` ticket closed, which is final.
     * @enum {string}
     */
    TicketStatus: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
    TicketAssignee: {
      id: components["schemas"]["Id"];
      name: string;
    };
    TicketSummary: {
      id: components["schemas"]["Id"];
      /** @description `TKT-YYYY-NNNN`: counted per tenant and year of creation (UTC), with more digits past 9999. */
      number: string;
      subject: string;
      status: components["schemas"]["TicketStatus"];
      priority: components["schemas"]["Priority"];
      category: string | null;
      tags: string[];
      customer: components["schemas"]["CustomerSummary"];
      assigned_to: components["schemas"]["TicketAssignee"] | null;
      escalation: components["schemas"]["Escalation"] | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description The first public reply of an agent. */
      first_response_at: string | null;
      solved_at: string | null;
      closed_at: string | null;
      sla: components["schemas"]["Sla"];
      /** @description Grows with every change; the `ETag` of the ticket is this number in quotes. */
      version: number;
    };
    TicketList: {
      data: components["schemas"]["TicketSummary"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    CreateTicket: {
      subject: string;
      description: string;
      /** @description The customer's id in your own system. An unknown one creates a bare customer. */
      customer_id: components["schemas"]["Id"];
      /** @description Name, e-mail and metadata of the customer, stored as `PUT /customers/{customer_id}` would. */
      customer?: components["schemas"]["CustomerDetails"];
      /** @default normal */
      priority?: components["schemas"]["Priority"];
      category?: components["schemas"]["Label"];
      tags?: components["schemas"]["Tags"];
      assigned_to?: components["schemas"]["Id"];
      /** @description The order's id in your own system; stored, never looked up. */
      related_order_id?: components["schemas"]["Id"];
      /** @description A session of the same customer. */
      related_session_id?: components["schemas"]["Id"];
      attachments?: components["schemas"]["Attachments"];
    };
    CommentAuthor: {
      /** @enum {string} */
      type: "customer" | "agent" | "system";
      id: string | null;
      name: string | null;
    };
    Comment: {
      id: components["schemas"]["Id"];
      author: components["schemas"]["CommentAuthor"];
      content: string;
      public: boolean;
      attachments: components["schemas"]["Attachments"];
      /** Format: date-time */
      timestamp: string;
    };
    Note: {
      id: components["schemas"]["Id"];
      author: components["schemas"]["CommentAuthor"];
      content: string;
      mention_agent_ids: string[];
      /** Format: date-time */
      timestamp: string;
    };
    /** @description One step of the ticket's history. */
    Activity: {
      /** @enum {string} */
      action:
        | "created"
        | "assigned"
        | "unassigned"
        | "status_changed"
        | "priority_changed"
        | "category_changed"
        | "subject_changed"
        | "tags_changed"
        | "replied"
        | "commented"
        | "noted"
        | "escalated"
        | "action_executed"
        | "sla_breached";
      /** @description The name of the agent concerned, as in `assigned`; absent where there is none. */
      agent?: string;
      /** @description Who did it. */
      actor: components["schemas"]["CommentAuthor"];
      /** @description The value before, where the action changed one. */
      old_value: unknown;
      /** @description The value after, where the action changed one. */
      new_value: unknown;
      /** Format: date-time */
      timestamp: string;
    };
    Ticket: components["schemas"]["TicketSummary"] & {
      description: string;
      attachments: components["schemas"]["Attachments"];
      /** @description Every comment, oldest first. */
      comments: components["schemas"]["Comment"][];
      /** @description Internal notes, oldest first. They never reach a customer. */
      notes: components["schemas"]["Note"][];
      /** @description The append-only history, oldest first. */
      activities: components["schemas"]["Activity"][];
      related: {
        order_id: string | null;
        session_id: string | null;
      };
    };
    UpdateComment: {
      content: string;
      /**
       * @description Whether the customer may see it.
       * @default true
       */
      public?: boolean;
      attachments?: components["schemas"]["Attachments"];
    };
    /** @description Given fields change, the others keep their value. */
    UpdateTicket: {
      subject?: string;
      status?: components["schemas"]["TicketStatus"];
      priority?: components["schemas"]["Priority"];
      category?: components["schemas"]["Label"] | null;
      /** @description An agent's id, or null to clear. */
      assigned_to?: components["schemas"]["Id"] | null;
      /** @description Replaces all tags; `POST /tickets/{ticket_id}/tags` adds to them. */
      tags?: components["schemas"]["Tags"];
      /** @description A comment of the caller that goes with the change. As a reply it counts before a new `status` does. */
      comment?: components["schemas"]["UpdateComment"];
    };
    AddTags: {
      tags: components["schemas"]["Label"][];
    };
    AddComment: {
      content: string;
      /**
       * @description Whether the customer may see it.
       * @default true
       */
      public?: boolean;
      /**
       * @description `agent` is the caller. `customer` records a reply of the ticket's customer that reached you another way, such as
       *     by e-mail; it is always public.
       * @default agent
       * @enum {string}
       */
      author_type?: "agent" | "customer";
      attachments?: components["schemas"]["Attachments"];
    };
    AddNote: {
      content: string;
      /** @description Agents of the same tenant. */
      mention_agent_ids?: components["schemas"]["Id"][];
    };
    EscalateTicket: {
      escalation_type: components["schemas"]["Label"];
      reason: string;
      /** @description The ticket's priority becomes at least this. */
      urgency?: components["schemas"]["Priority"];
      /** @description For agents only. */
      notes?: string;
    };
    SlaPolicyList: {
      data: components["schemas"]["SlaPolicy"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /**
     * @description Whom the policy is for: all lists must match, each by any of its entries, and an empty list matches everybody. The teams
     *     of a ticket are those of the agent whom it is assigned to; a session's team is the queue it belongs to.
     */
    SlaConditions: {
      priorities?: components["schemas"]["Priority"][];
      categories?: components["schemas"]["Tags"];
      tags?: components["schemas"]["Tags"];
      team_ids?: components["schemas"]["Id"][];
    };
    CreateSlaPolicy: {
      name: string;
      /** @default true */
      enabled?: boolean;
      /** @description Behind all others when left out. */
      position?: components["schemas"]["SlaPosition"];
      /** @description Tickets and sessions when left out. */
      applies_to?: components["schemas"]["SlaSubject"][];
      conditions?: components["schemas"]["SlaConditions"];
      targets: components["schemas"]["SlaTargets"];
      at_risk_minutes?: components["schemas"]["SlaAtRisk"];
      /** @description All time counts without one. */
      calendar_id?: components["schemas"]["Id"];
    };
    /** @description Given fields change, the others keep their value; lists and objects are replaced as a whole. */
    UpdateSlaPolicy: {
      name?: string;
      enabled?: boolean;
      position?: components["schemas"]["SlaPosition"];
      applies_to?: components["schemas"]["SlaSubject"][];
      conditions?: components["schemas"]["SlaConditions"];
      targets?: components["schemas"]["SlaTargets"];
      at_risk_minutes?: components["schemas"]["SlaAtRisk"];
      /** @description The id of a calendar, or null to count all time. */
      calendar_id?: components["schemas"]["Id"] | null;
    };
    CalendarList: {
      data: components["schemas"]["Calendar"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /** @description A name of the IANA time zone database, such as `Europe/Berlin`. */
    TimeZone: string;
    /** @description At most 500 days, each once. */
    Holidays: components["schemas"]["Holiday"][];
    CreateCalendar: {
      name: string;
      timezone: components["schemas"]["TimeZone"];
      hours: components["schemas"]["OpeningHours"];
      holidays?: components["schemas"]["Holidays"];
    };
    /** @description Given fields change, the others keep their value; hours and holidays are replaced as a whole. */
    UpdateCalendar: {
      name?: string;
      timezone?: components["schemas"]["TimeZone"];
      hours?: components["schemas"]["OpeningHours"];
      holidays?: components["schemas"]["Holidays"];
    };
    QuickAction: {
      id: components["schemas"]["Id"];
      name: string;
      description: string;
      /** @description What `context` must hold, from the session or from the request. */
      required_context: string[];
      /** @description What the caller's token must grant; empty when every agent may run it. */
      permissions: string[];
      /** @description JSON Schema (2020-12) of the context. */
      input_schema: {
        [key: string]: unknown;
      };
    };
    QuickActionList: {
      actions: components["schemas"]["QuickAction"][];
    };
    /**
     * @description `pending` while the back-end is asked; `succeeded` and `failed` once it is known which; `unknown` when the back-end gave
     *     no clear answer, so that it may have been done. The desk then asks again with the same key, less and less often for
     *     about 17 hours, and notes what it finds out.
     * @enum {string}
     */
    QuickActionExecutionStatus: "pending" | "succeeded" | "failed" | "unknown";
    QuickActionStep: {
      name: string;
      /**
       * @description `waiting` until it is begun; `pending` while the back-end is asked; `succeeded`, `failed` or `unknown` as that turned
       *     out. When a later step fails it is undone: `compensating`, then `compensated`, or `compensation_failed` when that
       *     was refused or never confirmed.
       * @enum {string}
       */
      status:
        | "waiting"
        | "pending"
        | "succeeded"
        | "failed"
        | "unknown"
        | "compensating"
        | "compensated"
        | "compensation_failed";
      /** @description Why it failed, is unknown or could not be undone. */
      code: string | null;
      message: string | null;
      /** @description What the step answered once it was done. */
      result: {
        [key: string]: unknown;
      } | null;
    };
    QuickActionExecution: {
      id: components["schemas"]["Id"];
      action_id: components["schemas"]["Id"];
      status: components["schemas"]["QuickActionExecutionStatus"];
      success: boolean;
      /** @description Why it failed, or why nobody knows whether it was done. */
      code: string | null;
      /** @description The outcome in a sentence for the agent. */
      message: string;
      /** @description What the action answered; null unless it succeeded. */
      result: {
        [key: string]: unknown;
      } | null;
      /** @description Each step of an action of several; empty for an action of one. */
      steps: components["schemas"]["QuickActionStep"][];
      /** @description How often the desk has begun to ask the back-end. */
      attempts: number;
      /** @description What the action was run with, the session's and the ticket's context included. */
      context: {
        [key: string]: unknown;
      };
      session_id: string | null;
      ticket_id: string | null;
      /** @description Whose session or ticket it was; null when it was run for neither. */
      customer_id: string | null;
      /** @description Who ran it. */
      actor_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /**
       * Format: date-time
       * @description Since when the outcome is known.
       */
      settled_at: string | null;
      /**
       * Format: date-time
       * @description When the desk asks the back-end again; null when it does not.
       */
      next_attempt_at: string | null;
    };
    QuickActionExecutionList: {
      data: components["schemas"]["QuickActionExecution"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    ExecuteQuickAction: {
      /** @description The session it is done in. Its context is merged under the request's, and its history shows the action. */
      session_id?: components["schemas"]["Id"];
      /** @description The ticket it is done in, whose history shows the action. */
      ticket_id?: components["schemas"]["Id"];
      context?: components["schemas"]["Context"];
      /**
       * @description Checks everything and says what would happen, without doing or recording it.
       * @default false
       */
      dry_run?: boolean;
    };
    QuickActionResult: {
      success: boolean;
      /** @description Why it failed; absent on success. */
      code?: string;
      /**
       * @description What the action answers, such as `refund_id`, `amount`, `status`; of an action of several steps what each did, by
       *     its name. Null when it failed.
       */
      result: {
        [key: string]: unknown;
      } | null;
      /** @description The outcome in a sentence for the agent. */
      message: string;
      /** @description The record of this execution; null for a dry run. */
      execution_id: string | null;
      dry_run: boolean;
      /** @description Where the execution stands; null for a dry run. */
      status: components["schemas"]["QuickActionExecutionStatus"] | null;
      /** @description Each step of an action of several; empty for an action of one. */
      steps: components["schemas"]["QuickActionStep"][];
    };
    SearchResult: {
      id: components["schemas"]["Id"];
      title: string;
      /** @description Plain text cut from the article around the best match. */
      excerpt: string;
      category: string | null;
      /** @description How well it answers the query, 0 to 1. */
      relevance_score: number;
      /** Format: uri */
      url: string;
    };
    SearchResults: {
      /** @description Best first. */
      results: components["schemas"]["SearchResult"][];
      /** @description A reply built from the best passage of a published article; null when nothing is relevant enough. */
      suggested_response: string | null;
    };
    /** @description At least one of the two is needed. */
    SuggestArticles: {
      /** @description Its recent messages are searched for as well. */
      session_id?: components["schemas"]["Id"];
      message?: string;
    };
    /**
     * @description `draft` is found by nobody; `internal` is found by agents and never quoted to customers.
     * @enum {string}
     */
    ArticleStatus: "draft" | "published" | "internal";
    Article: {
      id: components["schemas"]["Id"];
      slug: string;
      title: string;
      /** @description Markdown. */
      body: string;
      category: string | null;
      tags: string[];
      locale: string;
      status: components["schemas"]["ArticleStatus"];
      /** Format: uri */
      url: string;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ArticleList: {
      data: components["schemas"]["Article"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /** @description The article's name in addresses, unique in the tenant. */
    Slug: string;
    CreateArticle: {
      title: string;
      /** @description Made from the title when left out. */
      slug?: components["schemas"]["Slug"];
      /** @description Markdown. */
      body: string;
      category?: components["schemas"]["Label"];
      tags?: components["schemas"]["Tags"];
      /** @default en */
      locale?: components["schemas"]["LanguageTag"];
      /** @default draft */
      status?: components["schemas"]["ArticleStatus"];
    };
    /** @description Given fields change, the others keep their value. */
    UpdateArticle: {
      title?: string;
      slug?: components["schemas"]["Slug"];
      body?: string;
      category?: components["schemas"]["Label"] | null;
      tags?: components["schemas"]["Tags"];
      locale?: components["schemas"]["LanguageTag"];
      status?: components["schemas"]["ArticleStatus"];
    };
    /**
     * @description `available` ready for sessions; `busy` at capacity, or set by hand to take no new work; `away` temporarily away;
     *     `offline` not available.
     * @enum {string}
     */
    AgentAvailability: "available" | "busy" | "away" | "offline";
    Agent: {
      id: components["schemas"]["Id"];
      name: string;
      email: string | null;
      avatar_url: string | null;
      status: components["schemas"]["AgentAvailability"];
      skills: string[];
      languages: string[];
      max_sessions: number;
      active_sessions: number;
      team_ids: string[];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    AgentList: {
      data: components["schemas"]["Agent"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /** @description How many open sessions the agent may hold at once. 0 takes none. */
    MaxSessions: number;
    CreateAgent: {
      /** @description The `agent_id` or `sub` claim of the agent's token. */
      id: components["schemas"]["Id"];
      name: string;
      /** Format: email */
      email?: string;
      avatar_url?: string;
      skills?: components["schemas"]["Tags"];
      languages?: components["schemas"]["LanguageTag"][];
      /** @default 5 */
      max_sessions?: components["schemas"]["MaxSessions"];
      team_ids?: components["schemas"]["Id"][];
    };
    /** @description Given fields change, the others keep their value; lists are replaced as a whole. */
    UpdateAgent: {
      name?: string;
      /** Format: email */
      email?: string | null;
      avatar_url?: string | null;
      skills?: components["schemas"]["Tags"];
      languages?: components["schemas"]["LanguageTag"][];
      max_sessions?: components["schemas"]["MaxSessions"];
      team_ids?: components["schemas"]["Id"][];
    };
    /** @description Since midnight UTC. A figure without a base is null. */
    AgentMetrics: {
      /** @description Sessions that were assigned to the agent. */
      sessions_handled: number;
      /** @description From the start of a session to the agent's first message in it, when that was the first of any agent. */
      avg_response_time_seconds: number | null;
      /** @description The mean of the ratings of the agent's sessions, 1 to 5. */
      satisfaction_score: number | null;
      /** @description The share of the agent's ended sessions that were resolved, in percent. */
      resolution_rate: number | null;
    };
    AgentStatus: {
      agent_id: components["schemas"]["Id"];
      name: string;
      status: components["schemas"]["AgentAvailability"];
      active_sessions: number;
      max_sessions: number;
      skills: string[];
      languages: string[];
      reason: string | null;
      return_time: string | null;
      metrics_today: components["schemas"]["AgentMetrics"];
    };
    UpdateAgentStatus: {
      status: components["schemas"]["AgentAvailability"];
      reason?: string;
      /**
       * Format: date-time
       * @description With `away`, when the agent becomes `available` again without a further call. A time of RFC 3339 with an
       *     upper-case `T`, and `Z` or an offset such as `+01:00`.
       */
      return_time?: string;
    };
    Team: {
      id: components["schemas"]["Id"];
      name: string;
      description: string | null;
      /** @description The ids of its agents. */
      member_ids: string[];
      /** @description Sessions escalated to one of these levels move to this team. */
      escalation_levels: string[];
      /** @description The calendar whose opening hours are the team's; null is always open. */
      calendar_id: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    TeamList: {
      data: components["schemas"]["Team"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    CreateTeam: {
      /** @description Made by the desk when left out. */
      id?: components["schemas"]["Id"];
      name: string;
      description?: string;
      member_ids?: components["schemas"]["Id"][];
      escalation_levels?: components["schemas"]["Tags"];
      /** @description When the team is there, as `GET /availability` tells it; always without one. */
      calendar_id?: components["schemas"]["Id"];
    };
    /** @description Given fields change, the others keep their value; lists are replaced as a whole. */
    UpdateTeam: {
      name?: string;
      description?: string | null;
      member_ids?: components["schemas"]["Id"][];
      escalation_levels?: components["schemas"]["Tags"];
      /** @description The id of a calendar, or null to be always open. */
      calendar_id?: components["schemas"]["Id"] | null;
    };
    Customer: {
      id: components["schemas"]["Id"];
      name: string | null;
      email: string | null;
      metadata: components["schemas"]["Context"];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description When what was known of the customer was last erased; null when it never was. */
      erased_at: string | null;
    };
    CustomerList: {
      data: components["schemas"]["Customer"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /** @description What an erasure went through. */
    Erasure: {
      customer_id: components["schemas"]["Id"];
      /** Format: date-time */
      erased_at: string;
      /** @description Of how many sessions what was said was erased. */
      sessions: number;
      /** @description Of how many tickets what they are about was erased. */
      tickets: number;
    };
    MergeCustomer: {
      /** @description The customer that is the same person and will be no customer of its own any more. */
      duplicate_id: components["schemas"]["Id"];
    };
    /** @description Whole days; null keeps for ever. */
    OptionalDays: number | null;
    /** @description For how many days what is kept; null keeps it for ever, which is how it is until somebody says otherwise. */
    RetentionRules: {
      /** @description From the end of a session. Then what was said in it, and noted of it, is erased. */
      session_transcripts_days: components["schemas"]["OptionalDays"];
      /** @description From the closing of a ticket. Then what it is about, and what was said in it, is erased. */
      closed_tickets_days: components["schemas"]["OptionalDays"];
      /**
       * @description From the last time that anything happened to a customer: it was changed, a session of it ended, a ticket of it was
       *     closed. A customer with an open session or ticket is not inactive. Then all that is known of it is erased.
       */
      inactive_customers_days: components["schemas"]["OptionalDays"];
      /** @description Null while nobody has said anything. */
      updated_at: string | null;
    };
    UpdateRetention: {
      session_transcripts_days?: components["schemas"]["OptionalDays"];
      closed_tickets_days?: components["schemas"]["OptionalDays"];
      inactive_customers_days?: components["schemas"]["OptionalDays"];
    };
    /** @description Whole days. */
    Days: number;
    /** @description How much is due and has not gone yet. */
    RetentionPreview: {
      session_transcripts: number;
      closed_tickets: number;
      inactive_customers: number;
      /** Format: date-time */
      as_of: string;
    };
    AuditActor: {
      /**
       * @description `system` is the desk itself, which does what falls due.
       * @enum {string}
       */
      kind: "staff" | "system";
      id: string | null;
      /** @description The tenant that the actor belongs to; another one than the entry's for a platform role, null when its token named none. */
      tenant_id: string | null;
      /** @description The roles of the desk that the token named. */
      roles: string[];
    };
    /**
     * @description One act. `hash` is the SHA-256, in hexadecimal, of the entry without `hash` as canonical JSON (RFC 8785: members sorted,
     *     no spaces); `prev_hash` is that of the entry before, 64 zeros for the first. So nothing can be changed, put in, taken out
     *     or moved without the hashes telling.
     */
    AuditEntry: {
      /** @description Counts the tenant's entries, 1, 2, 3, ... without a gap. */
      seq: number;
      tenant_id: string;
      /** Format: date-time */
      timestamp: string;
      actor: components["schemas"]["AuditActor"];
      /** @description The operation's id in this document. */
      operation: string;
      /**
       * @description `refused` when the actor lacks the standing.
       * @enum {string}
       */
      outcome: "done" | "refused";
      /** @description The ids that the call named and, as `id`, that of what it made. */
      targets: {
        [key: string]: string;
      };
      /** @description The names of the members that the call sent, without their values. */
      fields: string[];
      /** @description The `X-Request-Id` of the call; null for what the desk does by itself. */
      request_id: string | null;
      prev_hash: string;
      hash: string;
    };
    AuditEntryList: {
      data: components["schemas"]["AuditEntry"][];
      /** @description Pass it as `after`. */
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    AnalyticsSummary: {
      /** @description Sessions started; of an agent those assigned, of a team those that began there or came by a transfer. */
      total_sessions: number;
      /** @description Tickets created; of an agent those assigned. */
      total_tickets: number;
      /**
       * @description Seconds from the start of a session to the first message of a member of staff; what the desk itself says is none.
       *     Over sessions first answered in the period.
       */
      avg_response_time_seconds: number | null;
      /**
       * @description Minutes from the start of a session to its end; over sessions ended in the period as `resolved`. An ended session is
       *     not opened again.
       */
      avg_resolution_time_minutes: number | null;
      /** @description The mean of the ratings given in the period, 1 to 5. A session is rated once. */
      satisfaction_score: number | null;
      /** @description Among the sessions resolved in the period, the share in percent that was never transferred nor escalated. */
      first_contact_resolution: number | null;
    };
    ChannelFigures: {
      channel: components["schemas"]["Channel"];
      /** @description As `total_sessions`, of the channel. */
      sessions: number;
      /** @description The mean of the ratings given in the period to sessions of the channel, 1 to 5. */
      satisfaction: number | null;
    };
    CategoryFigures: {
      category: string;
      /** @description As `total_sessions` and `total_tickets` together, of the category. */
      count: number;
      /**
       * @description Minutes from the start to the end; over the category's sessions resolved and tickets solved in the period. A ticket
       *     counts when it is solved for the first time, and not again after it was reopened.
       */
      avg_resolution_min: number | null;
    };
    /**
     * @description Over the clocks of tickets that ended or breached in the period. A clock counts as missed at its deadline, and as met
     *     when it ends in time: with the first reply, and with the first solution or a closing without one. A ticket that was
     *     solved in time, reopened and then late counts as met and as missed.
     */
    SlaCompliance: {
      /** @description The share in percent of first replies that were in time. */
      response_sla_met: number | null;
      /** @description The share in percent of solutions that were in time. */
      resolution_sla_met: number | null;
      /** @description First replies in time. */
      response_met: number;
      /** @description First replies that were not there at their deadline. */
      response_missed: number;
      /** @description Solutions in time. */
      resolution_met: number;
      /** @description Solutions that were not there at their deadline. */
      resolution_missed: number;
    };
    /**
     * @description Over the clocks of sessions that ended or breached in the period. A clock counts as missed at its deadline, with whoever
     *     had the session when that was found, and as met when it ends in time: with the first message of a member of staff, and
     *     with the end of the session, whatever its resolution. A session that ends without a reply has no response to count.
     */
    SessionSlaCompliance: {
      /** @description The share in percent of first replies that were in time. */
      response_sla_met: number | null;
      /** @description The share in percent of ends that were in time. */
      resolution_sla_met: number | null;
      /** @description First replies in time. */
      response_met: number;
      /** @description First replies that were not there at their deadline. */
      response_missed: number;
      /** @description Ends in time. */
      resolution_met: number;
      /** @description Sessions that had not ended at their deadline. */
      resolution_missed: number;
    };
    /** @description The figures of an agent or a team. */
    PartFigures: components["schemas"]["AnalyticsSummary"] & {
      sla_compliance: components["schemas"]["SlaCompliance"];
      session_sla_compliance: components["schemas"]["SessionSlaCompliance"];
    };
    AgentFigures: {
      agent_id: string;
    } & components["schemas"]["PartFigures"];
    TeamFigures: {
      team_id: string;
    } & components["schemas"]["PartFigures"];
    AnalyticsBucket: {
      /**
       * Format: date-time
       * @description The start of the hour, day or week. A week that the period cuts begins on its own Monday and counts only what
       *     lies in the period.
       */
      start: string;
    } & components["schemas"]["AnalyticsSummary"];
    /**
     * @description Every figure counts what happened within the period. A mean or share whose base is empty is null; otherwise it is rounded
     *     half up to two decimals. Percentages are 0 to 100, ratings 1 to 5.
     */
    Analytics: {
      period: {
        /** Format: date */
        start: string;
        /**
         * Format: date
         * @description The last day, included.
         */
        end: string;
        timezone: string;
      };
      summary: components["schemas"]["AnalyticsSummary"];
      /** @description Most sessions first. A channel of which there is nothing to say is left out. */
      by_channel: components["schemas"]["ChannelFigures"][];
      /** @description Most cases first. A category of which there is nothing to say is left out, as are cases without one. */
      by_category: components["schemas"]["CategoryFigures"][];
      /** @description Most cases first; present when `include` asks for it. */
      by_agent?: components["schemas"]["AgentFigures"][];
      /** @description Most cases first; present when `include` asks for it. */
      by_team?: components["schemas"]["TeamFigures"][];
      sla_compliance: components["schemas"]["SlaCompliance"];
      session_sla_compliance: components["schemas"]["SessionSlaCompliance"];
      /** @description The summary by hour, day or week (Monday first); present when `group_by` was given. */
      series?: components["schemas"]["AnalyticsBucket"][];
    };
    /**
     * @description Where events are sent by POST: an https address without credentials. Servers that are told so (`SUPPORT_WEBHOOK_ALLOW_LOOPBACK=1`,
     *     for development) take http on the machine itself as well.
     */
    WebhookUrl: string;
    /** @enum {string} */
    WebhookEvent:
      | "*"
      | "support.session_started"
      | "support.session_ended"
      | "support.ticket_created"
      | "support.ticket_updated"
      | "support.escalation"
      | "support.sla_breach"
      | "support.sla_at_risk"
      | "support.session_updated"
      | "support.session_rated"
      | "support.message_created"
      | "support.agent_status_changed"
      | "support.customer_updated"
      | "support.customer_merged"
      | "support.customer_erased";
    /** @description The types of events that are asked for, or `*` alone for all of them, those added later included. */
    WebhookEvents: components["schemas"]["WebhookEvent"][];
    /**
     * @description Only events that concern one of these teams: those of sessions in a team's queue, those of whatever an agent of the team
     *     has, and those of the agent itself. Events of customers concern no team. Null for the events of all, and of no team.
     */
    WebhookTeams: components["schemas"]["Id"][] | null;
    WebhookDescription: string | null;
    /** @enum {string} */
    DisabledReason: "requested" | "failing" | "gone";
    Webhook: {
      id: components["schemas"]["Id"];
      url: components["schemas"]["WebhookUrl"];
      events: components["schemas"]["WebhookEvents"];
      team_ids: components["schemas"]["WebhookTeams"];
      description: components["schemas"]["WebhookDescription"];
      /** @description Whether events are sent to it. */
      enabled: boolean;
      /**
       * @description Why it is disabled: `requested` by a caller; `failing`, five days without a success; `gone`, it answered 410. Null while it
       *     is enabled.
       */
      disabled_reason: components["schemas"]["DisabledReason"] | null;
      /** Format: date-time */
      disabled_at: string | null;
      /**
       * Format: date-time
       * @description When the failures began that no success has ended; null when the latest attempt was a success.
       */
      failing_since: string | null;
      /**
       * Format: date-time
       * @description Until when deliveries are signed with the secret from before the latest rotation as well; null when they are not.
       */
      previous_secret_expires_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    WebhookList: {
      data: components["schemas"]["Webhook"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    CreateWebhook: {
      url: components["schemas"]["WebhookUrl"];
      events: components["schemas"]["WebhookEvents"];
      team_ids?: components["schemas"]["WebhookTeams"];
      description?: components["schemas"]["WebhookDescription"];
      /** @description True when left out. */
      enabled?: boolean;
    };
    CreatedWebhook: components["schemas"]["Webhook"] & {
      /** @description What signatures are made with, `whsec_` and base64. Keep it now; it is not shown again. */
      secret: string;
    };
    /** @description Given fields change, the others keep their value; lists are replaced as a whole. */
    UpdateWebhook: {
      url?: components["schemas"]["WebhookUrl"];
      events?: components["schemas"]["WebhookEvents"];
      team_ids?: components["schemas"]["WebhookTeams"];
      description?: components["schemas"]["WebhookDescription"];
      enabled?: boolean;
    };
    DeletedWebhook: {
      id: components["schemas"]["Id"];
      deleted: boolean;
    };
    RotateWebhookSecret: {
      /** @description For how long both secrets sign; a day when left out, a week at most. 0 ends the former one at once. */
      overlap_seconds?: number;
    };
    /** @enum {string} */
    EventType:
      | "support.session_started"
      | "support.session_ended"
      | "support.ticket_created"
      | "support.ticket_updated"
      | "support.escalation"
      | "support.sla_breach"
      | "support.sla_at_risk"
      | "support.session_updated"
      | "support.session_rated"
      | "support.message_created"
      | "support.agent_status_changed"
      | "support.customer_updated"
      | "support.customer_merged"
      | "support.customer_erased"
      | "support.test";
    /**
     * @description What an event can be about.
     * @enum {string}
     */
    EventResource: "session" | "ticket" | "webhook" | "agent" | "customer";
    /**
     * @description `pending`, it is under way or its next attempt will be; `delivered`, the receiver answered 2xx; `failed`, every attempt that it
     *     was to have failed; `cancelled`, its webhook was disabled.
     * @enum {string}
     */
    DeliveryStatus: "pending" | "delivered" | "failed" | "cancelled";
    /**
     * @description `delivered`, answered 2xx; `failed`, answered otherwise or not at all; `interrupted`, the server shut down; `unknown`, nothing is
     *     noted of it: it is under way, or the server ended before it could say.
     * @enum {string}
     */
    AttemptOutcome: "unknown" | "delivered" | "failed" | "interrupted";
    DeliveryAttempt: {
      /** @description Counts the attempts of a delivery from 1, those of redeliveries included. */
      number: number;
      /** Format: date-time */
      started_at: string;
      outcome: components["schemas"]["AttemptOutcome"];
      duration_ms: number | null;
      /** @description What the receiver answered; null when it did not. */
      status_code: number | null;
      /** @description Why there was no answer, or why it counts as a failure. */
      error: string | null;
      /** @description The beginning of a failed attempt's answer, 500 characters at most. */
      response_excerpt: string | null;
    };
    WebhookDelivery: {
      id: components["schemas"]["Id"];
      webhook_id: components["schemas"]["Id"];
      /** @description The `webhook-id` of every attempt. */
      event_id: components["schemas"]["Id"];
      event_type: components["schemas"]["EventType"];
      resource_type: components["schemas"]["EventResource"];
      /** @description What the event is about. Events of one resource arrive in their order. */
      resource_id: components["schemas"]["Id"];
      status: components["schemas"]["DeliveryStatus"];
      attempts: components["schemas"]["DeliveryAttempt"][];
      /**
       * Format: date-time
       * @description Null when it is done, or waits for an earlier event of its resource.
       */
      next_attempt_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      finished_at: string | null;
    };
    WebhookDeliveryList: {
      data: components["schemas"]["WebhookDelivery"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    /** @description Which events; each member narrows the range. */
    RedeliverEvents: {
      /** @description The range begins with the event after this one. */
      after_event_id?: components["schemas"]["Id"];
      /**
       * Format: date-time
       * @description The range begins with the first event of this moment or later.
       */
      from?: string;
      /**
       * Format: date-time
       * @description The range ends before this moment; now when left out.
       */
      to?: string;
    };
    Redelivery: {
      /** @description How many events are on their way to the webhook. */
      queued: number;
      /** @description The last event of the range that was looked at; null when there was none. */
      last_event_id: string | null;
      /** @description Whether the range goes on after `last_event_id`. */
      has_more: boolean;
    };
    /** @description An event as a webhook is sent it, with its id. */
    Event: {
      /** @description The `webhook-id` under which it is sent. */
      id: components["schemas"]["Id"];
      type: components["schemas"]["EventType"];
      /** Format: date-time */
      timestamp: string;
      /** @description As the schema of its type says, under `webhooks`. */
      data: {
        [key: string]: unknown;
      };
    };
    EventList: {
      data: components["schemas"]["Event"][];
      next_cursor: components["schemas"]["NextCursor"];
      has_more: components["schemas"]["HasMore"];
    };
    Health: {
      /** @constant */
      status: "ok";
    };
    /** @description Counts the events of one resource, 1, 2, 3, ... without a gap. */
    EventSequence: number;
    SessionEventData: {
      sequence: components["schemas"]["EventSequence"];
      session: components["schemas"]["SessionSummary"];
    };
    SessionStartedEvent: {
      /** @constant */
      type: "support.session_started";
      /** Format: date-time */
      timestamp: string;
      data: components["schemas"]["SessionEventData"];
    };
    SessionEndedEvent: {
      /** @constant */
      type: "support.session_ended";
      /** Format: date-time */
      timestamp: string;
      data: components["schemas"]["SessionEventData"];
    };
    TicketCreatedEvent: {
      /** @constant */
      type: "support.ticket_created";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        ticket: components["schemas"]["TicketSummary"];
      };
    };
    TicketUpdatedEvent: {
      /** @constant */
      type: "support.ticket_updated";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        ticket: components["schemas"]["TicketSummary"];
        /** @description The steps of the ticket's history that this change added. */
        changes: components["schemas"]["Activity"][];
      };
    };
    EscalationEvent: {
      /** @constant */
      type: "support.escalation";
      /** Format: date-time */
      timestamp: string;
      /** @description Either `session` or `ticket` is present. */
      data: {
        sequence: components["schemas"]["EventSequence"];
        escalation: components["schemas"]["Escalation"];
        session?: components["schemas"]["SessionSummary"];
        ticket?: components["schemas"]["TicketSummary"];
      };
    };
    SlaBreachEvent: {
      /** @constant */
      type: "support.sla_breach";
      /** Format: date-time */
      timestamp: string;
      /** @description Either `session` or `ticket` is present. */
      data: {
        sequence: components["schemas"]["EventSequence"];
        session?: components["schemas"]["SessionSummary"];
        ticket?: components["schemas"]["TicketSummary"];
        /** @enum {string} */
        clock: "response" | "resolution";
        /**
         * Format: date-time
         * @description The deadline that passed.
         */
        due: string;
      };
    };
    SlaAtRiskEvent: {
      /** @constant */
      type: "support.sla_at_risk";
      /** Format: date-time */
      timestamp: string;
      /** @description Either `session` or `ticket` is present. */
      data: {
        sequence: components["schemas"]["EventSequence"];
        session?: components["schemas"]["SessionSummary"];
        ticket?: components["schemas"]["TicketSummary"];
        /** @enum {string} */
        clock: "response" | "resolution";
        /**
         * Format: date-time
         * @description The deadline that the clock has come close to.
         */
        due: string;
      };
    };
    /** @description One step of a change of a session. */
    SessionChange: {
      /**
       * @description `status_changed`, with the statuses: put on hold, resumed, waiting, back in the queue; `assigned` and `unassigned`, with the ids of
       *     agents; `team_changed`, with those of teams; `transferred`, with `agent_id` and `team_id` of where it was and where it goes;
       *     `transfer_offered` and what became of the offer, with the offer's id. An offer that asks several agents is
       *     `transfer_declined` once for each of them who declines.
       * @enum {string}
       */
      action:
        | "status_changed"
        | "assigned"
        | "unassigned"
        | "team_changed"
        | "transferred"
        | "transfer_offered"
        | "transfer_accepted"
        | "transfer_declined"
        | "transfer_expired"
        | "transfer_cancelled";
      /** @description Who did it; the desk itself where its queue or a time-out did. */
      actor: components["schemas"]["CommentAuthor"];
      /** @description The value before, where the action changed one. */
      old_value: unknown;
      /** @description The value after, or the id of the offer. */
      new_value: unknown;
      /** Format: date-time */
      timestamp: string;
    };
    SessionUpdateEvent: {
      /** @constant */
      type: "support.session_updated";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        session: components["schemas"]["SessionSummary"];
        /** @description What happened. */
        changes: components["schemas"]["SessionChange"][];
      };
    };
    SessionRatedEvent: {
      /** @constant */
      type: "support.session_rated";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        session: components["schemas"]["SessionSummary"];
        rating: components["schemas"]["Rating"];
      };
    };
    MessageCreatedEvent: {
      /** @constant */
      type: "support.message_created";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        session: components["schemas"]["SessionSummary"];
        message: components["schemas"]["Message"];
      };
    };
    AgentStatusChangedEvent: {
      /** @constant */
      type: "support.agent_status_changed";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        agent: components["schemas"]["AssignedAgent"];
        /** @description As it was set; the same as `status` when only the return time changed. */
        previous_status: components["schemas"]["AgentAvailability"];
        /** @description As it is set. That an agent is shown as `busy` for having as many sessions as it may is not told. */
        status: components["schemas"]["AgentAvailability"];
        /**
         * @description `by_hand`: the agent or a manager set it. `connection_lost`: its inbox closed, and the grace period is over.
         *     `connection_restored`: the inbox is open again. `return_time`: the time has come that was set with `away`.
         * @enum {string}
         */
        cause: "by_hand" | "connection_lost" | "connection_restored" | "return_time";
        return_time: string | null;
      };
    };
    CustomerUpdatedEvent: {
      /** @constant */
      type: "support.customer_updated";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        /** @description As sessions and tickets show it; its metadata is for the desk. */
        customer: components["schemas"]["CustomerSummary"];
        /** @description The fields that are not what they were. */
        changed: ("name" | "email" | "metadata")[];
      };
    };
    CustomerMergedEvent: {
      /** @constant */
      type: "support.customer_merged";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        /** @description The one that is left, as it is now. */
        customer: components["schemas"]["CustomerSummary"];
        /** @description The id that stands for the other one from now on. */
        merged_customer_id: components["schemas"]["Id"];
      };
    };
    CustomerErasedEvent: {
      /** @constant */
      type: "support.customer_erased";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        /** @description Erase what you know of the customer. Nothing else is told of who it was. */
        customer_id: components["schemas"]["Id"];
        /** Format: date-time */
        erased_at: string;
      };
    };
    TestEvent: {
      /** @constant */
      type: "support.test";
      /** Format: date-time */
      timestamp: string;
      data: {
        sequence: components["schemas"]["EventSequence"];
        webhook_id: components["schemas"]["Id"];
      };
    };
    /** @description A staff bearer token, or the session's chat token. */
    SocketToken: string;
    /** @description The first frame of a conversation's socket. */
    ChatHello: {
      /** @constant */
      type: "hello";
      /** @description May be left out when the subprotocol carried it. */
      token?: components["schemas"]["SocketToken"];
      /**
       * @description The `seq` of the latest durable event that the client has; 0 for all of them. Without it only what happens from
       *     now on is sent.
       */
      resume_from?: number;
      /** @description For the platform roles, the tenant that they act in. */
      tenant_id?: components["schemas"]["Id"];
    };
    ChatMessage: {
      /**
       * @description The client's own id of the message, unique in the session. Sending it again stores nothing and is acknowledged as
       *     the first was.
       */
      client_message_id: components["schemas"]["Id"];
      content: string;
      /** @default text */
      type?: components["schemas"]["MessageType"];
      attachments?: components["schemas"]["Attachments"];
    };
    /** @description A message to store. It is answered with `ack`, or with `error`. */
    ChatSend: {
      /** @constant */
      type: "message";
      message: components["schemas"]["ChatMessage"];
    };
    /** @description Whether the sender is typing. Not stored, not acknowledged. */
    ChatTyping: {
      /** @constant */
      type: "typing";
      typing: boolean;
    };
    /** @description How far the sender has read; stored, and told to the others as `read`. */
    ChatRead: {
      /** @constant */
      type: "read";
      seq: number;
    };
    /** @description Answered with `pong`. */
    SocketPing: {
      /** @constant */
      type: "ping";
      /** @description Comes back in the `pong`. */
      id?: string;
    };
    /** @description A fresh token for the socket as it is; answered with `token_accepted`. It must be the same caller's. */
    SocketRenewal: {
      /** @constant */
      type: "token";
      token: components["schemas"]["SocketToken"];
    };
    /** @description The durable events that are not sent on the socket, both ends included. Fetch them from `events_url`. */
    ChatGap: {
      from: number;
      to: number;
    };
    /** @description Seconds between two signs of life; whoever is silent for longer than two of them and a half is taken for gone. */
    SocketSeconds: number;
    /** @description Answers `hello`. The durable events after `resume_from` follow, unless there is a gap; then the live ones. */
    ChatWelcome: {
      /** @constant */
      type: "welcome";
      session: components["schemas"]["SessionSummary"];
      /** @description The `seq` of the session's latest durable event; 0 before the first. */
      seq: number;
      /** @description Null when everything after `resume_from` follows. */
      gap: components["schemas"]["ChatGap"] | null;
      you: components["schemas"]["ChatParticipant"];
      /** @description Who else is on a socket of the session. */
      participants: components["schemas"]["ChatParticipant"][];
      reads: components["schemas"]["ReadReceipt"][];
      /**
       * Format: uri
       * @description Where the session's durable events can be fetched, with the same token.
       */
      events_url: string;
      /**
       * Format: date-time
       * @description The socket is closed at this time unless it was given a fresh token.
       */
      token_expires_at: string;
      heartbeat_seconds: components["schemas"]["SocketSeconds"];
    };
    /** @description The message is stored, for good. */
    ChatAck: {
      /** @constant */
      type: "ack";
      client_message_id: components["schemas"]["Id"];
      message_id: components["schemas"]["Id"];
      seq: number;
      /** Format: date-time */
      timestamp: string;
    };
    ChatTypingNotice: {
      /** @constant */
      type: "typing";
      participant: components["schemas"]["ChatParticipant"];
      typing: boolean;
    };
    ChatReadNotice: {
      /** @constant */
      type: "read";
      read: components["schemas"]["ReadReceipt"];
    };
    /** @description Somebody's first socket of the session opened, or their last one closed. */
    ChatPresence: {
      /** @constant */
      type: "presence";
      participant: components["schemas"]["ChatParticipant"];
      present: boolean;
    };
    /** @description Where the session stands in its queue now; told whenever it changes. */
    ChatQueue: {
      /** @constant */
      type: "queue";
      queue_position: components["schemas"]["QueuePosition"];
      estimated_wait_minutes: components["schemas"]["EstimatedWait"];
    };
    /** @description A frame was refused; the socket stays open. */
    SocketError: {
      /** @constant */
      type: "error";
      code: components["schemas"]["ErrorCode"];
      detail: string;
      /** @description The message that was refused; null when it was no message. */
      client_message_id: string | null;
    };
    SocketPong: {
      /** @constant */
      type: "pong";
      id?: string;
    };
    SocketRenewed: {
      /** @constant */
      type: "token_accepted";
      /** Format: date-time */
      token_expires_at: string;
    };
    /** @enum {string} */
    SocketByeReason:
      | "invalid_frame"
      | "unauthenticated"
      | "forbidden"
      | "session_ended"
      | "transferred_away"
      | "token_expired"
      | "rate_limited"
      | "server_restart"
      | "slow_consumer";
    /** @description The last frame before the server closes a socket that had been welcomed. */
    SocketBye: {
      /** @constant */
      type: "bye";
      reason: components["schemas"]["SocketByeReason"];
      detail: string;
    };
    /** @description The first frame of an agent's inbox. */
    InboxHello: {
      /** @constant */
      type: "hello";
      /** @description May be left out when the subprotocol carried it. */
      token?: components["schemas"]["SocketToken"];
      /** @description For the platform roles, the tenant that they act in. */
      tenant_id?: components["schemas"]["Id"];
    };
    InboxQueue: {
      /** @description How many sessions wait for an agent. */
      waiting: number;
      /** @description How long the first of them has waited; null when none waits. */
      longest_wait_seconds: number | null;
    };
    /** @description Answers `hello` with how things stand; what changes afterwards follows. */
    InboxWelcome: {
      /** @constant */
      type: "welcome";
      agent: components["schemas"]["ChatParticipant"];
      /** @description The open sessions, at most 200, newest first. */
      sessions: components["schemas"]["SessionSummary"][];
      /** @description Whether there are more open sessions; `GET /sessions` has them all. */
      has_more: boolean;
      /**
       * @description The sessions that the agent is offered and has not declined, the oldest offer first; each has its `offer`. Later
       *     ones come as `session_changed`.
       */
      offered: components["schemas"]["SessionSummary"][];
      queue: components["schemas"]["InboxQueue"];
      /** Format: date-time */
      token_expires_at: string;
      heartbeat_seconds: components["schemas"]["SocketSeconds"];
    };
    /** @description A session as it is now. Changes that follow each other closely are told as one. */
    InboxSessionChanged: {
      /** @constant */
      type: "session_changed";
      session: components["schemas"]["SessionSummary"];
    };
    /** @description A message of a session that is assigned to the agent. */
    InboxMessage: {
      /** @constant */
      type: "message";
      session_id: components["schemas"]["Id"];
      message: components["schemas"]["Message"];
    };
    InboxQueueChanged: {
      /** @constant */
      type: "queue_changed";
      queue: components["schemas"]["InboxQueue"];
    };
  };
  responses: {
    /** @description The request is not as described; `errors` names each fault. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description No valid token was sent. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The token does not allow this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Too many calls with this token. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The server failed. The call had no effect. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The server cannot take the call now. The call had no effect. */
    Unavailable: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such thing, or it is not yours. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The state of the resource does not allow this. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body is larger than 64 KiB. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body is not `application/json`. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The request is well formed and cannot be carried out. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The resource has changed since the version named by `If-Match`. Nothing was changed; the `ETag` header names the latest version. */
    PreconditionFailed: {
      headers: {
        ETag: components["headers"]["ETag"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /** @description How many rows a page holds at most. */
    Limit: number;
    /** @description The `next_cursor` of the page before. */
    Cursor: string;
    /**
     * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
     *     belong to the caller: two callers may use the same one. A refused call is not remembered.
     */
    IdempotencyKey: string;
    SessionId: components["schemas"]["Id"];
    /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
    IfMatch: string;
    TicketId: components["schemas"]["Id"];
    Tag: components["schemas"]["Label"];
    PolicyId: components["schemas"]["Id"];
    CalendarId: components["schemas"]["Id"];
    ExecutionId: components["schemas"]["Id"];
    ActionId: components["schemas"]["Id"];
    ArticleId: components["schemas"]["Id"];
    AgentId: components["schemas"]["Id"];
    TeamId: components["schemas"]["Id"];
    CustomerId: components["schemas"]["Id"];
    /** @description Period start; by default the `end_date`. */
    StartDate: string;
    /** @description Period end, included; by default today. */
    EndDate: string;
    /** @description Adds `series`. */
    GroupBy: "hour" | "day" | "week";
    /** @description A name of the IANA time zone database, such as `Europe/Berlin`. */
    TimeZone: string;
    /** @description Only what happened on the channel. */
    OfChannel: components["schemas"]["Channel"];
    /** @description Only what had the category when it happened. */
    OfCategory: components["schemas"]["Label"];
    /**
     * @description Only what the agent did and what was assigned to the agent when it happened: first replies are those of the agent,
     *     everything else is of the cases that the agent had.
     */
    OfAgent: components["schemas"]["Id"];
    /** @description Only sessions that were with the team when it happened. */
    OfTeam: components["schemas"]["Id"];
    /** @description Adds `by_agent`, `by_team` or, separated by a comma, both. */
    IncludeBreakDowns: string;
    WebhookId: components["schemas"]["Id"];
    DeliveryId: components["schemas"]["Id"];
  };
  requestBodies: never;
  headers: {
    /** @description Seconds to wait before the next try. */
    RetryAfter: number;
    /** @description The version of the resource, for `If-Match`. */
    ETag: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listSessions: {
    parameters: {
      query?: {
        status?: components["schemas"]["SessionStatus"];
        channel?: components["schemas"]["Channel"];
        priority?: components["schemas"]["Priority"];
        agent_id?: components["schemas"]["Id"];
        customer_id?: components["schemas"]["Id"];
        team_id?: components["schemas"]["Id"];
        category?: components["schemas"]["Label"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of sessions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  startSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "customer_id": "cust_abc",
         *       "channel": "chat",
         *       "initial_message": "I need help with my order",
         *       "context": {
         *         "order_id": "ord_xyz",
         *         "page": "order_tracking"
         *       },
         *       "priority": "normal"
         *     }
         */
        "application/json": components["schemas"]["StartSession"];
      };
    };
    responses: {
      /** @description The session, active or queued. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "session_id": "sess_001",
           *       "status": "active",
           *       "channel": "chat",
           *       "customer": {
           *         "id": "cust_abc",
           *         "name": "John Doe",
           *         "email": "john@example.com"
           *       },
           *       "assigned_agent": {
           *         "id": "agent_001",
           *         "name": "Support Agent Sarah",
           *         "avatar_url": "https://..."
           *       },
           *       "queue_position": 0,
           *       "estimated_wait_minutes": 0,
           *       "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
           *       "created_at": "2026-01-24T19:30:00Z",
           *       "priority": "normal",
           *       "chat_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6ImNoYXQrand0In0...",
           *       "chat_token_expires_at": "2026-01-24T20:30:00Z",
           *       "version": 2
           *     }
           */
          "application/json": components["schemas"]["StartedSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session with its latest messages. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "session_id": "sess_001",
           *       "status": "active",
           *       "channel": "chat",
           *       "customer": {
           *         "id": "cust_abc",
           *         "name": "John Doe",
           *         "email": "john@example.com"
           *       },
           *       "assigned_agent": {
           *         "id": "agent_001",
           *         "name": "Support Agent Sarah",
           *         "avatar_url": "https://..."
           *       },
           *       "messages": [
           *         {
           *           "id": "msg_001",
           *           "sender": "customer",
           *           "content": "I need help with my order",
           *           "timestamp": "2026-01-24T19:30:00Z",
           *           "seq": 1,
           *           "sender_id": "cust_abc",
           *           "sender_name": null,
           *           "type": "text",
           *           "attachments": [],
           *           "client_message_id": null
           *         },
           *         {
           *           "id": "msg_002",
           *           "sender": "agent",
           *           "content": "Hi John! I'd be happy to help. Let me look up your order.",
           *           "timestamp": "2026-01-24T19:30:30Z",
           *           "seq": 2,
           *           "sender_id": "agent_001",
           *           "sender_name": "Support Agent Sarah",
           *           "type": "text",
           *           "attachments": [],
           *           "client_message_id": null
           *         }
           *       ],
           *       "context": {
           *         "order_id": "ord_xyz",
           *         "order_status": "preparing"
           *       },
           *       "duration_seconds": 180,
           *       "created_at": "2026-01-24T19:30:00Z",
           *       "priority": "normal",
           *       "category": null,
           *       "team_id": null,
           *       "skills": [],
           *       "language": null,
           *       "queue_position": 0,
           *       "estimated_wait_minutes": 0,
           *       "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
           *       "escalation": null,
           *       "tags": [],
           *       "resolution": null,
           *       "resolution_notes": null,
           *       "rating": null,
           *       "last_seq": 2,
           *       "version": 3,
           *       "updated_at": "2026-01-24T19:30:30Z",
           *       "ended_at": null,
           *       "reads": [],
           *       "has_more_messages": false,
           *       "transfers": [],
           *       "actions": []
           *     }
           */
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description The `seq` after which to go on; the `next_cursor` of the page before. */
        after?: string;
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "content": "Here's the status of your order...",
         *       "type": "text",
         *       "attachments": []
         *     }
         */
        "application/json": components["schemas"]["SendMessage"];
      };
    };
    responses: {
      /** @description The message as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSessionEvents: {
    parameters: {
      query?: {
        /** @description The `seq` after which to go on; the `next_cursor` of the page before. */
        after?: string;
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionEventList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  markRead: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "seq": 1
         *     }
         */
        "application/json": components["schemas"]["MarkRead"];
      };
    };
    responses: {
      /** @description How far the caller has read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReadReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  transferSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "target_type": "team",
         *       "target_id": "team_billing",
         *       "reason": "Billing issue - needs specialist",
         *       "notes": "Customer has a refund question"
         *     }
         */
        "application/json": components["schemas"]["TransferSession"];
      };
    };
    responses: {
      /** @description The session after the transfer. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  acceptTransfer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session afterwards. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  declineTransfer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "I am about to leave"
         *     }
         */
        "application/json": components["schemas"]["DeclineTransfer"];
      };
    };
    responses: {
      /** @description The session afterwards. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  cancelTransfer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session afterwards. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  holdSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session on hold. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  resumeSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The active session. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "resolution": "resolved",
         *       "resolution_notes": "Provided order status and ETA",
         *       "tags": [
         *         "order_status",
         *         "quick_resolution"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["EndSession"];
      };
    };
    responses: {
      /** @description The ended session. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  escalateSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "level": "supervisor",
         *       "reason": "Customer requesting manager",
         *       "urgency": "high"
         *     }
         */
        "application/json": components["schemas"]["EscalateSession"];
      };
    };
    responses: {
      /** @description The session after the escalation. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  rateSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "score": 5,
         *       "comment": "Quick and friendly."
         *     }
         */
        "application/json": components["schemas"]["RateSession"];
      };
    };
    responses: {
      /** @description The rating as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rating"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  renewChatToken: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A fresh token. Earlier ones stay good until they expire. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatToken"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSessionSla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The timeline. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sla": {
           *         "response_due": "2026-01-24T20:30:00Z",
           *         "resolution_due": "2026-01-25T19:30:00Z",
           *         "status": "within_sla"
           *       },
           *       "policy": null,
           *       "calendar": null,
           *       "entries": [
           *         {
           *           "clock": "response",
           *           "event": "started",
           *           "due": "2026-01-24T20:30:00Z",
           *           "target_minutes": 60,
           *           "policy_id": null,
           *           "timestamp": "2026-01-24T19:30:00Z"
           *         },
           *         {
           *           "clock": "resolution",
           *           "event": "started",
           *           "due": "2026-01-25T19:30:00Z",
           *           "target_minutes": 1440,
           *           "policy_id": null,
           *           "timestamp": "2026-01-24T19:30:00Z"
           *         },
           *         {
           *           "clock": "response",
           *           "event": "met",
           *           "due": "2026-01-24T20:30:00Z",
           *           "timestamp": "2026-01-24T19:35:00Z"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["SlaTimeline"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAvailability: {
    parameters: {
      query?: {
        /** @description As `POST /sessions` would be told. */
        team_id?: components["schemas"]["Id"];
        /** @description The skills that an agent must have, with commas between them. */
        skills?: string;
        /** @description The language that an agent must speak. */
        language?: components["schemas"]["LanguageTag"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How a session would fare now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "busy",
           *       "accepts_sessions": true,
           *       "opens_at": null,
           *       "queue_position": 3,
           *       "estimated_wait_minutes": 12
           *     }
           */
          "application/json": components["schemas"]["Availability"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listTickets: {
    parameters: {
      query?: {
        status?: components["schemas"]["TicketStatus"];
        priority?: components["schemas"]["Priority"];
        assigned_to?: components["schemas"]["Id"];
        customer_id?: components["schemas"]["Id"];
        category?: components["schemas"]["Label"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "ticket_001",
           *           "number": "TKT-2026-0042",
           *           "subject": "Refund request for cancelled order",
           *           "status": "open",
           *           "priority": "high",
           *           "category": "refund",
           *           "customer": {
           *             "id": "cust_abc",
           *             "name": "John Doe",
           *             "email": "john@example.com"
           *           },
           *           "assigned_to": {
           *             "id": "agent_001",
           *             "name": "Agent Sarah"
           *           },
           *           "created_at": "2026-01-24T15:00:00Z",
           *           "updated_at": "2026-01-24T18:00:00Z",
           *           "first_response_at": "2026-01-24T15:30:00Z",
           *           "sla": {
           *             "response_due": "2026-01-24T16:00:00Z",
           *             "resolution_due": "2026-01-25T15:00:00Z",
           *             "status": "within_sla"
           *           },
           *           "tags": [
           *             "refund"
           *           ],
           *           "escalation": null,
           *           "solved_at": null,
           *           "closed_at": null,
           *           "version": 4
           *         }
           *       ],
           *       "next_cursor": null,
           *       "has_more": false
           *     }
           */
          "application/json": components["schemas"]["TicketList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createTicket: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Missing item from order",
         *       "description": "My order #ORD-123 was missing the side salad",
         *       "customer_id": "cust_abc",
         *       "priority": "normal",
         *       "category": "order_issue",
         *       "tags": [
         *         "missing_item"
         *       ],
         *       "related_order_id": "ord_xyz",
         *       "attachments": []
         *     }
         */
        "application/json": components["schemas"]["CreateTicket"];
      };
    };
    responses: {
      /** @description The ticket. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket with its comments, notes and history. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "ticket_001",
           *       "number": "TKT-2026-0042",
           *       "subject": "Refund request for cancelled order",
           *       "description": "I cancelled my order but haven't received the refund yet...",
           *       "status": "open",
           *       "priority": "high",
           *       "category": "refund",
           *       "customer": {
           *         "id": "cust_abc",
           *         "name": "John Doe",
           *         "email": "john@example.com"
           *       },
           *       "assigned_to": {
           *         "id": "agent_001",
           *         "name": "Agent Sarah"
           *       },
           *       "comments": [
           *         {
           *           "id": "comment_001",
           *           "author": {
           *             "type": "customer",
           *             "name": "John Doe",
           *             "id": "cust_abc"
           *           },
           *           "content": "How long does a refund take?",
           *           "public": true,
           *           "timestamp": "2026-01-24T16:00:00Z",
           *           "attachments": []
           *         },
           *         {
           *           "id": "comment_002",
           *           "author": {
           *             "type": "agent",
           *             "name": "Agent Sarah",
           *             "id": "agent_001"
           *           },
           *           "content": "Refunds typically process within 3-5 business days...",
           *           "public": true,
           *           "timestamp": "2026-01-24T16:30:00Z",
           *           "attachments": []
           *         }
           *       ],
           *       "activities": [
           *         {
           *           "action": "created",
           *           "timestamp": "2026-01-24T15:00:00Z",
           *           "actor": {
           *             "type": "agent",
           *             "id": "agent_001",
           *             "name": "Agent Sarah"
           *           },
           *           "old_value": null,
           *           "new_value": null
           *         },
           *         {
           *           "action": "assigned",
           *           "agent": "Agent Sarah",
           *           "timestamp": "2026-01-24T15:15:00Z",
           *           "actor": {
           *             "type": "agent",
           *             "id": "agent_001",
           *             "name": "Agent Sarah"
           *           },
           *           "old_value": null,
           *           "new_value": "agent_001"
           *         },
           *         {
           *           "action": "replied",
           *           "timestamp": "2026-01-24T16:30:00Z",
           *           "actor": {
           *             "type": "agent",
           *             "id": "agent_001",
           *             "name": "Agent Sarah"
           *           },
           *           "old_value": null,
           *           "new_value": null
           *         }
           *       ],
           *       "related": {
           *         "order_id": "ord_xyz",
           *         "session_id": "sess_001"
           *       },
           *       "tags": [
           *         "refund"
           *       ],
           *       "escalation": null,
           *       "created_at": "2026-01-24T15:00:00Z",
           *       "updated_at": "2026-01-24T18:00:00Z",
           *       "first_response_at": "2026-01-24T15:30:00Z",
           *       "solved_at": null,
           *       "closed_at": null,
           *       "sla": {
           *         "response_due": "2026-01-24T16:00:00Z",
           *         "resolution_due": "2026-01-25T15:00:00Z",
           *         "status": "within_sla"
           *       },
           *       "version": 4,
           *       "attachments": [],
           *       "notes": []
           *     }
           */
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateTicket: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "pending",
         *       "priority": "normal",
         *       "assigned_to": "agent_002",
         *       "tags": [
         *         "refund",
         *         "escalated"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["UpdateTicket"];
      };
    };
    responses: {
      /** @description The ticket after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  addTicketTags: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tags": [
         *         "vip"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["AddTags"];
      };
    };
    responses: {
      /** @description The ticket after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  removeTicketTag: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
        tag: components["parameters"]["Tag"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  addComment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "content": "I've processed your refund. It should appear in 3-5 business days.",
         *       "public": true,
         *       "attachments": []
         *     }
         */
        "application/json": components["schemas"]["AddComment"];
      };
    };
    responses: {
      /** @description The comment as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  addNote: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "content": "Customer has been patient. Expedite refund if possible.",
         *       "mention_agent_ids": [
         *         "agent_002"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["AddNote"];
      };
    };
    responses: {
      /** @description The note as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Note"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  escalateTicket: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /** @description The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412). */
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "escalation_type": "tier_2",
         *       "reason": "Technical issue beyond tier 1 scope",
         *       "notes": "Customer experiencing repeated payment failures"
         *     }
         */
        "application/json": components["schemas"]["EscalateTicket"];
      };
    };
    responses: {
      /** @description The ticket after the escalation. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getTicketSla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticket_id: components["parameters"]["TicketId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The timeline. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sla": {
           *         "response_due": "2026-01-24T20:30:00Z",
           *         "resolution_due": "2026-01-25T19:30:00Z",
           *         "status": "within_sla"
           *       },
           *       "policy": null,
           *       "calendar": null,
           *       "entries": [
           *         {
           *           "clock": "response",
           *           "event": "started",
           *           "due": "2026-01-24T20:30:00Z",
           *           "target_minutes": 60,
           *           "policy_id": null,
           *           "timestamp": "2026-01-24T19:30:00Z"
           *         },
           *         {
           *           "clock": "resolution",
           *           "event": "started",
           *           "due": "2026-01-25T19:30:00Z",
           *           "target_minutes": 1440,
           *           "policy_id": null,
           *           "timestamp": "2026-01-24T19:30:00Z"
           *         },
           *         {
           *           "clock": "response",
           *           "event": "met",
           *           "due": "2026-01-24T20:30:00Z",
           *           "timestamp": "2026-01-24T19:35:00Z"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["SlaTimeline"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSlaPolicies: {
    parameters: {
      query?: {
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SlaPolicyList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createSlaPolicy: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "VIP customers",
         *       "position": 0,
         *       "conditions": {
         *         "tags": [
         *           "vip"
         *         ]
         *       },
         *       "targets": {
         *         "urgent": {
         *           "response": 15,
         *           "resolution": 120
         *         },
         *         "high": {
         *           "response": 30,
         *           "resolution": 240
         *         },
         *         "normal": {
         *           "response": 60,
         *           "resolution": 480
         *         },
         *         "low": {
         *           "response": 120,
         *           "resolution": 960
         *         }
         *       },
         *       "at_risk_minutes": {
         *         "response": 10,
         *         "resolution": 60
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateSlaPolicy"];
      };
    };
    responses: {
      /** @description The policy. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SlaPolicy"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSlaPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        policy_id: components["parameters"]["PolicyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SlaPolicy"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateSlaPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        policy_id: components["parameters"]["PolicyId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "enabled": false
         *     }
         */
        "application/json": components["schemas"]["UpdateSlaPolicy"];
      };
    };
    responses: {
      /** @description The policy after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SlaPolicy"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listCalendars: {
    parameters: {
      query?: {
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of calendars. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createCalendar: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Berlin office",
         *       "timezone": "Europe/Berlin",
         *       "hours": {
         *         "monday": [
         *           {
         *             "start": "09:00",
         *             "end": "12:30"
         *           },
         *           {
         *             "start": "13:00",
         *             "end": "17:00"
         *           }
         *         ],
         *         "tuesday": [
         *           {
         *             "start": "09:00",
         *             "end": "12:30"
         *           },
         *           {
         *             "start": "13:00",
         *             "end": "17:00"
         *           }
         *         ],
         *         "wednesday": [
         *           {
         *             "start": "09:00",
         *             "end": "12:30"
         *           },
         *           {
         *             "start": "13:00",
         *             "end": "17:00"
         *           }
         *         ],
         *         "thursday": [
         *           {
         *             "start": "09:00",
         *             "end": "12:30"
         *           },
         *           {
         *             "start": "13:00",
         *             "end": "17:00"
         *           }
         *         ],
         *         "friday": [
         *           {
         *             "start": "09:00",
         *             "end": "12:30"
         *           },
         *           {
         *             "start": "13:00",
         *             "end": "17:00"
         *           }
         *         ]
         *       },
         *       "holidays": [
         *         {
         *           "date": "2026-12-25",
         *           "name": "Christmas Day"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["CreateCalendar"];
      };
    };
    responses: {
      /** @description The calendar. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Calendar"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        calendar_id: components["parameters"]["CalendarId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Calendar"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        calendar_id: components["parameters"]["CalendarId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "holidays": [
         *         {
         *           "date": "2026-12-25",
         *           "name": "Christmas Day"
         *         },
         *         {
         *           "date": "2026-12-26",
         *           "name": "Second Christmas Day"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["UpdateCalendar"];
      };
    };
    responses: {
      /** @description The calendar after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Calendar"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listQuickActions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "actions": [
           *         {
           *           "id": "action_refund",
           *           "name": "Process Refund",
           *           "description": "Initiate refund for an order",
           *           "required_context": [
           *             "order_id"
           *           ],
           *           "permissions": [
           *             "refund:write"
           *           ],
           *           "input_schema": {
           *             "type": "object",
           *             "properties": {
           *               "order_id": {
           *                 "type": "string"
           *               },
           *               "refund_amount": {
           *                 "type": "number",
           *                 "minimum": 0.01
           *               }
           *             },
           *             "required": [
           *               "order_id",
           *               "refund_amount"
           *             ]
           *           }
           *         },
           *         {
           *           "id": "action_resend_order",
           *           "name": "Resend Order",
           *           "description": "Resend confirmation email",
           *           "required_context": [
           *             "order_id"
           *           ],
           *           "permissions": [],
           *           "input_schema": {
           *             "type": "object",
           *             "properties": {
           *               "order_id": {
           *                 "type": "string"
           *               }
           *             },
           *             "required": [
           *               "order_id"
           *             ]
           *           }
           *         },
           *         {
           *           "id": "action_add_credit",
           *           "name": "Add Store Credit",
           *           "description": "Add credit to customer account",
           *           "required_context": [
           *             "customer_id",
           *             "amount"
           *           ],
           *           "permissions": [
           *             "credit:write"
           *           ],
           *           "input_schema": {
           *             "type": "object",
           *             "properties": {
           *               "customer_id": {
           *                 "type": "string"
           *               },
           *               "amount": {
           *                 "type": "number",
           *                 "minimum": 0.01
           *               }
           *             },
           *             "required": [
           *               "customer_id",
           *               "amount"
           *             ]
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["QuickActionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listQuickActionExecutions: {
    parameters: {
      query?: {
        session_id?: components["schemas"]["Id"];
        ticket_id?: components["schemas"]["Id"];
        action_id?: components["schemas"]["Id"];
        status?: components["schemas"]["QuickActionExecutionStatus"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "exec_001",
           *           "action_id": "action_refund",
           *           "status": "succeeded",
           *           "success": true,
           *           "code": null,
           *           "message": "Refund of $25.99 initiated successfully",
           *           "result": {
           *             "refund_id": "ref_001",
           *             "amount": 25.99,
           *             "status": "processing"
           *           },
           *           "steps": [],
           *           "attempts": 1,
           *           "context": {
           *             "order_id": "ord_xyz",
           *             "refund_amount": 25.99,
           *             "reason": "missing_item",
           *             "customer_id": "cust_abc"
           *           },
           *           "session_id": "sess_001",
           *           "ticket_id": null,
           *           "customer_id": "cust_abc",
           *           "actor_id": "agent_001",
           *           "created_at": "2026-01-24T19:35:00Z",
           *           "updated_at": "2026-01-24T19:35:00Z",
           *           "settled_at": "2026-01-24T19:35:00Z",
           *           "next_attempt_at": null
           *         }
           *       ],
           *       "next_cursor": null,
           *       "has_more": false
           *     }
           */
          "application/json": components["schemas"]["QuickActionExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getQuickActionExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "exec_001",
           *       "action_id": "action_refund",
           *       "status": "succeeded",
           *       "success": true,
           *       "code": null,
           *       "message": "Refund of $25.99 initiated successfully",
           *       "result": {
           *         "refund_id": "ref_001",
           *         "amount": 25.99,
           *         "status": "processing"
           *       },
           *       "steps": [],
           *       "attempts": 1,
           *       "context": {
           *         "order_id": "ord_xyz",
           *         "refund_amount": 25.99,
           *         "reason": "missing_item",
           *         "customer_id": "cust_abc"
           *       },
           *       "session_id": "sess_001",
           *       "ticket_id": null,
           *       "customer_id": "cust_abc",
           *       "actor_id": "agent_001",
           *       "created_at": "2026-01-24T19:35:00Z",
           *       "updated_at": "2026-01-24T19:35:00Z",
           *       "settled_at": "2026-01-24T19:35:00Z",
           *       "next_attempt_at": null
           *     }
           */
          "application/json": components["schemas"]["QuickActionExecution"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  executeQuickAction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "session_id": "sess_001",
         *       "context": {
         *         "order_id": "ord_xyz",
         *         "refund_amount": 25.99,
         *         "reason": "missing_item"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ExecuteQuickAction"];
      };
    };
    responses: {
      /** @description The outcome; a back-end that failed answers `success` false with a `code`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "result": {
           *         "refund_id": "ref_001",
           *         "amount": 25.99,
           *         "status": "processing"
           *       },
           *       "message": "Refund of $25.99 initiated successfully",
           *       "execution_id": "exec_001",
           *       "dry_run": false,
           *       "status": "succeeded",
           *       "steps": []
           *     }
           */
          "application/json": components["schemas"]["QuickActionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchArticles: {
    parameters: {
      query: {
        /**
         * @description What to look for.
         * @example how to request a refund
         */
        q: string;
        category?: components["schemas"]["Label"];
        /** @description How many results at most. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The best matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "id": "article_001",
           *           "title": "How to request a refund",
           *           "excerpt": "To request a refund, follow these steps...",
           *           "category": "refunds",
           *           "relevance_score": 0.95,
           *           "url": "https://help.example.com/articles/refunds"
           *         }
           *       ],
           *       "suggested_response": "Based on your question, here's how to process a refund..."
           *     }
           */
          "application/json": components["schemas"]["SearchResults"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  suggestArticles: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "session_id": "sess_001",
         *       "message": "Customer asking about refund timeline"
         *     }
         */
        "application/json": components["schemas"]["SuggestArticles"];
      };
    };
    responses: {
      /** @description The best matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchResults"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listArticles: {
    parameters: {
      query?: {
        status?: components["schemas"]["ArticleStatus"];
        category?: components["schemas"]["Label"];
        locale?: components["schemas"]["LanguageTag"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of articles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ArticleList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "How to request a refund",
         *       "body": "Open the order, choose **Request a refund** and say what went wrong.",
         *       "category": "refunds",
         *       "status": "published"
         *     }
         */
        "application/json": components["schemas"]["CreateArticle"];
      };
    };
    responses: {
      /** @description The article. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Article"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        article_id: components["parameters"]["ArticleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Article"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        article_id: components["parameters"]["ArticleId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "internal"
         *     }
         */
        "application/json": components["schemas"]["UpdateArticle"];
      };
    };
    responses: {
      /** @description The article after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Article"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAgents: {
    parameters: {
      query?: {
        status?: components["schemas"]["AgentAvailability"];
        team_id?: components["schemas"]["Id"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of agents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AgentList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createAgent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "agent_003",
         *       "name": "Sarah Smith",
         *       "email": "sarah@example.com",
         *       "skills": [
         *         "billing",
         *         "technical",
         *         "orders"
         *       ],
         *       "languages": [
         *         "en",
         *         "es"
         *       ],
         *       "max_sessions": 5
         *     }
         */
        "application/json": components["schemas"]["CreateAgent"];
      };
    };
    responses: {
      /** @description The agent, offline until it sets its status. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "max_sessions": 6
         *     }
         */
        "application/json": components["schemas"]["UpdateAgent"];
      };
    };
    responses: {
      /** @description The agent after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAgentStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status with today's figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "agent_id": "agent_001",
           *       "name": "Sarah Smith",
           *       "status": "available",
           *       "active_sessions": 3,
           *       "max_sessions": 5,
           *       "skills": [
           *         "billing",
           *         "technical",
           *         "orders"
           *       ],
           *       "languages": [
           *         "en",
           *         "es"
           *       ],
           *       "metrics_today": {
           *         "sessions_handled": 25,
           *         "avg_response_time_seconds": 45,
           *         "satisfaction_score": 4.8,
           *         "resolution_rate": 92
           *       },
           *       "reason": null,
           *       "return_time": null
           *     }
           */
          "application/json": components["schemas"]["AgentStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateAgentStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agent_id: components["parameters"]["AgentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "away",
         *       "reason": "lunch_break",
         *       "return_time": "2026-01-24T13:00:00Z"
         *     }
         */
        "application/json": components["schemas"]["UpdateAgentStatus"];
      };
    };
    responses: {
      /** @description The status after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AgentStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listTeams: {
    parameters: {
      query?: {
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of teams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createTeam: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "team_kitchen",
         *       "name": "Kitchen desk",
         *       "description": "Everything about food"
         *     }
         */
        "application/json": components["schemas"]["CreateTeam"];
      };
    };
    responses: {
      /** @description The team. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "escalation_levels": [
         *         "supervisor"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["UpdateTeam"];
      };
    };
    responses: {
      /** @description The team after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /** @description What to look for. */
        q?: string;
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  upsertCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "metadata": {
         *         "loyalty_tier": "gold"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CustomerDetails"];
      };
    };
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  eraseCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was gone through. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Erasure"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  mergeCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        customer_id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "duplicate_id": "cust_xyz"
         *     }
         */
        "application/json": components["schemas"]["MergeCustomer"];
      };
    };
    responses: {
      /** @description The customer that is left. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRetention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description For how long what is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetentionRules"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateRetention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "session_transcripts_days": 365,
         *       "inactive_customers_days": 1095
         *     }
         */
        "application/json": components["schemas"]["UpdateRetention"];
      };
    };
    responses: {
      /** @description The rules as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetentionRules"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  previewRetention: {
    parameters: {
      query?: {
        session_transcripts_days?: components["schemas"]["Days"];
        closed_tickets_days?: components["schemas"]["Days"];
        inactive_customers_days?: components["schemas"]["Days"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How much would go now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetentionPreview"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAuditEntries: {
    parameters: {
      query?: {
        /** @description The `seq` after which to go on; the `next_cursor` of the page before. */
        after?: string;
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditEntryList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAnalytics: {
    parameters: {
      query?: {
        /** @description Period start; by default the `end_date`. */
        start_date?: components["parameters"]["StartDate"];
        /** @description Period end, included; by default today. */
        end_date?: components["parameters"]["EndDate"];
        /** @description Adds `series`. */
        group_by?: components["parameters"]["GroupBy"];
        /** @description A name of the IANA time zone database, such as `Europe/Berlin`. */
        timezone?: components["parameters"]["TimeZone"];
        /** @description Only what happened on the channel. */
        channel?: components["parameters"]["OfChannel"];
        /** @description Only what had the category when it happened. */
        category?: components["parameters"]["OfCategory"];
        /**
         * @description Only what the agent did and what was assigned to the agent when it happened: first replies are those of the agent,
         *     everything else is of the cases that the agent had.
         */
        agent_id?: components["parameters"]["OfAgent"];
        /** @description Only sessions that were with the team when it happened. */
        team_id?: components["parameters"]["OfTeam"];
        /** @description Adds `by_agent`, `by_team` or, separated by a comma, both. */
        include?: components["parameters"]["IncludeBreakDowns"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "period": {
           *         "start": "2026-01-24",
           *         "end": "2026-01-24",
           *         "timezone": "UTC"
           *       },
           *       "summary": {
           *         "total_sessions": 150,
           *         "total_tickets": 45,
           *         "avg_response_time_seconds": 38,
           *         "avg_resolution_time_minutes": 12,
           *         "satisfaction_score": 4.6,
           *         "first_contact_resolution": 78
           *       },
           *       "by_channel": [
           *         {
           *           "channel": "chat",
           *           "sessions": 120,
           *           "satisfaction": 4.7
           *         },
           *         {
           *           "channel": "email",
           *           "sessions": 25,
           *           "satisfaction": 4.4
           *         },
           *         {
           *           "channel": "phone",
           *           "sessions": 5,
           *           "satisfaction": 4.5
           *         }
           *       ],
           *       "by_category": [
           *         {
           *           "category": "order_status",
           *           "count": 45,
           *           "avg_resolution_min": 5
           *         },
           *         {
           *           "category": "refund",
           *           "count": 25,
           *           "avg_resolution_min": 15
           *         },
           *         {
           *           "category": "technical",
           *           "count": 15,
           *           "avg_resolution_min": 25
           *         }
           *       ],
           *       "sla_compliance": {
           *         "response_sla_met": 95,
           *         "resolution_sla_met": 88,
           *         "response_met": 38,
           *         "response_missed": 2,
           *         "resolution_met": 22,
           *         "resolution_missed": 3
           *       },
           *       "session_sla_compliance": {
           *         "response_sla_met": 96.67,
           *         "resolution_sla_met": 98,
           *         "response_met": 145,
           *         "response_missed": 5,
           *         "resolution_met": 147,
           *         "resolution_missed": 3
           *       }
           *     }
           */
          "application/json": components["schemas"]["Analytics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  exportAnalytics: {
    parameters: {
      query?: {
        /** @description Period start; by default the `end_date`. */
        start_date?: components["parameters"]["StartDate"];
        /** @description Period end, included; by default today. */
        end_date?: components["parameters"]["EndDate"];
        /** @description Adds `series`. */
        group_by?: components["parameters"]["GroupBy"];
        /** @description A name of the IANA time zone database, such as `Europe/Berlin`. */
        timezone?: components["parameters"]["TimeZone"];
        /** @description Only what happened on the channel. */
        channel?: components["parameters"]["OfChannel"];
        /** @description Only what had the category when it happened. */
        category?: components["parameters"]["OfCategory"];
        /**
         * @description Only what the agent did and what was assigned to the agent when it happened: first replies are those of the agent,
         *     everything else is of the cases that the agent had.
         */
        agent_id?: components["parameters"]["OfAgent"];
        /** @description Only sessions that were with the team when it happened. */
        team_id?: components["parameters"]["OfTeam"];
        /** @description Adds `by_agent`, `by_team` or, separated by a comma, both. */
        include?: components["parameters"]["IncludeBreakDowns"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example section,name,start,total_sessions,total_tickets,avg_response_time_seconds,avg_resolution_time_minutes,satisfaction_score,first_contact_resolution,response_sla_met,resolution_sla_met,response_met,response_missed,resolution_met,resolution_missed,session_response_sla_met,session_resolution_sla_met,session_response_met,session_response_missed,session_resolution_met,session_resolution_missed
           *     summary,,2026-01-24,150,45,38,12,4.6,78,95,88,38,2,22,3,96.67,98,145,5,147,3
           *     by_channel,chat,,120,0,36,11,4.7,80,,,0,0,0,0,97.5,99.17,117,3,119,1
           */
          "text/csv": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "url": "https://example.com/hooks/support",
         *       "events": [
         *         "support.ticket_created",
         *         "support.ticket_updated"
         *       ],
         *       "team_ids": null,
         *       "description": "Keeps the CRM up to date"
         *     }
         */
        "application/json": components["schemas"]["CreateWebhook"];
      };
    };
    responses: {
      /** @description The webhook and its secret. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedWebhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "events": [
         *         "*"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["UpdateWebhook"];
      };
    };
    responses: {
      /** @description The webhook after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedWebhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "overlap_seconds": 3600
         *     }
         */
        "application/json": components["schemas"]["RotateWebhookSecret"];
      };
    };
    responses: {
      /** @description The webhook and its new secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedWebhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery, which is due now. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description Only deliveries in this state. */
        status?: components["schemas"]["DeliveryStatus"];
        /** @description Only the delivery of this event. */
        event_id?: components["schemas"]["Id"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of deliveries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveryList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getWebhookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components["parameters"]["WebhookId"];
        delivery_id: components["parameters"]["DeliveryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery with its attempts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  redeliverWebhookDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        webhook_id: components["parameters"]["WebhookId"];
        delivery_id: components["parameters"]["DeliveryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery, pending again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  redeliverWebhookEvents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys
         *     belong to the caller: two callers may use the same one. A refused call is not remembered.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "from": "2026-01-24T19:00:00Z",
         *       "to": "2026-01-24T20:00:00Z"
         *     }
         */
        "application/json": components["schemas"]["RedeliverEvents"];
      };
    };
    responses: {
      /** @description How many events are on their way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Redelivery"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description The id of an event; only those after it. */
        after?: components["schemas"]["Id"];
        /** @description Only events of this type. */
        type?: components["schemas"]["EventType"];
        /** @description How many rows a page holds at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The `next_cursor` of the page before. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      400: components["responses"]["BadRequest"];
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      400: components["responses"]["BadRequest"];
      503: components["responses"]["Unavailable"];
    };
  };
  sessionStarted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.session_started",
         *       "timestamp": "2026-01-24T19:30:00Z",
         *       "data": {
         *         "sequence": 1,
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "active",
         *           "channel": "chat",
         *           "priority": "normal",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": null,
         *           "tags": [],
         *           "resolution": null,
         *           "rating": null,
         *           "duration_seconds": 0,
         *           "last_seq": 1,
         *           "version": 2,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:30:00Z",
         *           "ended_at": null
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["SessionStartedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  sessionEnded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.session_ended",
         *       "timestamp": "2026-01-24T19:42:00Z",
         *       "data": {
         *         "sequence": 2,
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "resolved",
         *           "channel": "chat",
         *           "priority": "normal",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": null,
         *           "tags": [
         *             "order_status",
         *             "quick_resolution"
         *           ],
         *           "resolution": "resolved",
         *           "rating": null,
         *           "duration_seconds": 720,
         *           "last_seq": 3,
         *           "version": 4,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:42:00Z",
         *           "ended_at": "2026-01-24T19:42:00Z"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["SessionEndedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ticketCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.ticket_created",
         *       "timestamp": "2026-01-24T19:45:00Z",
         *       "data": {
         *         "sequence": 1,
         *         "ticket": {
         *           "id": "ticket_002",
         *           "number": "TKT-2026-0043",
         *           "subject": "Missing item from order",
         *           "status": "new",
         *           "priority": "normal",
         *           "category": "order_issue",
         *           "tags": [
         *             "missing_item"
         *           ],
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_to": null,
         *           "escalation": null,
         *           "created_at": "2026-01-24T19:45:00Z",
         *           "updated_at": "2026-01-24T19:45:00Z",
         *           "first_response_at": null,
         *           "solved_at": null,
         *           "closed_at": null,
         *           "sla": {
         *             "response_due": "2026-01-24T23:45:00Z",
         *             "resolution_due": "2026-01-27T19:45:00Z",
         *             "status": "within_sla"
         *           },
         *           "version": 1
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["TicketCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ticketUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.ticket_updated",
         *       "timestamp": "2026-01-24T20:00:00Z",
         *       "data": {
         *         "sequence": 5,
         *         "ticket": {
         *           "id": "ticket_001",
         *           "number": "TKT-2026-0042",
         *           "subject": "Refund request for cancelled order",
         *           "status": "pending",
         *           "priority": "normal",
         *           "category": "refund",
         *           "tags": [
         *             "refund",
         *             "escalated"
         *           ],
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_to": {
         *             "id": "agent_002",
         *             "name": "Agent Omar"
         *           },
         *           "escalation": null,
         *           "created_at": "2026-01-24T15:00:00Z",
         *           "updated_at": "2026-01-24T20:00:00Z",
         *           "first_response_at": "2026-01-24T15:30:00Z",
         *           "solved_at": null,
         *           "closed_at": null,
         *           "sla": {
         *             "response_due": "2026-01-24T16:00:00Z",
         *             "resolution_due": "2026-01-27T15:00:00Z",
         *             "status": "paused"
         *           },
         *           "version": 5
         *         },
         *         "changes": [
         *           {
         *             "action": "tags_changed",
         *             "actor": {
         *               "type": "agent",
         *               "id": "agent_001",
         *               "name": "Agent Sarah"
         *             },
         *             "old_value": [
         *               "refund"
         *             ],
         *             "new_value": [
         *               "refund",
         *               "escalated"
         *             ],
         *             "timestamp": "2026-01-24T20:00:00Z"
         *           },
         *           {
         *             "action": "assigned",
         *             "agent": "Agent Omar",
         *             "actor": {
         *               "type": "agent",
         *               "id": "agent_001",
         *               "name": "Agent Sarah"
         *             },
         *             "old_value": "agent_001",
         *             "new_value": "agent_002",
         *             "timestamp": "2026-01-24T20:00:00Z"
         *           },
         *           {
         *             "action": "priority_changed",
         *             "actor": {
         *               "type": "agent",
         *               "id": "agent_001",
         *               "name": "Agent Sarah"
         *             },
         *             "old_value": "high",
         *             "new_value": "normal",
         *             "timestamp": "2026-01-24T20:00:00Z"
         *           },
         *           {
         *             "action": "status_changed",
         *             "actor": {
         *               "type": "agent",
         *               "id": "agent_001",
         *               "name": "Agent Sarah"
         *             },
         *             "old_value": "open",
         *             "new_value": "pending",
         *             "timestamp": "2026-01-24T20:00:00Z"
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["TicketUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  escalated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.escalation",
         *       "timestamp": "2026-01-24T19:34:00Z",
         *       "data": {
         *         "sequence": 2,
         *         "escalation": {
         *           "level": "supervisor",
         *           "reason": "Customer requesting manager",
         *           "urgency": "high",
         *           "notes": null,
         *           "timestamp": "2026-01-24T19:34:00Z"
         *         },
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "active",
         *           "channel": "chat",
         *           "priority": "high",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": {
         *             "level": "supervisor",
         *             "reason": "Customer requesting manager",
         *             "urgency": "high",
         *             "notes": null,
         *             "timestamp": "2026-01-24T19:34:00Z"
         *           },
         *           "tags": [],
         *           "resolution": null,
         *           "rating": null,
         *           "duration_seconds": 240,
         *           "last_seq": 3,
         *           "version": 4,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:34:00Z",
         *           "ended_at": null
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["EscalationEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  slaBreached: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.sla_breach",
         *       "timestamp": "2026-01-24T23:45:01Z",
         *       "data": {
         *         "sequence": 2,
         *         "ticket": {
         *           "id": "ticket_002",
         *           "number": "TKT-2026-0043",
         *           "subject": "Missing item from order",
         *           "status": "new",
         *           "priority": "normal",
         *           "category": "order_issue",
         *           "tags": [
         *             "missing_item"
         *           ],
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_to": null,
         *           "escalation": null,
         *           "created_at": "2026-01-24T19:45:00Z",
         *           "updated_at": "2026-01-24T23:45:01Z",
         *           "first_response_at": null,
         *           "solved_at": null,
         *           "closed_at": null,
         *           "sla": {
         *             "response_due": "2026-01-24T23:45:00Z",
         *             "resolution_due": "2026-01-27T19:45:00Z",
         *             "status": "breached"
         *           },
         *           "version": 2
         *         },
         *         "clock": "response",
         *         "due": "2026-01-24T23:45:00Z"
         *       }
         *     }
         */
        "application/json": components["schemas"]["SlaBreachEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  slaAtRisk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.sla_at_risk",
         *       "timestamp": "2026-01-24T22:45:01Z",
         *       "data": {
         *         "sequence": 2,
         *         "ticket": {
         *           "id": "ticket_002",
         *           "number": "TKT-2026-0043",
         *           "subject": "Missing item from order",
         *           "status": "new",
         *           "priority": "normal",
         *           "category": "order_issue",
         *           "tags": [
         *             "missing_item"
         *           ],
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_to": null,
         *           "escalation": null,
         *           "created_at": "2026-01-24T19:45:00Z",
         *           "updated_at": "2026-01-24T19:45:00Z",
         *           "first_response_at": null,
         *           "solved_at": null,
         *           "closed_at": null,
         *           "sla": {
         *             "response_due": "2026-01-24T23:45:00Z",
         *             "resolution_due": "2026-01-27T19:45:00Z",
         *             "status": "at_risk"
         *           },
         *           "version": 1
         *         },
         *         "clock": "response",
         *         "due": "2026-01-24T23:45:00Z"
         *       }
         *     }
         */
        "application/json": components["schemas"]["SlaAtRiskEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  sessionUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.session_updated",
         *       "timestamp": "2026-01-24T19:33:00Z",
         *       "data": {
         *         "sequence": 3,
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "active",
         *           "channel": "chat",
         *           "priority": "normal",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": null,
         *           "tags": [],
         *           "resolution": null,
         *           "rating": null,
         *           "duration_seconds": 180,
         *           "last_seq": 3,
         *           "version": 4,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:33:00Z",
         *           "ended_at": null
         *         },
         *         "changes": [
         *           {
         *             "action": "status_changed",
         *             "actor": {
         *               "type": "agent",
         *               "id": "agent_001",
         *               "name": "Support Agent Sarah"
         *             },
         *             "old_value": "on_hold",
         *             "new_value": "active",
         *             "timestamp": "2026-01-24T19:33:00Z"
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["SessionUpdateEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  sessionRated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.session_rated",
         *       "timestamp": "2026-01-24T19:50:00Z",
         *       "data": {
         *         "sequence": 3,
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "resolved",
         *           "channel": "chat",
         *           "priority": "normal",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": null,
         *           "tags": [],
         *           "resolution": "resolved",
         *           "rating": {
         *             "score": 5,
         *             "comment": "Quick and kind",
         *             "timestamp": "2026-01-24T19:50:00Z"
         *           },
         *           "duration_seconds": 720,
         *           "last_seq": 3,
         *           "version": 5,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:50:00Z",
         *           "ended_at": "2026-01-24T19:42:00Z"
         *         },
         *         "rating": {
         *           "score": 5,
         *           "comment": "Quick and kind",
         *           "timestamp": "2026-01-24T19:50:00Z"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["SessionRatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.message_created",
         *       "timestamp": "2026-01-24T19:31:00Z",
         *       "data": {
         *         "sequence": 2,
         *         "session": {
         *           "session_id": "sess_001",
         *           "status": "active",
         *           "channel": "chat",
         *           "priority": "normal",
         *           "category": null,
         *           "customer": {
         *             "id": "cust_abc",
         *             "name": "John Doe",
         *             "email": "john@example.com"
         *           },
         *           "assigned_agent": {
         *             "id": "agent_001",
         *             "name": "Support Agent Sarah",
         *             "avatar_url": "https://..."
         *           },
         *           "team_id": null,
         *           "skills": [],
         *           "language": null,
         *           "queue_position": 0,
         *           "estimated_wait_minutes": 0,
         *           "websocket_url": "wss://support.olympuscloud.ai/ws/sess_001",
         *           "escalation": null,
         *           "tags": [],
         *           "resolution": null,
         *           "rating": null,
         *           "duration_seconds": 60,
         *           "last_seq": 2,
         *           "version": 3,
         *           "created_at": "2026-01-24T19:30:00Z",
         *           "updated_at": "2026-01-24T19:31:00Z",
         *           "ended_at": null
         *         },
         *         "message": {
         *           "id": "msg_002",
         *           "seq": 2,
         *           "sender": "agent",
         *           "sender_id": "agent_001",
         *           "sender_name": "Support Agent Sarah",
         *           "content": "Hi John, how can I help?",
         *           "type": "text",
         *           "attachments": [],
         *           "client_message_id": null,
         *           "timestamp": "2026-01-24T19:31:00Z"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["MessageCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  agentStatusChanged: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.agent_status_changed",
         *       "timestamp": "2026-01-24T20:00:00Z",
         *       "data": {
         *         "sequence": 4,
         *         "agent": {
         *           "id": "agent_001",
         *           "name": "Support Agent Sarah",
         *           "avatar_url": "https://..."
         *         },
         *         "previous_status": "available",
         *         "status": "away",
         *         "cause": "by_hand",
         *         "return_time": "2026-01-24T20:30:00Z"
         *       }
         *     }
         */
        "application/json": components["schemas"]["AgentStatusChangedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  customerUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.customer_updated",
         *       "timestamp": "2026-01-24T19:35:00Z",
         *       "data": {
         *         "sequence": 1,
         *         "customer": {
         *           "id": "cust_abc",
         *           "name": "John Doe",
         *           "email": "john@example.com"
         *         },
         *         "changed": [
         *           "email",
         *           "metadata"
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["CustomerUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  customerMerged: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.customer_merged",
         *       "timestamp": "2026-01-24T19:40:00Z",
         *       "data": {
         *         "sequence": 2,
         *         "customer": {
         *           "id": "cust_abc",
         *           "name": "John Doe",
         *           "email": "john@example.com"
         *         },
         *         "merged_customer_id": "cust_abd"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CustomerMergedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  customerErased: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.customer_erased",
         *       "timestamp": "2026-01-24T21:00:00Z",
         *       "data": {
         *         "sequence": 3,
         *         "customer_id": "cust_abc",
         *         "erased_at": "2026-01-24T21:00:00Z"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CustomerErasedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  tested: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "support.test",
         *       "timestamp": "2026-01-24T19:30:00Z",
         *       "data": {
         *         "sequence": 1,
         *         "webhook_id": "wh_001"
         *       }
         *     }
         */
        "application/json": components["schemas"]["TestEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx answer will do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
