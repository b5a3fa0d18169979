// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
/** The API's own description, as `GET /openapi.json` answers it. */
export const document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
} = {
  openapi: "3.1.0",
  info: {
    title: "Olympus Support API",
    version: "1.0.0",
    summary: "A customer-support desk as an API.",
    description:
      "Live chat sessions with queueing and routing, tickets with SLAs, quick actions, escalation, a knowledge base, agent\npresence and analytics.\n\n**Strict input.** A member or query parameter that is not described here is refused with `invalid_request`, which\nnames it. Text may hold any Unicode scalar value but U+0000.\n\n**Lists** answer `data`, `next_cursor` and `has_more`. Pass `next_cursor` back as `cursor` for the next page; rows\nthat are added meanwhile neither repeat nor skip any.\n\n**Every call** may send `X-Request-Id` (at most 128 visible ASCII characters) and gets it, or one made by the server,\nin the answer. `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` (seconds) tell how many calls the token\nhas left.\n\n**Tenants.** The token's `tenant_id` is the tenant. The roles `platform_admin`, `system_admin` and `super_admin` may\nname another with `X-Tenant-Id`. What belongs to another tenant is answered as if it did not exist.\n\n**Live chat.** `/ws/{session_id}` (a session's `websocket_url`) and `/ws/inbox` are WebSockets. Their frames are the\nschemas `ChatClientFrame`, `ChatServerFrame`, `InboxClientFrame` and `InboxServerFrame`; `docs/chat-protocol.md` of the\nproject says when each is sent and what it promises.\n\n**Permissions.** `x-permission` says who may call an operation: `staff` any of the 14 roles; `manager` the roles\n`manager`, `restaurant_manager` and those of `admin`; `admin` the roles `tenant_admin`, `platform_admin`,\n`system_admin` and `super_admin`. What changes something that is the business of managers or admins is written into the\naudit log, done or refused, as is every call into another tenant. Where `x-chat-token` is true a customer's chat token may call it for its own session.\n",
    license: {
      name: "MIT",
      identifier: "MIT",
    },
  },
  servers: [
    {
      url: "/api/v1/support",
    },
  ],
  security: [
    {
      bearer: [],
    },
  ],
  tags: [
    {
      name: "Sessions",
      description: "Live conversations between a customer and an agent.",
    },
    {
      name: "Tickets",
      description: "Cases that outlive a conversation, with service levels.",
    },
    {
      name: "SLA",
      description: "How fast replies and solutions are owed, and by which hours.",
    },
    {
      name: "Quick actions",
      description: "Things an agent does for the customer in one step.",
    },
    {
      name: "Escalation",
      description: "Raising a case to the people who can settle it.",
    },
    {
      name: "Knowledge base",
      description: "Articles, and answers found in them.",
    },
    {
      name: "Agents",
      description: "The people who answer, and whether they are free.",
    },
    {
      name: "Teams",
      description: "Groups of agents with a queue of their own.",
    },
    {
      name: "Customers",
      description: "The people who ask.",
    },
    {
      name: "Retention",
      description: "For how long what was said is kept.",
    },
    {
      name: "Audit",
      description: "Who changed what, in a chain that shows when somebody meddles with it.",
    },
    {
      name: "Analytics",
      description: "How the desk is doing.",
    },
    {
      name: "Webhooks",
      description: "What happens at the desk, told to other systems.",
    },
    {
      name: "System",
      description: "For those who run the server.",
    },
  ],
  paths: {
    "/sessions": {
      post: {
        operationId: "startSession",
        "x-sdk-method": "sessions.start",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-error-codes": [
          "no_agents_available",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "team_not_found",
          "queue_full",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Start a session",
        description:
          "Assigns the session to the eligible agent with the fewest active sessions, or queues it when none is free.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/StartSession",
              },
              example: {
                customer_id: "cust_abc",
                channel: "chat",
                initial_message: "I need help with my order",
                context: {
                  order_id: "ord_xyz",
                  page: "order_tracking",
                },
                priority: "normal",
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The session, active or queued.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/StartedSession",
                },
                example: {
                  session_id: "sess_001",
                  status: "active",
                  channel: "chat",
                  customer: {
                    id: "cust_abc",
                    name: "John Doe",
                    email: "john@example.com",
                  },
                  assigned_agent: {
                    id: "agent_001",
                    name: "Support Agent Sarah",
                    avatar_url: "https://...",
                  },
                  queue_position: 0,
                  estimated_wait_minutes: 0,
                  websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                  created_at: "2026-01-24T19:30:00Z",
                  priority: "normal",
                  chat_token: "eyJhbGciOiJIUzI1NiIsInR5cCI6ImNoYXQrand0In0...",
                  chat_token_expires_at: "2026-01-24T20:30:00Z",
                  version: 2,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      get: {
        operationId: "listSessions",
        "x-sdk-method": "sessions.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "List sessions",
        description: "Newest first.",
        parameters: [
          {
            name: "status",
            in: "query",
            schema: {
              $ref: "#/components/schemas/SessionStatus",
            },
          },
          {
            name: "channel",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Channel",
            },
          },
          {
            name: "priority",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Priority",
            },
          },
          {
            name: "agent_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "customer_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "team_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "category",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Label",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of sessions.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SessionList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      get: {
        operationId: "getSession",
        "x-sdk-method": "sessions.retrieve",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-etag": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Get a session",
        responses: {
          "200": {
            description: "The session with its latest messages.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
                example: {
                  session_id: "sess_001",
                  status: "active",
                  channel: "chat",
                  customer: {
                    id: "cust_abc",
                    name: "John Doe",
                    email: "john@example.com",
                  },
                  assigned_agent: {
                    id: "agent_001",
                    name: "Support Agent Sarah",
                    avatar_url: "https://...",
                  },
                  messages: [
                    {
                      id: "msg_001",
                      sender: "customer",
                      content: "I need help with my order",
                      timestamp: "2026-01-24T19:30:00Z",
                      seq: 1,
                      sender_id: "cust_abc",
                      sender_name: null,
                      type: "text",
                      attachments: [],
                      client_message_id: null,
                    },
                    {
                      id: "msg_002",
                      sender: "agent",
                      content: "Hi John! I'd be happy to help. Let me look up your order.",
                      timestamp: "2026-01-24T19:30:30Z",
                      seq: 2,
                      sender_id: "agent_001",
                      sender_name: "Support Agent Sarah",
                      type: "text",
                      attachments: [],
                      client_message_id: null,
                    },
                  ],
                  context: {
                    order_id: "ord_xyz",
                    order_status: "preparing",
                  },
                  duration_seconds: 180,
                  created_at: "2026-01-24T19:30:00Z",
                  priority: "normal",
                  category: null,
                  team_id: null,
                  skills: [],
                  language: null,
                  queue_position: 0,
                  estimated_wait_minutes: 0,
                  websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                  escalation: null,
                  tags: [],
                  resolution: null,
                  resolution_notes: null,
                  rating: null,
                  last_seq: 2,
                  version: 3,
                  updated_at: "2026-01-24T19:30:30Z",
                  ended_at: null,
                  reads: [],
                  has_more_messages: false,
                  transfers: [],
                  actions: [],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/messages": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "sendMessage",
        "x-sdk-method": "sessions.sendMessage",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Send a message",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SendMessage",
              },
              example: {
                content: "Here's the status of your order...",
                type: "text",
                attachments: [],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The message as stored.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Message",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      get: {
        operationId: "listMessages",
        "x-sdk-method": "sessions.listMessages",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "List a session's messages",
        description: "Oldest first, all of them, page by page.",
        parameters: [
          {
            name: "after",
            in: "query",
            description: "The `seq` after which to go on; the `next_cursor` of the page before.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 16,
              pattern: "^[0-9]+$",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
        ],
        responses: {
          "200": {
            description: "A page of messages.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/MessageList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/events": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      get: {
        operationId: "listSessionEvents",
        "x-sdk-method": "sessions.listEvents",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "List a session's durable events",
        description:
          "Oldest first, all of them, page by page: what the session's socket sends, for whoever missed more than it replays.\n",
        parameters: [
          {
            name: "after",
            in: "query",
            description: "The `seq` after which to go on; the `next_cursor` of the page before.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 16,
              pattern: "^[0-9]+$",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
        ],
        responses: {
          "200": {
            description: "A page of events.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SessionEventList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/read": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "markRead",
        "x-sdk-method": "sessions.markRead",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Mark a session as read",
        description: "Notes how far the caller has read. A lower `seq` than the noted one changes nothing.",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/MarkRead",
              },
              example: {
                seq: 1,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "How far the caller has read.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/ReadReceipt",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/transfer": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "transferSession",
        "x-sdk-method": "sessions.transfer",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "no_agents_available",
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "team_not_found",
          "invalid_transition",
          "already_assigned",
          "already_offered",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Transfer a session to another agent or team",
        description:
          "A target with a free slot takes it at once (`active`). Otherwise it waits for the target (`transferred`) with its\noriginal waiting time, and goes to the default queue when nobody has taken it in time.\n\nWith `offer` the target is asked first. The agent who has the session keeps it until somebody accepts; when nobody\ncan be asked, for the target is offline, the answer is `no_agents_available`.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/TransferSession",
              },
              example: {
                target_type: "team",
                target_id: "team_billing",
                reason: "Billing issue - needs specialist",
                notes: "Customer has a refund question",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The session after the transfer.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/transfer/accept": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "acceptTransfer",
        "x-sdk-method": "sessions.acceptTransfer",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "offer_closed",
          "agent_at_capacity",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Accept the offer of a session",
        description:
          "For an agent whom the offer asks. The agent takes the session with a slot of its own, whatever its status says; with\nnone free the answer is `agent_at_capacity`, and the offer stays open. Of several who accept at once one gets it.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        responses: {
          "200": {
            description: "The session afterwards.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/transfer/decline": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "declineTransfer",
        "x-sdk-method": "sessions.declineTransfer",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "offer_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Decline the offer of a session",
        description:
          "For an agent whom the offer asks. When everybody whom it asks has declined, the offer is over, and its `fallback` says\nwhat becomes of the session. Declining again changes nothing.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/DeclineTransfer",
              },
              example: {
                reason: "I am about to leave",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The session afterwards.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/transfer/cancel": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "cancelTransfer",
        "x-sdk-method": "sessions.cancelTransfer",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "offer_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Take back the offer of a session",
        description:
          "For whoever made the offer, the agent who has the session, and managers. The session stays where it is.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        responses: {
          "200": {
            description: "The session afterwards.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/hold": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "holdSession",
        "x-sdk-method": "sessions.hold",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "invalid_transition",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Put an active session on hold",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        responses: {
          "200": {
            description: "The session on hold.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/resume": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "resumeSession",
        "x-sdk-method": "sessions.resume",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "invalid_transition",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Resume a session on hold",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        responses: {
          "200": {
            description: "The active session.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/end": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "endSession",
        "x-sdk-method": "sessions.end",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "End a session",
        description: "Frees the agent's slot, and the longest waiting session takes it.",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/EndSession",
              },
              example: {
                resolution: "resolved",
                resolution_notes: "Provided order status and ETA",
                tags: ["order_status", "quick_resolution"],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The ended session.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/escalate": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "escalateSession",
        "x-sdk-method": "sessions.escalate",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Escalation"],
        summary: "Escalate a session",
        description:
          "Records the escalation, raises the priority to at least the urgency, moves the session to the team that handles the\nlevel, if there is one, and emits `support.escalation`. Escalating to the level it is at changes nothing.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/EscalateSession",
              },
              example: {
                level: "supervisor",
                reason: "Customer requesting manager",
                urgency: "high",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The session after the escalation.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Session",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/rating": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "rateSession",
        "x-sdk-method": "sessions.rate",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "invalid_transition",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Rate an ended session",
        description: "Once per session, by the customer or on the customer's behalf.",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/RateSession",
              },
              example: {
                score: 5,
                comment: "Quick and friendly.",
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The rating as stored.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Rating",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/chat-token": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      post: {
        operationId: "renewChatToken",
        "x-sdk-method": "sessions.renewChatToken",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Issue a new chat token for a session",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        responses: {
          "200": {
            description: "A fresh token. Earlier ones stay good until they expire.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/ChatToken",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sessions/{session_id}/sla": {
      parameters: [
        {
          $ref: "#/components/parameters/SessionId",
        },
      ],
      get: {
        operationId: "getSessionSla",
        "x-sdk-method": "sessions.retrieveSla",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "session_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Get a session's SLA timeline",
        description: "What its clocks did, when, and by which policy and calendar.",
        responses: {
          "200": {
            description: "The timeline.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaTimeline",
                },
                example: {
                  sla: {
                    response_due: "2026-01-24T20:30:00Z",
                    resolution_due: "2026-01-25T19:30:00Z",
                    status: "within_sla",
                  },
                  policy: null,
                  calendar: null,
                  entries: [
                    {
                      clock: "response",
                      event: "started",
                      due: "2026-01-24T20:30:00Z",
                      target_minutes: 60,
                      policy_id: null,
                      timestamp: "2026-01-24T19:30:00Z",
                    },
                    {
                      clock: "resolution",
                      event: "started",
                      due: "2026-01-25T19:30:00Z",
                      target_minutes: 1440,
                      policy_id: null,
                      timestamp: "2026-01-24T19:30:00Z",
                    },
                    {
                      clock: "response",
                      event: "met",
                      due: "2026-01-24T20:30:00Z",
                      timestamp: "2026-01-24T19:35:00Z",
                    },
                  ],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/availability": {
      get: {
        operationId: "getAvailability",
        "x-sdk-method": "availability.retrieve",
        "x-permission": "staff",
        "x-chat-token": true,
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "team_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Sessions"],
        summary: "Ask whether a session could be started",
        description:
          "For a widget that shows whether anybody is there. An app's own server asks with a staff token and tells its pages,\nwhich may be a few seconds old; a customer who has had a session may ask with its chat token.\n\nA widget offers a chat while the answer is `open`, the same with the wait while it is `busy`, and otherwise a form\nwhose text becomes a ticket (`POST /tickets`). While it is `closed` it shows `opens_at`, on the clocks of whoever\nreads it, and asks again then rather than every few seconds.\n",
        parameters: [
          {
            name: "team_id",
            in: "query",
            description: "As `POST /sessions` would be told.",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "skills",
            in: "query",
            description: "The skills that an agent must have, with commas between them.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 1300,
              pattern: "^[A-Za-z0-9_.:-]{1,64}(,[A-Za-z0-9_.:-]{1,64}){0,19}$",
            },
          },
          {
            name: "language",
            in: "query",
            description: "The language that an agent must speak.",
            schema: {
              $ref: "#/components/schemas/LanguageTag",
            },
          },
        ],
        responses: {
          "200": {
            description: "How a session would fare now.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Availability",
                },
                example: {
                  status: "busy",
                  accepts_sessions: true,
                  opens_at: null,
                  queue_position: 3,
                  estimated_wait_minutes: 12,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets": {
      get: {
        operationId: "listTickets",
        "x-sdk-method": "tickets.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "List tickets",
        description: "Newest first.",
        parameters: [
          {
            name: "status",
            in: "query",
            schema: {
              $ref: "#/components/schemas/TicketStatus",
            },
          },
          {
            name: "priority",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Priority",
            },
          },
          {
            name: "assigned_to",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "customer_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "category",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Label",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of tickets.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/TicketList",
                },
                example: {
                  data: [
                    {
                      id: "ticket_001",
                      number: "TKT-2026-0042",
                      subject: "Refund request for cancelled order",
                      status: "open",
                      priority: "high",
                      category: "refund",
                      customer: {
                        id: "cust_abc",
                        name: "John Doe",
                        email: "john@example.com",
                      },
                      assigned_to: {
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      created_at: "2026-01-24T15:00:00Z",
                      updated_at: "2026-01-24T18:00:00Z",
                      first_response_at: "2026-01-24T15:30:00Z",
                      sla: {
                        response_due: "2026-01-24T16:00:00Z",
                        resolution_due: "2026-01-25T15:00:00Z",
                        status: "within_sla",
                      },
                      tags: ["refund"],
                      escalation: null,
                      solved_at: null,
                      closed_at: null,
                      version: 4,
                    },
                  ],
                  next_cursor: null,
                  has_more: false,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createTicket",
        "x-sdk-method": "tickets.create",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Create a ticket",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateTicket",
              },
              example: {
                subject: "Missing item from order",
                description: "My order #ORD-123 was missing the side salad",
                customer_id: "cust_abc",
                priority: "normal",
                category: "order_issue",
                tags: ["missing_item"],
                related_order_id: "ord_xyz",
                attachments: [],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The ticket.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      get: {
        operationId: "getTicket",
        "x-sdk-method": "tickets.retrieve",
        "x-permission": "staff",
        "x-etag": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Get a ticket",
        responses: {
          "200": {
            description: "The ticket with its comments, notes and history.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
                example: {
                  id: "ticket_001",
                  number: "TKT-2026-0042",
                  subject: "Refund request for cancelled order",
                  description: "I cancelled my order but haven't received the refund yet...",
                  status: "open",
                  priority: "high",
                  category: "refund",
                  customer: {
                    id: "cust_abc",
                    name: "John Doe",
                    email: "john@example.com",
                  },
                  assigned_to: {
                    id: "agent_001",
                    name: "Agent Sarah",
                  },
                  comments: [
                    {
                      id: "comment_001",
                      author: {
                        type: "customer",
                        name: "John Doe",
                        id: "cust_abc",
                      },
                      content: "How long does a refund take?",
                      public: true,
                      timestamp: "2026-01-24T16:00:00Z",
                      attachments: [],
                    },
                    {
                      id: "comment_002",
                      author: {
                        type: "agent",
                        name: "Agent Sarah",
                        id: "agent_001",
                      },
                      content: "Refunds typically process within 3-5 business days...",
                      public: true,
                      timestamp: "2026-01-24T16:30:00Z",
                      attachments: [],
                    },
                  ],
                  activities: [
                    {
                      action: "created",
                      timestamp: "2026-01-24T15:00:00Z",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: null,
                      new_value: null,
                    },
                    {
                      action: "assigned",
                      agent: "Agent Sarah",
                      timestamp: "2026-01-24T15:15:00Z",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: null,
                      new_value: "agent_001",
                    },
                    {
                      action: "replied",
                      timestamp: "2026-01-24T16:30:00Z",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: null,
                      new_value: null,
                    },
                  ],
                  related: {
                    order_id: "ord_xyz",
                    session_id: "sess_001",
                  },
                  tags: ["refund"],
                  escalation: null,
                  created_at: "2026-01-24T15:00:00Z",
                  updated_at: "2026-01-24T18:00:00Z",
                  first_response_at: "2026-01-24T15:30:00Z",
                  solved_at: null,
                  closed_at: null,
                  sla: {
                    response_due: "2026-01-24T16:00:00Z",
                    resolution_due: "2026-01-25T15:00:00Z",
                    status: "within_sla",
                  },
                  version: 4,
                  attachments: [],
                  notes: [],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateTicket",
        "x-sdk-method": "tickets.update",
        "x-permission": "staff",
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "invalid_transition",
          "ticket_closed",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Update a ticket",
        parameters: [
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateTicket",
              },
              example: {
                status: "pending",
                priority: "normal",
                assigned_to: "agent_002",
                tags: ["refund", "escalated"],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The ticket after the change.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/tags": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      post: {
        operationId: "addTicketTags",
        "x-sdk-method": "tickets.addTags",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "ticket_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Add tags to a ticket",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/AddTags",
              },
              example: {
                tags: ["vip"],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The ticket after the change.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/tags/{tag}": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
        {
          $ref: "#/components/parameters/Tag",
        },
      ],
      delete: {
        operationId: "removeTicketTag",
        "x-sdk-method": "tickets.removeTag",
        "x-permission": "staff",
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "tag_not_found",
          "ticket_closed",
          "precondition_failed",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Remove a tag from a ticket",
        parameters: [
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        responses: {
          "200": {
            description: "The ticket after the change.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/comments": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      post: {
        operationId: "addComment",
        "x-sdk-method": "tickets.addComment",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "ticket_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Add a comment",
        description:
          "The first public comment of an agent ends the response clock. An agent's public comment opens a `new` ticket, a\ncustomer's comment reopens a `pending` or `solved` one.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/AddComment",
              },
              example: {
                content: "I've processed your refund. It should appear in 3-5 business days.",
                public: true,
                attachments: [],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The comment as stored.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Comment",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/notes": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      post: {
        operationId: "addNote",
        "x-sdk-method": "tickets.addNote",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "ticket_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Tickets"],
        summary: "Add an internal note",
        description: "Notes are for agents only.",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/AddNote",
              },
              example: {
                content: "Customer has been patient. Expedite refund if possible.",
                mention_agent_ids: ["agent_002"],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The note as stored.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Note",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/escalate": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      post: {
        operationId: "escalateTicket",
        "x-sdk-method": "tickets.escalate",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-etag": true,
        "x-if-match": true,
        "x-error-codes": [
          "ticket_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "ticket_closed",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Escalation"],
        summary: "Escalate a ticket",
        description: "Escalating to the level it is at changes nothing.",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
          {
            $ref: "#/components/parameters/IfMatch",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/EscalateTicket",
              },
              example: {
                escalation_type: "tier_2",
                reason: "Technical issue beyond tier 1 scope",
                notes: "Customer experiencing repeated payment failures",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The ticket after the escalation.",
            headers: {
              ETag: {
                $ref: "#/components/headers/ETag",
              },
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Ticket",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "412": {
            $ref: "#/components/responses/PreconditionFailed",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/tickets/{ticket_id}/sla": {
      parameters: [
        {
          $ref: "#/components/parameters/TicketId",
        },
      ],
      get: {
        operationId: "getTicketSla",
        "x-sdk-method": "tickets.retrieveSla",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "ticket_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Get a ticket's SLA timeline",
        description: "What its clocks did, when, and by which policy and calendar.",
        responses: {
          "200": {
            description: "The timeline.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaTimeline",
                },
                example: {
                  sla: {
                    response_due: "2026-01-24T20:30:00Z",
                    resolution_due: "2026-01-25T19:30:00Z",
                    status: "within_sla",
                  },
                  policy: null,
                  calendar: null,
                  entries: [
                    {
                      clock: "response",
                      event: "started",
                      due: "2026-01-24T20:30:00Z",
                      target_minutes: 60,
                      policy_id: null,
                      timestamp: "2026-01-24T19:30:00Z",
                    },
                    {
                      clock: "resolution",
                      event: "started",
                      due: "2026-01-25T19:30:00Z",
                      target_minutes: 1440,
                      policy_id: null,
                      timestamp: "2026-01-24T19:30:00Z",
                    },
                    {
                      clock: "response",
                      event: "met",
                      due: "2026-01-24T20:30:00Z",
                      timestamp: "2026-01-24T19:35:00Z",
                    },
                  ],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sla/policies": {
      get: {
        operationId: "listSlaPolicies",
        "x-sdk-method": "sla.listPolicies",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "List SLA policies",
        description: "In the order in which they are tried.",
        parameters: [
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of policies.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaPolicyList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createSlaPolicy",
        "x-sdk-method": "sla.createPolicy",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "calendar_not_found",
          "team_not_found",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Create an SLA policy",
        description:
          "The first enabled policy whose conditions match a ticket or a session says how long its clocks run; the first 200 are tried.\nWhere none matches, the desk's own targets count, and all time. Open tickets and sessions follow within seconds: their\nclocks keep the time that they have used, and what was met or missed stays so.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateSlaPolicy",
              },
              example: {
                name: "VIP customers",
                position: 0,
                conditions: {
                  tags: ["vip"],
                },
                targets: {
                  urgent: {
                    response: 15,
                    resolution: 120,
                  },
                  high: {
                    response: 30,
                    resolution: 240,
                  },
                  normal: {
                    response: 60,
                    resolution: 480,
                  },
                  low: {
                    response: 120,
                    resolution: 960,
                  },
                },
                at_risk_minutes: {
                  response: 10,
                  resolution: 60,
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The policy.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaPolicy",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sla/policies/{policy_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/PolicyId",
        },
      ],
      get: {
        operationId: "getSlaPolicy",
        "x-sdk-method": "sla.retrievePolicy",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "sla_policy_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Get an SLA policy",
        responses: {
          "200": {
            description: "The policy.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaPolicy",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateSlaPolicy",
        "x-sdk-method": "sla.updatePolicy",
        "x-permission": "manager",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "sla_policy_not_found",
          "calendar_not_found",
          "team_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Update an SLA policy",
        description:
          "Open tickets and sessions follow within seconds, as after `POST /sla/policies`. A policy that is not `enabled` matches\nnothing.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateSlaPolicy",
              },
              example: {
                enabled: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The policy after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SlaPolicy",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sla/calendars": {
      get: {
        operationId: "listCalendars",
        "x-sdk-method": "sla.listCalendars",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "List calendars",
        description: "Oldest first.",
        parameters: [
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of calendars.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/CalendarList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createCalendar",
        "x-sdk-method": "sla.createCalendar",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Create a calendar",
        description:
          "Says when the clocks of the policies that name it run. Days follow the clocks of the time zone: when they are set\nforward or back, an interval is as long as it is on that day.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateCalendar",
              },
              example: {
                name: "Berlin office",
                timezone: "Europe/Berlin",
                hours: {
                  monday: [
                    {
                      start: "09:00",
                      end: "12:30",
                    },
                    {
                      start: "13:00",
                      end: "17:00",
                    },
                  ],
                  tuesday: [
                    {
                      start: "09:00",
                      end: "12:30",
                    },
                    {
                      start: "13:00",
                      end: "17:00",
                    },
                  ],
                  wednesday: [
                    {
                      start: "09:00",
                      end: "12:30",
                    },
                    {
                      start: "13:00",
                      end: "17:00",
                    },
                  ],
                  thursday: [
                    {
                      start: "09:00",
                      end: "12:30",
                    },
                    {
                      start: "13:00",
                      end: "17:00",
                    },
                  ],
                  friday: [
                    {
                      start: "09:00",
                      end: "12:30",
                    },
                    {
                      start: "13:00",
                      end: "17:00",
                    },
                  ],
                },
                holidays: [
                  {
                    date: "2026-12-25",
                    name: "Christmas Day",
                  },
                ],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The calendar.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Calendar",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/sla/calendars/{calendar_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/CalendarId",
        },
      ],
      get: {
        operationId: "getCalendar",
        "x-sdk-method": "sla.retrieveCalendar",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "calendar_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Get a calendar",
        responses: {
          "200": {
            description: "The calendar.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Calendar",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateCalendar",
        "x-sdk-method": "sla.updateCalendar",
        "x-permission": "manager",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "calendar_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["SLA"],
        summary: "Update a calendar",
        description:
          "The deadlines of open tickets and sessions that go by it follow within seconds, as if it had always been so; what was\nmet or missed stays so.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateCalendar",
              },
              example: {
                holidays: [
                  {
                    date: "2026-12-25",
                    name: "Christmas Day",
                  },
                  {
                    date: "2026-12-26",
                    name: "Second Christmas Day",
                  },
                ],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The calendar after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Calendar",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/quick-actions": {
      get: {
        operationId: "listQuickActions",
        "x-sdk-method": "quickActions.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Quick actions"],
        summary: "List the quick actions that the caller may run",
        responses: {
          "200": {
            description: "The actions.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/QuickActionList",
                },
                example: {
                  actions: [
                    {
                      id: "action_refund",
                      name: "Process Refund",
                      description: "Initiate refund for an order",
                      required_context: ["order_id"],
                      permissions: ["refund:write"],
                      input_schema: {
                        type: "object",
                        properties: {
                          order_id: {
                            type: "string",
                          },
                          refund_amount: {
                            type: "number",
                            minimum: 0.01,
                          },
                        },
                        required: ["order_id", "refund_amount"],
                      },
                    },
                    {
                      id: "action_resend_order",
                      name: "Resend Order",
                      description: "Resend confirmation email",
                      required_context: ["order_id"],
                      permissions: [],
                      input_schema: {
                        type: "object",
                        properties: {
                          order_id: {
                            type: "string",
                          },
                        },
                        required: ["order_id"],
                      },
                    },
                    {
                      id: "action_add_credit",
                      name: "Add Store Credit",
                      description: "Add credit to customer account",
                      required_context: ["customer_id", "amount"],
                      permissions: ["credit:write"],
                      input_schema: {
                        type: "object",
                        properties: {
                          customer_id: {
                            type: "string",
                          },
                          amount: {
                            type: "number",
                            minimum: 0.01,
                          },
                        },
                        required: ["customer_id", "amount"],
                      },
                    },
                  ],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/quick-actions/executions": {
      get: {
        operationId: "listQuickActionExecutions",
        "x-sdk-method": "quickActions.listExecutions",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Quick actions"],
        summary: "List what was run",
        description: "Newest first. An unknown session, ticket or action finds nothing.",
        parameters: [
          {
            name: "session_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "ticket_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "action_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "status",
            in: "query",
            schema: {
              $ref: "#/components/schemas/QuickActionExecutionStatus",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of executions.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/QuickActionExecutionList",
                },
                example: {
                  data: [
                    {
                      id: "exec_001",
                      action_id: "action_refund",
                      status: "succeeded",
                      success: true,
                      code: null,
                      message: "Refund of $25.99 initiated successfully",
                      result: {
                        refund_id: "ref_001",
                        amount: 25.99,
                        status: "processing",
                      },
                      steps: [],
                      attempts: 1,
                      context: {
                        order_id: "ord_xyz",
                        refund_amount: 25.99,
                        reason: "missing_item",
                        customer_id: "cust_abc",
                      },
                      session_id: "sess_001",
                      ticket_id: null,
                      customer_id: "cust_abc",
                      actor_id: "agent_001",
                      created_at: "2026-01-24T19:35:00Z",
                      updated_at: "2026-01-24T19:35:00Z",
                      settled_at: "2026-01-24T19:35:00Z",
                      next_attempt_at: null,
                    },
                  ],
                  next_cursor: null,
                  has_more: false,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/quick-actions/executions/{execution_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/ExecutionId",
        },
      ],
      get: {
        operationId: "getQuickActionExecution",
        "x-sdk-method": "quickActions.retrieveExecution",
        "x-permission": "staff",
        "x-error-codes": [
          "execution_not_found",
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Quick actions"],
        summary: "Get what was run, and how it went",
        responses: {
          "200": {
            description: "The execution.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/QuickActionExecution",
                },
                example: {
                  id: "exec_001",
                  action_id: "action_refund",
                  status: "succeeded",
                  success: true,
                  code: null,
                  message: "Refund of $25.99 initiated successfully",
                  result: {
                    refund_id: "ref_001",
                    amount: 25.99,
                    status: "processing",
                  },
                  steps: [],
                  attempts: 1,
                  context: {
                    order_id: "ord_xyz",
                    refund_amount: 25.99,
                    reason: "missing_item",
                    customer_id: "cust_abc",
                  },
                  session_id: "sess_001",
                  ticket_id: null,
                  customer_id: "cust_abc",
                  actor_id: "agent_001",
                  created_at: "2026-01-24T19:35:00Z",
                  updated_at: "2026-01-24T19:35:00Z",
                  settled_at: "2026-01-24T19:35:00Z",
                  next_attempt_at: null,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/quick-actions/{action_id}/execute": {
      parameters: [
        {
          $ref: "#/components/parameters/ActionId",
        },
      ],
      post: {
        operationId: "executeQuickAction",
        "x-sdk-method": "quickActions.execute",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "ticket_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "customer_not_found",
          "action_not_found",
          "ticket_closed",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "missing_context",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Quick actions"],
        summary: "Execute a quick action",
        description:
          "The session's context, or the ticket's, is merged under the request's. With an `Idempotency-Key` the action is run once;\nwhile it is under way the same call is refused with `idempotency_in_progress`, and the answer of one whose outcome was\n`unknown` gives way to the outcome once that is known.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/ExecuteQuickAction",
              },
              example: {
                session_id: "sess_001",
                context: {
                  order_id: "ord_xyz",
                  refund_amount: 25.99,
                  reason: "missing_item",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The outcome; a back-end that failed answers `success` false with a `code`.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/QuickActionResult",
                },
                example: {
                  success: true,
                  result: {
                    refund_id: "ref_001",
                    amount: 25.99,
                    status: "processing",
                  },
                  message: "Refund of $25.99 initiated successfully",
                  execution_id: "exec_001",
                  dry_run: false,
                  status: "succeeded",
                  steps: [],
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/kb/search": {
      get: {
        operationId: "searchArticles",
        "x-sdk-method": "kb.search",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "Search the knowledge base",
        parameters: [
          {
            name: "q",
            in: "query",
            required: true,
            description: "What to look for.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 500,
            },
            example: "how to request a refund",
          },
          {
            name: "category",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Label",
            },
          },
          {
            name: "limit",
            in: "query",
            description: "How many results at most.",
            schema: {
              type: "integer",
              minimum: 1,
              maximum: 50,
              default: 10,
            },
          },
        ],
        responses: {
          "200": {
            description: "The best matches.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SearchResults",
                },
                example: {
                  results: [
                    {
                      id: "article_001",
                      title: "How to request a refund",
                      excerpt: "To request a refund, follow these steps...",
                      category: "refunds",
                      relevance_score: 0.95,
                      url: "https://help.example.com/articles/refunds",
                    },
                  ],
                  suggested_response: "Based on your question, here's how to process a refund...",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/kb/suggest": {
      post: {
        operationId: "suggestArticles",
        "x-sdk-method": "kb.suggest",
        "x-permission": "staff",
        "x-idempotent": true,
        "x-error-codes": [
          "session_not_found",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "Suggest articles for a message or a session",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SuggestArticles",
              },
              example: {
                session_id: "sess_001",
                message: "Customer asking about refund timeline",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The best matches.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/SearchResults",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/kb/articles": {
      get: {
        operationId: "listArticles",
        "x-sdk-method": "kb.listArticles",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "List articles",
        description: "Newest first.",
        parameters: [
          {
            name: "status",
            in: "query",
            schema: {
              $ref: "#/components/schemas/ArticleStatus",
            },
          },
          {
            name: "category",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Label",
            },
          },
          {
            name: "locale",
            in: "query",
            schema: {
              $ref: "#/components/schemas/LanguageTag",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of articles.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/ArticleList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createArticle",
        "x-sdk-method": "kb.createArticle",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "already_exists",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "Create an article",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateArticle",
              },
              example: {
                title: "How to request a refund",
                body: "Open the order, choose **Request a refund** and say what went wrong.",
                category: "refunds",
                status: "published",
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The article.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Article",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/kb/articles/{article_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/ArticleId",
        },
      ],
      get: {
        operationId: "getArticle",
        "x-sdk-method": "kb.retrieveArticle",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "article_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "Get an article",
        responses: {
          "200": {
            description: "The article.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Article",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateArticle",
        "x-sdk-method": "kb.updateArticle",
        "x-permission": "manager",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "article_not_found",
          "already_exists",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Knowledge base"],
        summary: "Update an article",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateArticle",
              },
              example: {
                status: "internal",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The article after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Article",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/agents": {
      get: {
        operationId: "listAgents",
        "x-sdk-method": "agents.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "List agents",
        description: "Oldest first.",
        parameters: [
          {
            name: "status",
            in: "query",
            schema: {
              $ref: "#/components/schemas/AgentAvailability",
            },
          },
          {
            name: "team_id",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of agents.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AgentList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createAgent",
        "x-sdk-method": "agents.create",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "team_not_found",
          "already_exists",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "Create an agent",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateAgent",
              },
              example: {
                id: "agent_003",
                name: "Sarah Smith",
                email: "sarah@example.com",
                skills: ["billing", "technical", "orders"],
                languages: ["en", "es"],
                max_sessions: 5,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The agent, offline until it sets its status.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Agent",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/agents/{agent_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/AgentId",
        },
      ],
      get: {
        operationId: "getAgent",
        "x-sdk-method": "agents.retrieve",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "Get an agent",
        responses: {
          "200": {
            description: "The agent.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Agent",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateAgent",
        "x-sdk-method": "agents.update",
        "x-permission": "manager",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "team_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "Update an agent",
        description: "Growing `max_sessions` takes waiting sessions at once; shrinking it ends none.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateAgent",
              },
              example: {
                max_sessions: 6,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The agent after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Agent",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/agents/{agent_id}/status": {
      parameters: [
        {
          $ref: "#/components/parameters/AgentId",
        },
      ],
      get: {
        operationId: "getAgentStatus",
        "x-sdk-method": "agents.retrieveStatus",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "Get an agent's status",
        responses: {
          "200": {
            description: "The status with today's figures.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AgentStatus",
                },
                example: {
                  agent_id: "agent_001",
                  name: "Sarah Smith",
                  status: "available",
                  active_sessions: 3,
                  max_sessions: 5,
                  skills: ["billing", "technical", "orders"],
                  languages: ["en", "es"],
                  metrics_today: {
                    sessions_handled: 25,
                    avg_response_time_seconds: 45,
                    satisfaction_score: 4.8,
                    resolution_rate: 92,
                  },
                  reason: null,
                  return_time: null,
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateAgentStatus",
        "x-sdk-method": "agents.updateStatus",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Agents"],
        summary: "Update an agent's status",
        description:
          "Agents set their own; managers and above set anyone's. An agent who has never been seen is created from its token.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateAgentStatus",
              },
              example: {
                status: "away",
                reason: "lunch_break",
                return_time: "2026-01-24T13:00:00Z",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The status after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AgentStatus",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/teams": {
      get: {
        operationId: "listTeams",
        "x-sdk-method": "teams.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Teams"],
        summary: "List teams",
        description: "Oldest first.",
        parameters: [
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of teams.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/TeamList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createTeam",
        "x-sdk-method": "teams.create",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "calendar_not_found",
          "already_exists",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Teams"],
        summary: "Create a team",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateTeam",
              },
              example: {
                id: "team_kitchen",
                name: "Kitchen desk",
                description: "Everything about food",
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The team.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Team",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/teams/{team_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/TeamId",
        },
      ],
      get: {
        operationId: "getTeam",
        "x-sdk-method": "teams.retrieve",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "team_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Teams"],
        summary: "Get a team",
        responses: {
          "200": {
            description: "The team.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Team",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateTeam",
        "x-sdk-method": "teams.update",
        "x-permission": "manager",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "agent_not_found",
          "team_not_found",
          "calendar_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Teams"],
        summary: "Update a team",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateTeam",
              },
              example: {
                escalation_levels: ["supervisor"],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The team after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Team",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/customers": {
      get: {
        operationId: "listCustomers",
        "x-sdk-method": "customers.list",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Customers"],
        summary: "List customers",
        description:
          "Newest first. With `q` only those of whom every word of it begins a word of the name, the e-mail address or the id:\n`jo exam` finds John Doe, john@example.com. Case and accents do not matter.\n",
        parameters: [
          {
            name: "q",
            in: "query",
            description: "What to look for.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 200,
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of customers.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/CustomerList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/customers/{customer_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/CustomerId",
        },
      ],
      put: {
        operationId: "upsertCustomer",
        "x-sdk-method": "customers.upsert",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Customers"],
        summary: "Create or update a customer",
        description: "Given fields change, the others keep their value.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CustomerDetails",
              },
              example: {
                name: "John Doe",
                email: "john@example.com",
                metadata: {
                  loyalty_tier: "gold",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The customer.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Customer",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      get: {
        operationId: "getCustomer",
        "x-sdk-method": "customers.retrieve",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "customer_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Customers"],
        summary: "Get a customer",
        responses: {
          "200": {
            description: "The customer.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Customer",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      delete: {
        operationId: "eraseCustomer",
        "x-sdk-method": "customers.erase",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "customer_not_found",
          "customer_active",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Customers"],
        summary: "Erase a customer",
        description:
          "Erases all that is known of the customer, at once and for good: name, e-mail address and metadata; what was said in\nsessions by whomever, with attachments, contexts, notes, transfers, escalations and the comments of ratings; subjects,\ndescriptions, comments and notes of tickets; what actions were given and answered; the same in outgoing events and in\nwhat their receivers answered, and what calls with an `Idempotency-Key` were answered.\n\nWhat is left is what is counted: that there were sessions and tickets, when, on which channel, in which category, by\nwhich agent, and how they were rated. The id stays as well, so choose ids that tell nothing of a person. A customer in\nan open session is refused; tickets stay as they stand. Erasing again does no harm.\n",
        responses: {
          "200": {
            description: "What was gone through.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Erasure",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/customers/{customer_id}/merge": {
      parameters: [
        {
          $ref: "#/components/parameters/CustomerId",
        },
      ],
      post: {
        operationId: "mergeCustomer",
        "x-sdk-method": "customers.merge",
        "x-permission": "manager",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "customer_not_found",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Customers"],
        summary: "Merge a duplicate into a customer",
        description:
          "The sessions, tickets, ratings and quick actions of the duplicate become this customer's, in the order that they had.\nIts name, e-mail address and metadata fill what is not known of this one. From then on the duplicate's id stands for\nthis customer wherever an id is sent; chat tokens that were issued for it stay good. It cannot be undone. Merging what\nis one customer already changes nothing.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/MergeCustomer",
              },
              example: {
                duplicate_id: "cust_xyz",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The customer that is left.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Customer",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/retention": {
      get: {
        operationId: "getRetention",
        "x-sdk-method": "retention.retrieve",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Retention"],
        summary: "Get the retention rules",
        responses: {
          "200": {
            description: "For how long what is kept.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/RetentionRules",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateRetention",
        "x-sdk-method": "retention.update",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Retention"],
        summary: "Update the retention rules",
        description:
          "Given fields change, the others keep their value. What is due goes by itself from then on, a little at a time, as\n`DELETE /customers/{customer_id}` has it: what was said goes, what is counted stays. See first with\n`GET /retention/preview` how much it is: it cannot be brought back.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateRetention",
              },
              example: {
                session_transcripts_days: 365,
                inactive_customers_days: 1095,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The rules as they are now.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/RetentionRules",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/retention/preview": {
      get: {
        operationId: "previewRetention",
        "x-sdk-method": "retention.preview",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Retention"],
        summary: "See how much is due",
        description: "By the rules as they are, or by what is given in place of one. Nothing goes.",
        parameters: [
          {
            name: "session_transcripts_days",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Days",
            },
          },
          {
            name: "closed_tickets_days",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Days",
            },
          },
          {
            name: "inactive_customers_days",
            in: "query",
            schema: {
              $ref: "#/components/schemas/Days",
            },
          },
        ],
        responses: {
          "200": {
            description: "How much would go now.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/RetentionPreview",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/audit": {
      get: {
        operationId: "listAuditEntries",
        "x-sdk-method": "audit.list",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Audit"],
        summary: "List audit entries",
        description:
          "Oldest first. Administrative acts, those that were refused for want of standing, and every call of another tenant's\nplatform role are there, each with the act itself or not at all.\n",
        parameters: [
          {
            name: "after",
            in: "query",
            description: "The `seq` after which to go on; the `next_cursor` of the page before.",
            schema: {
              type: "string",
              minLength: 1,
              maxLength: 16,
              pattern: "^[0-9]+$",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
        ],
        responses: {
          "200": {
            description: "A page of entries.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AuditEntryList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/analytics": {
      get: {
        operationId: "getAnalytics",
        "x-sdk-method": "analytics.retrieve",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Analytics"],
        summary: "Get support metrics",
        description:
          "Days are inclusive, in the given time zone; without dates the period is today. Figures are kept by the quarter of an\nhour: days begin and end on time in every zone whose offset is a whole number of those, as all are today. At most 366\ndays, and 31 by hour.\n\nA figure counts what happened within the period, whenever the case began. It does not change afterwards: a case whose\ncategory, agent or team changes counts from then on in the new place, and stays counted in the old one for what\nhappened there.\n\n`channel`, `category`, `agent_id` and `team_id` restrict the whole report to what has all of these; tickets have no\nchannel and no team. What of an agent counts as a session or ticket is what was assigned to that agent, of a team what\nbegan there or came by a transfer; so a session that was passed on counts with each of them, and the break-downs may\nadd up to more than the summary.\n",
        parameters: [
          {
            $ref: "#/components/parameters/StartDate",
          },
          {
            $ref: "#/components/parameters/EndDate",
          },
          {
            $ref: "#/components/parameters/GroupBy",
          },
          {
            $ref: "#/components/parameters/TimeZone",
          },
          {
            $ref: "#/components/parameters/OfChannel",
          },
          {
            $ref: "#/components/parameters/OfCategory",
          },
          {
            $ref: "#/components/parameters/OfAgent",
          },
          {
            $ref: "#/components/parameters/OfTeam",
          },
          {
            $ref: "#/components/parameters/IncludeBreakDowns",
          },
        ],
        responses: {
          "200": {
            description: "The figures.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Analytics",
                },
                example: {
                  period: {
                    start: "2026-01-24",
                    end: "2026-01-24",
                    timezone: "UTC",
                  },
                  summary: {
                    total_sessions: 150,
                    total_tickets: 45,
                    avg_response_time_seconds: 38,
                    avg_resolution_time_minutes: 12,
                    satisfaction_score: 4.6,
                    first_contact_resolution: 78,
                  },
                  by_channel: [
                    {
                      channel: "chat",
                      sessions: 120,
                      satisfaction: 4.7,
                    },
                    {
                      channel: "email",
                      sessions: 25,
                      satisfaction: 4.4,
                    },
                    {
                      channel: "phone",
                      sessions: 5,
                      satisfaction: 4.5,
                    },
                  ],
                  by_category: [
                    {
                      category: "order_status",
                      count: 45,
                      avg_resolution_min: 5,
                    },
                    {
                      category: "refund",
                      count: 25,
                      avg_resolution_min: 15,
                    },
                    {
                      category: "technical",
                      count: 15,
                      avg_resolution_min: 25,
                    },
                  ],
                  sla_compliance: {
                    response_sla_met: 95,
                    resolution_sla_met: 88,
                    response_met: 38,
                    response_missed: 2,
                    resolution_met: 22,
                    resolution_missed: 3,
                  },
                  session_sla_compliance: {
                    response_sla_met: 96.67,
                    resolution_sla_met: 98,
                    response_met: 145,
                    response_missed: 5,
                    resolution_met: 147,
                    resolution_missed: 3,
                  },
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/analytics.csv": {
      get: {
        operationId: "exportAnalytics",
        "x-sdk-method": "analytics.exportCsv",
        "x-permission": "staff",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Analytics"],
        summary: "Get support metrics as a table",
        description:
          "What `GET /analytics` says, for a spreadsheet: CSV as RFC 4180 has it, in UTF-8, with names in its first row. There is a\nrow for the summary, for each part of the series (by `start`) and for each value of the break-downs (by `name`), and all\nof them have every figure of the summary, of `sla_compliance` and, with `session_` before its name, of\n`session_sla_compliance`; a mean or share whose base is empty is an empty cell.\nA name that a spreadsheet would run as a formula, as it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, has an\napostrophe before it.\n",
        parameters: [
          {
            $ref: "#/components/parameters/StartDate",
          },
          {
            $ref: "#/components/parameters/EndDate",
          },
          {
            $ref: "#/components/parameters/GroupBy",
          },
          {
            $ref: "#/components/parameters/TimeZone",
          },
          {
            $ref: "#/components/parameters/OfChannel",
          },
          {
            $ref: "#/components/parameters/OfCategory",
          },
          {
            $ref: "#/components/parameters/OfAgent",
          },
          {
            $ref: "#/components/parameters/OfTeam",
          },
          {
            $ref: "#/components/parameters/IncludeBreakDowns",
          },
        ],
        responses: {
          "200": {
            description: "The table.",
            content: {
              "text/csv": {
                schema: {
                  type: "string",
                },
                example:
                  "section,name,start,total_sessions,total_tickets,avg_response_time_seconds,avg_resolution_time_minutes,satisfaction_score,first_contact_resolution,response_sla_met,resolution_sla_met,response_met,response_missed,resolution_met,resolution_missed,session_response_sla_met,session_resolution_sla_met,session_response_met,session_response_missed,session_resolution_met,session_resolution_missed\nsummary,,2026-01-24,150,45,38,12,4.6,78,95,88,38,2,22,3,96.67,98,145,5,147,3\nby_channel,chat,,120,0,36,11,4.7,80,,,0,0,0,0,97.5,99.17,117,3,119,1\n",
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks": {
      get: {
        operationId: "listWebhooks",
        "x-sdk-method": "webhooks.list",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "List webhooks",
        description: "Oldest first. Secrets are not shown.\n",
        parameters: [
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of webhooks.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/WebhookList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      post: {
        operationId: "createWebhook",
        "x-sdk-method": "webhooks.create",
        "x-permission": "admin",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "team_not_found",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Create a webhook",
        description:
          "From now on the events that it asks for are sent to its address. The answer is the only one that shows the secret which\ntheir signatures are made with.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreateWebhook",
              },
              example: {
                url: "https://example.com/hooks/support",
                events: ["support.ticket_created", "support.ticket_updated"],
                team_ids: null,
                description: "Keeps the CRM up to date",
              },
            },
          },
        },
        responses: {
          "201": {
            description: "The webhook and its secret.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/CreatedWebhook",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
      ],
      get: {
        operationId: "getWebhook",
        "x-sdk-method": "webhooks.retrieve",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Get a webhook",
        description: "Its secret is not shown.\n",
        responses: {
          "200": {
            description: "The webhook.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Webhook",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      put: {
        operationId: "updateWebhook",
        "x-sdk-method": "webhooks.update",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "team_not_found",
          "payload_too_large",
          "unsupported_media_type",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Update a webhook",
        description:
          "`enabled: false` stops it and cancels the deliveries that wait; `enabled: true` starts it again, also one that was stopped\nbecause it failed. What happened meanwhile is sent when it is asked for: `POST /webhooks/{webhook_id}/redeliver`.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/UpdateWebhook",
              },
              example: {
                events: ["*"],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The webhook after the change.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Webhook",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
      delete: {
        operationId: "deleteWebhook",
        "x-sdk-method": "webhooks.delete",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Delete a webhook",
        description: "Nothing is sent to it any more; its deliveries and its secret are gone.\n",
        responses: {
          "200": {
            description: "What was deleted.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/DeletedWebhook",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/rotate-secret": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
      ],
      post: {
        operationId: "rotateWebhookSecret",
        "x-sdk-method": "webhooks.rotateSecret",
        "x-permission": "admin",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Rotate the secret of a webhook",
        description:
          "For a while each delivery is signed with both secrets, so that the receiver may change over at any moment in it. The\nanswer is the only one that shows the new secret.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/RotateWebhookSecret",
              },
              example: {
                overlap_seconds: 3600,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The webhook and its new secret.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/CreatedWebhook",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/test": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
      ],
      post: {
        operationId: "testWebhook",
        "x-sdk-method": "webhooks.test",
        "x-permission": "admin",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "invalid_transition",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Send a test event to a webhook",
        description:
          "A `support.test` goes to this webhook alone. Look up the delivery to see how it went.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        responses: {
          "201": {
            description: "The delivery, which is due now.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/WebhookDelivery",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/deliveries": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
      ],
      get: {
        operationId: "listWebhookDeliveries",
        "x-sdk-method": "webhooks.listDeliveries",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "List the deliveries of a webhook",
        description:
          "Newest first, each with its attempts. They are kept for 30 days, unless the server is told otherwise.\n",
        parameters: [
          {
            name: "status",
            in: "query",
            description: "Only deliveries in this state.",
            schema: {
              $ref: "#/components/schemas/DeliveryStatus",
            },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only the delivery of this event.",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of deliveries.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/WebhookDeliveryList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/deliveries/{delivery_id}": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
        {
          $ref: "#/components/parameters/DeliveryId",
        },
      ],
      get: {
        operationId: "getWebhookDelivery",
        "x-sdk-method": "webhooks.retrieveDelivery",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "delivery_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Get a delivery",
        responses: {
          "200": {
            description: "The delivery with its attempts.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/WebhookDelivery",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
        {
          $ref: "#/components/parameters/DeliveryId",
        },
      ],
      post: {
        operationId: "redeliverWebhookDelivery",
        "x-sdk-method": "webhooks.redeliver",
        "x-permission": "admin",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "delivery_not_found",
          "invalid_transition",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Deliver an event again",
        description:
          "The event is sent again under the same id, as soon as no earlier one of its resource waits.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        responses: {
          "200": {
            description: "The delivery, pending again.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/WebhookDelivery",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/webhooks/{webhook_id}/redeliver": {
      parameters: [
        {
          $ref: "#/components/parameters/WebhookId",
        },
      ],
      post: {
        operationId: "redeliverWebhookEvents",
        "x-sdk-method": "webhooks.redeliverEvents",
        "x-permission": "admin",
        "x-idempotent": true,
        "x-error-codes": [
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "webhook_not_found",
          "event_not_found",
          "invalid_transition",
          "idempotency_in_progress",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "Deliver a range of events again",
        description:
          "Sends every event of the range that the webhook asks for: again, or for the first time when it happened while the webhook\nwas disabled. At most 500 events are taken at a time: while `has_more` is\ntrue call it again with `after_event_id` set to `last_event_id`.\n",
        parameters: [
          {
            $ref: "#/components/parameters/IdempotencyKey",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/RedeliverEvents",
              },
              example: {
                from: "2026-01-24T19:00:00Z",
                to: "2026-01-24T20:00:00Z",
              },
            },
          },
        },
        responses: {
          "200": {
            description: "How many events are on their way.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Redelivery",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "409": {
            $ref: "#/components/responses/Conflict",
          },
          "413": {
            $ref: "#/components/responses/PayloadTooLarge",
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType",
          },
          "422": {
            $ref: "#/components/responses/Unprocessable",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/events": {
      get: {
        operationId: "listEvents",
        "x-sdk-method": "events.list",
        "x-permission": "admin",
        "x-error-codes": [
          "invalid_request",
          "unauthenticated",
          "forbidden",
          "event_not_found",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        tags: ["Webhooks"],
        summary: "List events",
        description:
          "What the desk has told, oldest first: for those who would rather ask than be called. Keep the id of the last event that was\ntaken, and go on with it as `after`. An event is listed within about a second after its change. Events are kept for 30 days, unless\nthe server is told otherwise. `support.message_created` is kept while a webhook of the tenant asks for it, by name or by `*`, be it\nenabled or not: who only wants to read here creates one with `enabled: false`.\n",
        parameters: [
          {
            name: "after",
            in: "query",
            description: "The id of an event; only those after it.",
            schema: {
              $ref: "#/components/schemas/Id",
            },
          },
          {
            name: "type",
            in: "query",
            description: "Only events of this type.",
            schema: {
              $ref: "#/components/schemas/EventType",
            },
          },
          {
            $ref: "#/components/parameters/Limit",
          },
          {
            $ref: "#/components/parameters/Cursor",
          },
        ],
        responses: {
          "200": {
            description: "A page of events.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/EventList",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "401": {
            $ref: "#/components/responses/Unauthenticated",
          },
          "403": {
            $ref: "#/components/responses/Forbidden",
          },
          "404": {
            $ref: "#/components/responses/NotFound",
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests",
          },
          "500": {
            $ref: "#/components/responses/InternalError",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
    "/healthz": {
      servers: [
        {
          url: "/",
        },
      ],
      get: {
        operationId: "getHealth",
        "x-sdk-method": "system.health",
        "x-permission": "public",
        "x-error-codes": ["invalid_request"],
        tags: ["System"],
        summary: "Whether the process is alive",
        security: [],
        responses: {
          "200": {
            description: "It is.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Health",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
        },
      },
    },
    "/readyz": {
      servers: [
        {
          url: "/",
        },
      ],
      get: {
        operationId: "getReadiness",
        "x-sdk-method": "system.readiness",
        "x-permission": "public",
        "x-error-codes": ["invalid_request", "unavailable"],
        tags: ["System"],
        summary: "Whether the server can take work",
        description: "The database answers and has every migration.",
        security: [],
        responses: {
          "200": {
            description: "It can.",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Health",
                },
              },
            },
          },
          "400": {
            $ref: "#/components/responses/BadRequest",
          },
          "503": {
            $ref: "#/components/responses/Unavailable",
          },
        },
      },
    },
  },
  webhooks: {
    "support.session_started": {
      post: {
        operationId: "sessionStarted",
        summary: "New chat session",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SessionStartedEvent",
              },
              example: {
                type: "support.session_started",
                timestamp: "2026-01-24T19:30:00Z",
                data: {
                  sequence: 1,
                  session: {
                    session_id: "sess_001",
                    status: "active",
                    channel: "chat",
                    priority: "normal",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: null,
                    tags: [],
                    resolution: null,
                    rating: null,
                    duration_seconds: 0,
                    last_seq: 1,
                    version: 2,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:30:00Z",
                    ended_at: null,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.session_ended": {
      post: {
        operationId: "sessionEnded",
        summary: "Session closed",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SessionEndedEvent",
              },
              example: {
                type: "support.session_ended",
                timestamp: "2026-01-24T19:42:00Z",
                data: {
                  sequence: 2,
                  session: {
                    session_id: "sess_001",
                    status: "resolved",
                    channel: "chat",
                    priority: "normal",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: null,
                    tags: ["order_status", "quick_resolution"],
                    resolution: "resolved",
                    rating: null,
                    duration_seconds: 720,
                    last_seq: 3,
                    version: 4,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:42:00Z",
                    ended_at: "2026-01-24T19:42:00Z",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.ticket_created": {
      post: {
        operationId: "ticketCreated",
        summary: "New ticket",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/TicketCreatedEvent",
              },
              example: {
                type: "support.ticket_created",
                timestamp: "2026-01-24T19:45:00Z",
                data: {
                  sequence: 1,
                  ticket: {
                    id: "ticket_002",
                    number: "TKT-2026-0043",
                    subject: "Missing item from order",
                    status: "new",
                    priority: "normal",
                    category: "order_issue",
                    tags: ["missing_item"],
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_to: null,
                    escalation: null,
                    created_at: "2026-01-24T19:45:00Z",
                    updated_at: "2026-01-24T19:45:00Z",
                    first_response_at: null,
                    solved_at: null,
                    closed_at: null,
                    sla: {
                      response_due: "2026-01-24T23:45:00Z",
                      resolution_due: "2026-01-27T19:45:00Z",
                      status: "within_sla",
                    },
                    version: 1,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.ticket_updated": {
      post: {
        operationId: "ticketUpdated",
        summary: "Ticket modified",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/TicketUpdatedEvent",
              },
              example: {
                type: "support.ticket_updated",
                timestamp: "2026-01-24T20:00:00Z",
                data: {
                  sequence: 5,
                  ticket: {
                    id: "ticket_001",
                    number: "TKT-2026-0042",
                    subject: "Refund request for cancelled order",
                    status: "pending",
                    priority: "normal",
                    category: "refund",
                    tags: ["refund", "escalated"],
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_to: {
                      id: "agent_002",
                      name: "Agent Omar",
                    },
                    escalation: null,
                    created_at: "2026-01-24T15:00:00Z",
                    updated_at: "2026-01-24T20:00:00Z",
                    first_response_at: "2026-01-24T15:30:00Z",
                    solved_at: null,
                    closed_at: null,
                    sla: {
                      response_due: "2026-01-24T16:00:00Z",
                      resolution_due: "2026-01-27T15:00:00Z",
                      status: "paused",
                    },
                    version: 5,
                  },
                  changes: [
                    {
                      action: "tags_changed",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: ["refund"],
                      new_value: ["refund", "escalated"],
                      timestamp: "2026-01-24T20:00:00Z",
                    },
                    {
                      action: "assigned",
                      agent: "Agent Omar",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: "agent_001",
                      new_value: "agent_002",
                      timestamp: "2026-01-24T20:00:00Z",
                    },
                    {
                      action: "priority_changed",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: "high",
                      new_value: "normal",
                      timestamp: "2026-01-24T20:00:00Z",
                    },
                    {
                      action: "status_changed",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Agent Sarah",
                      },
                      old_value: "open",
                      new_value: "pending",
                      timestamp: "2026-01-24T20:00:00Z",
                    },
                  ],
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.escalation": {
      post: {
        operationId: "escalated",
        summary: "Session or ticket escalated",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/EscalationEvent",
              },
              example: {
                type: "support.escalation",
                timestamp: "2026-01-24T19:34:00Z",
                data: {
                  sequence: 2,
                  escalation: {
                    level: "supervisor",
                    reason: "Customer requesting manager",
                    urgency: "high",
                    notes: null,
                    timestamp: "2026-01-24T19:34:00Z",
                  },
                  session: {
                    session_id: "sess_001",
                    status: "active",
                    channel: "chat",
                    priority: "high",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: {
                      level: "supervisor",
                      reason: "Customer requesting manager",
                      urgency: "high",
                      notes: null,
                      timestamp: "2026-01-24T19:34:00Z",
                    },
                    tags: [],
                    resolution: null,
                    rating: null,
                    duration_seconds: 240,
                    last_seq: 3,
                    version: 4,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:34:00Z",
                    ended_at: null,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.sla_breach": {
      post: {
        operationId: "slaBreached",
        summary: "SLA threshold exceeded",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SlaBreachEvent",
              },
              example: {
                type: "support.sla_breach",
                timestamp: "2026-01-24T23:45:01Z",
                data: {
                  sequence: 2,
                  ticket: {
                    id: "ticket_002",
                    number: "TKT-2026-0043",
                    subject: "Missing item from order",
                    status: "new",
                    priority: "normal",
                    category: "order_issue",
                    tags: ["missing_item"],
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_to: null,
                    escalation: null,
                    created_at: "2026-01-24T19:45:00Z",
                    updated_at: "2026-01-24T23:45:01Z",
                    first_response_at: null,
                    solved_at: null,
                    closed_at: null,
                    sla: {
                      response_due: "2026-01-24T23:45:00Z",
                      resolution_due: "2026-01-27T19:45:00Z",
                      status: "breached",
                    },
                    version: 2,
                  },
                  clock: "response",
                  due: "2026-01-24T23:45:00Z",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.sla_at_risk": {
      post: {
        operationId: "slaAtRisk",
        summary: "SLA deadline is close",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SlaAtRiskEvent",
              },
              example: {
                type: "support.sla_at_risk",
                timestamp: "2026-01-24T22:45:01Z",
                data: {
                  sequence: 2,
                  ticket: {
                    id: "ticket_002",
                    number: "TKT-2026-0043",
                    subject: "Missing item from order",
                    status: "new",
                    priority: "normal",
                    category: "order_issue",
                    tags: ["missing_item"],
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_to: null,
                    escalation: null,
                    created_at: "2026-01-24T19:45:00Z",
                    updated_at: "2026-01-24T19:45:00Z",
                    first_response_at: null,
                    solved_at: null,
                    closed_at: null,
                    sla: {
                      response_due: "2026-01-24T23:45:00Z",
                      resolution_due: "2026-01-27T19:45:00Z",
                      status: "at_risk",
                    },
                    version: 1,
                  },
                  clock: "response",
                  due: "2026-01-24T23:45:00Z",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.session_updated": {
      post: {
        operationId: "sessionUpdated",
        summary: "Session changed hands or status",
        description:
          "Whatever becomes of an open session between its start and its end, and is no escalation.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SessionUpdateEvent",
              },
              example: {
                type: "support.session_updated",
                timestamp: "2026-01-24T19:33:00Z",
                data: {
                  sequence: 3,
                  session: {
                    session_id: "sess_001",
                    status: "active",
                    channel: "chat",
                    priority: "normal",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: null,
                    tags: [],
                    resolution: null,
                    rating: null,
                    duration_seconds: 180,
                    last_seq: 3,
                    version: 4,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:33:00Z",
                    ended_at: null,
                  },
                  changes: [
                    {
                      action: "status_changed",
                      actor: {
                        type: "agent",
                        id: "agent_001",
                        name: "Support Agent Sarah",
                      },
                      old_value: "on_hold",
                      new_value: "active",
                      timestamp: "2026-01-24T19:33:00Z",
                    },
                  ],
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.session_rated": {
      post: {
        operationId: "sessionRated",
        summary: "Session rated by its customer",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/SessionRatedEvent",
              },
              example: {
                type: "support.session_rated",
                timestamp: "2026-01-24T19:50:00Z",
                data: {
                  sequence: 3,
                  session: {
                    session_id: "sess_001",
                    status: "resolved",
                    channel: "chat",
                    priority: "normal",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: null,
                    tags: [],
                    resolution: "resolved",
                    rating: {
                      score: 5,
                      comment: "Quick and kind",
                      timestamp: "2026-01-24T19:50:00Z",
                    },
                    duration_seconds: 720,
                    last_seq: 3,
                    version: 5,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:50:00Z",
                    ended_at: "2026-01-24T19:42:00Z",
                  },
                  rating: {
                    score: 5,
                    comment: "Quick and kind",
                    timestamp: "2026-01-24T19:50:00Z",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.message_created": {
      post: {
        operationId: "messageCreated",
        summary: "New message in a session",
        description:
          "Of the customer, an agent or the desk itself. It is told while a webhook of the tenant asks for it, by name or by `*`, be it\nenabled or not; what is said before that is not told later.\n",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/MessageCreatedEvent",
              },
              example: {
                type: "support.message_created",
                timestamp: "2026-01-24T19:31:00Z",
                data: {
                  sequence: 2,
                  session: {
                    session_id: "sess_001",
                    status: "active",
                    channel: "chat",
                    priority: "normal",
                    category: null,
                    customer: {
                      id: "cust_abc",
                      name: "John Doe",
                      email: "john@example.com",
                    },
                    assigned_agent: {
                      id: "agent_001",
                      name: "Support Agent Sarah",
                      avatar_url: "https://...",
                    },
                    team_id: null,
                    skills: [],
                    language: null,
                    queue_position: 0,
                    estimated_wait_minutes: 0,
                    websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
                    escalation: null,
                    tags: [],
                    resolution: null,
                    rating: null,
                    duration_seconds: 60,
                    last_seq: 2,
                    version: 3,
                    created_at: "2026-01-24T19:30:00Z",
                    updated_at: "2026-01-24T19:31:00Z",
                    ended_at: null,
                  },
                  message: {
                    id: "msg_002",
                    seq: 2,
                    sender: "agent",
                    sender_id: "agent_001",
                    sender_name: "Support Agent Sarah",
                    content: "Hi John, how can I help?",
                    type: "text",
                    attachments: [],
                    client_message_id: null,
                    timestamp: "2026-01-24T19:31:00Z",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.agent_status_changed": {
      post: {
        operationId: "agentStatusChanged",
        summary: "Agent available, busy, away or offline",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/AgentStatusChangedEvent",
              },
              example: {
                type: "support.agent_status_changed",
                timestamp: "2026-01-24T20:00:00Z",
                data: {
                  sequence: 4,
                  agent: {
                    id: "agent_001",
                    name: "Support Agent Sarah",
                    avatar_url: "https://...",
                  },
                  previous_status: "available",
                  status: "away",
                  cause: "by_hand",
                  return_time: "2026-01-24T20:30:00Z",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.customer_updated": {
      post: {
        operationId: "customerUpdated",
        summary: "Customer's name, e-mail or metadata changed",
        description: "Not told of a customer of whom nothing but the id is known.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CustomerUpdatedEvent",
              },
              example: {
                type: "support.customer_updated",
                timestamp: "2026-01-24T19:35:00Z",
                data: {
                  sequence: 1,
                  customer: {
                    id: "cust_abc",
                    name: "John Doe",
                    email: "john@example.com",
                  },
                  changed: ["email", "metadata"],
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.customer_merged": {
      post: {
        operationId: "customerMerged",
        summary: "Two customers became one",
        description:
          "What was the other one's is this one's now. Of each of its sessions and tickets nothing more is told.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CustomerMergedEvent",
              },
              example: {
                type: "support.customer_merged",
                timestamp: "2026-01-24T19:40:00Z",
                data: {
                  sequence: 2,
                  customer: {
                    id: "cust_abc",
                    name: "John Doe",
                    email: "john@example.com",
                  },
                  merged_customer_id: "cust_abd",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.customer_erased": {
      post: {
        operationId: "customerErased",
        summary: "What was known of a customer was erased",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CustomerErasedEvent",
              },
              example: {
                type: "support.customer_erased",
                timestamp: "2026-01-24T21:00:00Z",
                data: {
                  sequence: 3,
                  customer_id: "cust_abc",
                  erased_at: "2026-01-24T21:00:00Z",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
    "support.test": {
      post: {
        operationId: "tested",
        summary: "Test event, sent on demand to one webhook",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/TestEvent",
              },
              example: {
                type: "support.test",
                timestamp: "2026-01-24T19:30:00Z",
                data: {
                  sequence: 1,
                  webhook_id: "wh_001",
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Received. Any 2xx answer will do.",
          },
        },
      },
    },
  },
  components: {
    schemas: {
      ChatClientFrame: {
        description: "What a client may send on a conversation's socket.",
        oneOf: [
          {
            $ref: "#/components/schemas/ChatHello",
          },
          {
            $ref: "#/components/schemas/ChatSend",
          },
          {
            $ref: "#/components/schemas/ChatTyping",
          },
          {
            $ref: "#/components/schemas/ChatRead",
          },
          {
            $ref: "#/components/schemas/SocketPing",
          },
          {
            $ref: "#/components/schemas/SocketRenewal",
          },
        ],
      },
      ChatServerFrame: {
        description: "What the server may send on a conversation's socket.",
        oneOf: [
          {
            $ref: "#/components/schemas/ChatWelcome",
          },
          {
            $ref: "#/components/schemas/MessageEvent",
          },
          {
            $ref: "#/components/schemas/SessionUpdatedEvent",
          },
          {
            $ref: "#/components/schemas/ChatAck",
          },
          {
            $ref: "#/components/schemas/ChatTypingNotice",
          },
          {
            $ref: "#/components/schemas/ChatReadNotice",
          },
          {
            $ref: "#/components/schemas/ChatPresence",
          },
          {
            $ref: "#/components/schemas/ChatQueue",
          },
          {
            $ref: "#/components/schemas/SocketError",
          },
          {
            $ref: "#/components/schemas/SocketPong",
          },
          {
            $ref: "#/components/schemas/SocketRenewed",
          },
          {
            $ref: "#/components/schemas/SocketBye",
          },
        ],
      },
      InboxClientFrame: {
        description: "What an agent may send on the inbox.",
        oneOf: [
          {
            $ref: "#/components/schemas/InboxHello",
          },
          {
            $ref: "#/components/schemas/SocketPing",
          },
          {
            $ref: "#/components/schemas/SocketRenewal",
          },
        ],
      },
      InboxServerFrame: {
        description: "What the server may send on the inbox.",
        oneOf: [
          {
            $ref: "#/components/schemas/InboxWelcome",
          },
          {
            $ref: "#/components/schemas/InboxSessionChanged",
          },
          {
            $ref: "#/components/schemas/InboxMessage",
          },
          {
            $ref: "#/components/schemas/InboxQueueChanged",
          },
          {
            $ref: "#/components/schemas/SocketError",
          },
          {
            $ref: "#/components/schemas/SocketPong",
          },
          {
            $ref: "#/components/schemas/SocketRenewed",
          },
          {
            $ref: "#/components/schemas/SocketBye",
          },
        ],
      },
      SessionStatus: {
        description:
          "`queued` waiting for an agent; `active` in progress; `on_hold` temporarily on hold; `transferred` being transferred;\n`resolved` issue resolved; `closed` session ended. `resolved` and `closed` are final.\n",
        type: "string",
        enum: ["queued", "active", "on_hold", "transferred", "resolved", "closed"],
      },
      Channel: {
        description: "How the customer reached the desk.",
        type: "string",
        enum: ["chat", "email", "phone"],
      },
      Priority: {
        description: "How urgent the case is. The queue drains urgent first, low last.",
        type: "string",
        enum: ["low", "normal", "high", "urgent"],
      },
      Id: {
        description:
          "An identifier. Identifiers that the desk makes are `prefix_` and a sortable random part.",
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[A-Za-z0-9_.:@+~-]+$",
      },
      Label: {
        description: "A short machine-readable word, such as `order_status` or `tier_2`.",
        type: "string",
        minLength: 1,
        maxLength: 64,
        pattern: "^[A-Za-z0-9_.:-]+$",
      },
      CustomerSummary: {
        description:
          "The customer as a session or ticket shows it. Name and e-mail are null when nobody has given them.",
        type: "object",
        required: ["id", "name", "email"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: ["string", "null"],
          },
          email: {
            type: ["string", "null"],
          },
        },
      },
      AssignedAgent: {
        type: "object",
        required: ["id", "name", "avatar_url"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          avatar_url: {
            type: ["string", "null"],
          },
        },
      },
      QueuePosition: {
        description:
          "0 when not waiting, 1 when next, counted in the queue of the session's own team in the order it drains.",
        type: "integer",
        minimum: 0,
      },
      EstimatedWait: {
        description:
          "Minutes until an agent is likely to be free: the recent handling time times the queue position, divided by the\nslots of the agents who may take it, rounded up. 0 when not waiting, null while there is nothing to reckon from.\n",
        type: ["integer", "null"],
        minimum: 0,
      },
      Escalation: {
        description: "The latest escalation of a session or ticket.",
        type: "object",
        required: ["level", "reason", "urgency", "timestamp"],
        properties: {
          level: {
            $ref: "#/components/schemas/Label",
          },
          reason: {
            type: "string",
          },
          urgency: {
            oneOf: [
              {
                $ref: "#/components/schemas/Priority",
              },
              {
                type: "null",
              },
            ],
          },
          notes: {
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SlaStatus: {
        description:
          "`breached` when either clock ran out; `met` when the ticket is solved or closed, or the session has ended, and neither\ndid; `paused` while the resolution clock stands still (pending, on hold); `at_risk` when a running clock is close to its\ndeadline, as its policy says, or in the last quarter of its target; otherwise `within_sla`.\n",
        type: "string",
        enum: ["within_sla", "at_risk", "breached", "paused", "met"],
      },
      Sla: {
        type: "object",
        required: ["response_due", "resolution_due", "status"],
        properties: {
          response_due: {
            description:
              "When the first public reply of an agent to a ticket, or the first message of an agent in a session, is due. The time\nthat a ticket was `solved` does not count. It stays as it was once it is answered or missed.\n",
            type: "string",
            format: "date-time",
          },
          resolution_due: {
            description:
              "When the solution of a ticket, or the end of a session, is due. It moves on by the opening time spent in `pending`,\n`on_hold` and `solved`, and stays as it was once it is missed.\n",
            type: "string",
            format: "date-time",
          },
          status: {
            $ref: "#/components/schemas/SlaStatus",
          },
          policy_id: {
            description: "The policy that both go by; absent where the desk's own targets count.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      OfferState: {
        description:
          "`open` until somebody `accepted`, everybody `declined`, or it `expired`; `cancelled` when it was taken back, or the\nsession ended or moved meanwhile.\n",
        type: "string",
        enum: ["open", "accepted", "declined", "expired", "cancelled"],
      },
      AskedAgent: {
        description: "An agent whom an offer asks, and its answer if it is no.",
        type: "object",
        required: ["agent_id", "declined_at", "reason"],
        properties: {
          agent_id: {
            $ref: "#/components/schemas/Id",
          },
          declined_at: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
          reason: {
            description: "Why the agent declined; null when it did not say.",
            type: ["string", "null"],
          },
        },
      },
      OfferFallback: {
        description:
          "What becomes of the session when nobody accepts in time, or everybody declines: `keep` leaves it with the agent who has\nit; `queue` transfers it to the queue of the team that was asked, or of the session's own team when one agent was.\nThere it goes to whoever is free, to those who declined last.\n",
        type: "string",
        enum: ["keep", "queue"],
      },
      TransferOffer: {
        description:
          "A session that somebody is asked to take. Of a team everybody is asked at once who is not offline, has the session's\nskills and language, and is not the one who has it; the first to accept gets it. For agents only.\n",
        type: "object",
        required: [
          "id",
          "state",
          "target_type",
          "target_id",
          "reason",
          "notes",
          "from_agent_id",
          "agents",
          "fallback",
          "accepted_by",
          "created_at",
          "expires_at",
          "closed_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          state: {
            $ref: "#/components/schemas/OfferState",
          },
          target_type: {
            type: "string",
            enum: ["agent", "team"],
          },
          target_id: {
            type: "string",
          },
          reason: {
            type: "string",
          },
          notes: {
            type: ["string", "null"],
          },
          from_agent_id: {
            description: "Who has the session while it is offered.",
            type: "string",
          },
          agents: {
            description: "Those who may accept.",
            type: "array",
            items: {
              $ref: "#/components/schemas/AskedAgent",
            },
          },
          fallback: {
            $ref: "#/components/schemas/OfferFallback",
          },
          accepted_by: {
            description: "The agent who accepted; null unless the state is `accepted`.",
            type: ["string", "null"],
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          expires_at: {
            description: "From this moment on nobody can accept any more.",
            type: "string",
            format: "date-time",
          },
          closed_at: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      Rating: {
        type: "object",
        required: ["score", "comment", "timestamp"],
        properties: {
          score: {
            type: "integer",
            minimum: 1,
            maximum: 5,
          },
          comment: {
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SessionVersion: {
        description: "Grows with every change; the `ETag` of the session is this number in quotes.",
        type: "integer",
        minimum: 1,
      },
      SessionSummary: {
        type: "object",
        required: [
          "session_id",
          "status",
          "channel",
          "priority",
          "category",
          "customer",
          "assigned_agent",
          "team_id",
          "skills",
          "language",
          "queue_position",
          "estimated_wait_minutes",
          "websocket_url",
          "tags",
          "resolution",
          "rating",
          "duration_seconds",
          "last_seq",
          "version",
          "created_at",
          "updated_at",
          "ended_at",
        ],
        properties: {
          session_id: {
            $ref: "#/components/schemas/Id",
          },
          status: {
            $ref: "#/components/schemas/SessionStatus",
          },
          channel: {
            $ref: "#/components/schemas/Channel",
          },
          priority: {
            $ref: "#/components/schemas/Priority",
          },
          category: {
            type: ["string", "null"],
          },
          customer: {
            $ref: "#/components/schemas/CustomerSummary",
          },
          assigned_agent: {
            oneOf: [
              {
                $ref: "#/components/schemas/AssignedAgent",
              },
              {
                type: "null",
              },
            ],
          },
          team_id: {
            description: "The queue it belongs to; null is the default queue, open to every agent.",
            type: ["string", "null"],
          },
          skills: {
            type: "array",
            items: {
              type: "string",
            },
          },
          language: {
            type: ["string", "null"],
          },
          queue_position: {
            $ref: "#/components/schemas/QueuePosition",
          },
          estimated_wait_minutes: {
            $ref: "#/components/schemas/EstimatedWait",
          },
          websocket_url: {
            type: "string",
            format: "uri",
          },
          escalation: {
            description: "Absent for the customer.",
            oneOf: [
              {
                $ref: "#/components/schemas/Escalation",
              },
              {
                type: "null",
              },
            ],
          },
          sla: {
            description: "Absent for the customer.",
            $ref: "#/components/schemas/Sla",
          },
          tags: {
            type: "array",
            items: {
              type: "string",
            },
          },
          resolution: {
            description: "What `end` was called with; null while the session is open.",
            type: ["string", "null"],
          },
          resolution_notes: {
            description: "For agents only; absent for the customer and in events.",
            type: ["string", "null"],
          },
          offer: {
            description:
              "The offer that somebody may accept now, or null. For agents only; absent for the customer and in events.\n",
            oneOf: [
              {
                $ref: "#/components/schemas/TransferOffer",
              },
              {
                type: "null",
              },
            ],
          },
          rating: {
            oneOf: [
              {
                $ref: "#/components/schemas/Rating",
              },
              {
                type: "null",
              },
            ],
          },
          duration_seconds: {
            description: "From the start to the end, or to now while the session is open.",
            type: "integer",
            minimum: 0,
          },
          last_seq: {
            description: "The number of the session's latest durable event; 0 before the first.",
            type: "integer",
            minimum: 0,
          },
          version: {
            $ref: "#/components/schemas/SessionVersion",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
          ended_at: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      NextCursor: {
        description: "Pass it as `cursor` to get the next page; null on the last page.",
        type: ["string", "null"],
      },
      HasMore: {
        description: "Whether a further page exists.",
        type: "boolean",
      },
      SessionList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/SessionSummary",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      ErrorCode: {
        description:
          "Why a call was refused. The `x-statuses` map gives each code its HTTP status; a code never changes its status.\n",
        type: "string",
        enum: [
          "no_agents_available",
          "session_not_found",
          "ticket_not_found",
          "session_closed",
          "invalid_request",
          "invalid_json",
          "unauthenticated",
          "forbidden",
          "not_found",
          "agent_not_found",
          "team_not_found",
          "sla_policy_not_found",
          "calendar_not_found",
          "customer_not_found",
          "article_not_found",
          "action_not_found",
          "execution_not_found",
          "tag_not_found",
          "webhook_not_found",
          "delivery_not_found",
          "event_not_found",
          "method_not_allowed",
          "invalid_transition",
          "ticket_closed",
          "queue_full",
          "already_assigned",
          "already_offered",
          "offer_closed",
          "agent_at_capacity",
          "already_exists",
          "customer_active",
          "idempotency_in_progress",
          "precondition_failed",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "missing_context",
          "rate_limited",
          "internal",
          "unavailable",
        ],
        "x-statuses": {
          no_agents_available: 400,
          session_not_found: 404,
          ticket_not_found: 404,
          session_closed: 409,
          invalid_request: 400,
          invalid_json: 400,
          unauthenticated: 401,
          forbidden: 403,
          not_found: 404,
          agent_not_found: 404,
          team_not_found: 404,
          sla_policy_not_found: 404,
          calendar_not_found: 404,
          customer_not_found: 404,
          article_not_found: 404,
          action_not_found: 404,
          execution_not_found: 404,
          tag_not_found: 404,
          webhook_not_found: 404,
          delivery_not_found: 404,
          event_not_found: 404,
          method_not_allowed: 405,
          invalid_transition: 409,
          ticket_closed: 409,
          queue_full: 409,
          already_assigned: 409,
          already_offered: 409,
          offer_closed: 409,
          agent_at_capacity: 409,
          already_exists: 409,
          customer_active: 409,
          idempotency_in_progress: 409,
          precondition_failed: 412,
          payload_too_large: 413,
          unsupported_media_type: 415,
          idempotency_key_reused: 422,
          missing_context: 422,
          rate_limited: 429,
          internal: 500,
          unavailable: 503,
        },
        "x-routing-codes": ["not_found", "method_not_allowed"],
      },
      FieldError: {
        type: "object",
        required: ["pointer", "message"],
        properties: {
          pointer: {
            description:
              "Where the fault is: a JSON Pointer (RFC 6901) into the body, such as `/attachments/0/url`, or `?name` for a query\nparameter, or `{name}` for a path parameter, or the name of a header.\n",
            type: "string",
          },
          message: {
            description: "What to send instead.",
            type: "string",
          },
        },
      },
      Problem: {
        description: "An error, in the shape of RFC 9457 (`application/problem+json`).",
        type: "object",
        required: ["type", "title", "status", "code", "detail", "request_id"],
        properties: {
          type: {
            description: "An address that names the kind of error; it ends in the code.",
            type: "string",
            format: "uri-reference",
          },
          title: {
            description: "The kind of error in words.",
            type: "string",
          },
          status: {
            type: "integer",
          },
          code: {
            $ref: "#/components/schemas/ErrorCode",
          },
          detail: {
            description: "What happened in this call, and what to do next.",
            type: "string",
          },
          request_id: {
            description: "Quote it when asking for help; every log line of the call carries it.",
            type: "string",
          },
          errors: {
            description: "Each fault of the input, for `invalid_request` and `missing_context`.",
            type: "array",
            items: {
              $ref: "#/components/schemas/FieldError",
            },
          },
        },
      },
      CustomerDetails: {
        description: "What is known about a customer. Fields left out keep their value.",
        type: "object",
        additionalProperties: false,
        properties: {
          name: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 200,
          },
          email: {
            type: ["string", "null"],
            format: "email",
            maxLength: 254,
          },
          metadata: {
            description: "Free-form facts, replaced as a whole.",
            type: "object",
            additionalProperties: true,
          },
        },
      },
      Context: {
        description:
          "Free-form facts about the case, stored and returned as given. Object keys may be anything but `__proto__`.",
        type: "object",
        additionalProperties: true,
      },
      LanguageTag: {
        description: "A language tag of BCP 47, such as `en` or `pt-BR`.",
        type: "string",
        minLength: 2,
        maxLength: 35,
        pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
      },
      StartSession: {
        type: "object",
        additionalProperties: false,
        required: ["customer_id", "channel"],
        properties: {
          customer_id: {
            description: "The customer's id in your own system. An unknown one creates a bare customer.",
            $ref: "#/components/schemas/Id",
          },
          customer: {
            description:
              "Name, e-mail and metadata of the customer, stored as `PUT /customers/{customer_id}` would.",
            $ref: "#/components/schemas/CustomerDetails",
          },
          channel: {
            $ref: "#/components/schemas/Channel",
          },
          initial_message: {
            description: "The customer's first words; it becomes message 1 of the session.",
            type: "string",
            minLength: 1,
            maxLength: 10000,
          },
          context: {
            $ref: "#/components/schemas/Context",
          },
          priority: {
            default: "normal",
            $ref: "#/components/schemas/Priority",
          },
          category: {
            description: "What the case is about, for reports.",
            $ref: "#/components/schemas/Label",
          },
          team_id: {
            description: "Only agents of this team are eligible. Without it any agent is.",
            $ref: "#/components/schemas/Id",
          },
          skills: {
            description: "The agent must have all of these.",
            type: "array",
            maxItems: 20,
            items: {
              $ref: "#/components/schemas/Label",
            },
          },
          language: {
            description: "The agent must speak it.",
            $ref: "#/components/schemas/LanguageTag",
          },
        },
      },
      StartedSession: {
        type: "object",
        required: [
          "session_id",
          "status",
          "channel",
          "priority",
          "customer",
          "assigned_agent",
          "queue_position",
          "estimated_wait_minutes",
          "websocket_url",
          "created_at",
          "chat_token",
          "chat_token_expires_at",
          "version",
        ],
        properties: {
          session_id: {
            $ref: "#/components/schemas/Id",
          },
          status: {
            $ref: "#/components/schemas/SessionStatus",
          },
          channel: {
            $ref: "#/components/schemas/Channel",
          },
          priority: {
            $ref: "#/components/schemas/Priority",
          },
          customer: {
            $ref: "#/components/schemas/CustomerSummary",
          },
          assigned_agent: {
            oneOf: [
              {
                $ref: "#/components/schemas/AssignedAgent",
              },
              {
                type: "null",
              },
            ],
          },
          queue_position: {
            $ref: "#/components/schemas/QueuePosition",
          },
          estimated_wait_minutes: {
            $ref: "#/components/schemas/EstimatedWait",
          },
          websocket_url: {
            type: "string",
            format: "uri",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          chat_token: {
            description:
              "A short-lived bearer token for the customer's own browser. It opens this one session only: its socket, reading\nit, sending, read receipts, rating.\n",
            type: "string",
          },
          chat_token_expires_at: {
            type: "string",
            format: "date-time",
          },
          version: {
            $ref: "#/components/schemas/SessionVersion",
          },
        },
      },
      MessageType: {
        type: "string",
        enum: ["text", "image", "file"],
      },
      Attachment: {
        description: "A reference to a file. The server shows it and never fetches it.",
        type: "object",
        additionalProperties: false,
        required: ["name", "url"],
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 255,
          },
          url: {
            description: "An https address.",
            type: "string",
            maxLength: 2048,
            pattern: "^https://[^\\s/?#@\\\\]+([/?#][^\\s\\\\]*)?$",
          },
          content_type: {
            type: "string",
            minLength: 1,
            maxLength: 127,
          },
          size_bytes: {
            type: "integer",
            minimum: 0,
            maximum: 9007199254740991,
          },
        },
      },
      Attachments: {
        description: "At most 10 references to files.",
        type: "array",
        maxItems: 10,
        items: {
          $ref: "#/components/schemas/Attachment",
        },
      },
      Message: {
        type: "object",
        required: [
          "id",
          "seq",
          "sender",
          "sender_id",
          "sender_name",
          "content",
          "type",
          "attachments",
          "client_message_id",
          "timestamp",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          seq: {
            description:
              "Its place in the session. Messages and the session's other durable events share one count, 1, 2, 3, ... without\na gap.\n",
            type: "integer",
            minimum: 1,
          },
          sender: {
            description:
              "`agent` for staff tokens, `customer` for chat tokens, `system` for the desk itself.",
            type: "string",
            enum: ["customer", "agent", "system"],
          },
          sender_id: {
            type: ["string", "null"],
          },
          sender_name: {
            type: ["string", "null"],
          },
          content: {
            type: "string",
          },
          type: {
            $ref: "#/components/schemas/MessageType",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
          client_message_id: {
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      ChatParticipant: {
        type: "object",
        required: ["kind", "id", "name"],
        properties: {
          kind: {
            type: "string",
            enum: ["customer", "agent"],
          },
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: ["string", "null"],
          },
        },
      },
      ReadReceipt: {
        description: "How far a participant has read. It only ever grows.",
        type: "object",
        required: ["participant", "seq", "timestamp"],
        properties: {
          participant: {
            $ref: "#/components/schemas/ChatParticipant",
          },
          seq: {
            description: "The `seq` of the latest event that was read; 0 while the session has none.",
            type: "integer",
            minimum: 0,
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      Transfer: {
        type: "object",
        required: ["target_type", "target_id", "reason", "notes", "from_agent_id", "timestamp"],
        properties: {
          target_type: {
            type: "string",
            enum: ["agent", "team"],
          },
          target_id: {
            type: "string",
          },
          reason: {
            type: "string",
          },
          notes: {
            type: ["string", "null"],
          },
          from_agent_id: {
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SessionAction: {
        type: "object",
        required: ["execution_id", "action_id", "success", "message", "actor_id", "timestamp"],
        properties: {
          execution_id: {
            type: "string",
          },
          action_id: {
            type: "string",
          },
          success: {
            type: "boolean",
          },
          message: {
            type: "string",
          },
          actor_id: {
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      Session: {
        allOf: [
          {
            $ref: "#/components/schemas/SessionSummary",
          },
          {
            type: "object",
            required: ["messages", "has_more_messages", "reads"],
            properties: {
              messages: {
                description: "The latest 50 messages, oldest first.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Message",
                },
              },
              reads: {
                description: "How far each participant has read.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/ReadReceipt",
                },
              },
              has_more_messages: {
                description:
                  "Whether older messages exist; `GET /sessions/{session_id}/messages` has them all.",
                type: "boolean",
              },
              context: {
                description: "Absent for the customer.",
                $ref: "#/components/schemas/Context",
              },
              transfers: {
                description: "Every transfer, oldest first. For agents only; absent for the customer.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Transfer",
                },
              },
              offers: {
                description:
                  "Every offer of it, however it ended, oldest first. For agents only; absent for the customer.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/TransferOffer",
                },
              },
              actions: {
                description:
                  "Quick actions that were run in this session, oldest first. For agents only; absent for the customer.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/SessionAction",
                },
              },
            },
          },
        ],
      },
      MessageList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Message",
            },
          },
          next_cursor: {
            description: "Pass it as `after`.",
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      SendMessage: {
        type: "object",
        additionalProperties: false,
        required: ["content"],
        properties: {
          content: {
            type: "string",
            minLength: 1,
            maxLength: 10000,
          },
          type: {
            default: "text",
            $ref: "#/components/schemas/MessageType",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
          client_message_id: {
            description:
              "Your own id of the message, unique in the session. Sending it again answers with the first message and stores\nnothing.\n",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      MessageEvent: {
        description: "A message, as a durable event of its session.",
        type: "object",
        required: ["type", "seq", "message"],
        properties: {
          type: {
            type: "string",
            const: "message",
          },
          seq: {
            type: "integer",
            minimum: 1,
          },
          message: {
            $ref: "#/components/schemas/Message",
          },
        },
      },
      SessionUpdatedEvent: {
        description: "What a session became, as a durable event of it.",
        type: "object",
        required: ["type", "seq", "timestamp", "status", "assigned_agent", "team_id", "priority"],
        properties: {
          type: {
            type: "string",
            const: "session_updated",
          },
          seq: {
            type: "integer",
            minimum: 1,
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          status: {
            $ref: "#/components/schemas/SessionStatus",
          },
          assigned_agent: {
            oneOf: [
              {
                $ref: "#/components/schemas/AssignedAgent",
              },
              {
                type: "null",
              },
            ],
          },
          team_id: {
            type: ["string", "null"],
          },
          priority: {
            $ref: "#/components/schemas/Priority",
          },
          escalation: {
            description: "The escalation that stands after it. For agents only; absent for the customer.",
            oneOf: [
              {
                $ref: "#/components/schemas/Escalation",
              },
              {
                type: "null",
              },
            ],
          },
          offer: {
            description:
              "The offer that is open after it, or that ended with it; its `state` tells. Null when there is none. For agents\nonly; absent for the customer.\n",
            oneOf: [
              {
                $ref: "#/components/schemas/TransferOffer",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      SessionEvent: {
        description: "A durable event of a session. All of them share one count, 1, 2, 3, ... without a gap.",
        oneOf: [
          {
            $ref: "#/components/schemas/MessageEvent",
          },
          {
            $ref: "#/components/schemas/SessionUpdatedEvent",
          },
        ],
      },
      SessionEventList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/SessionEvent",
            },
          },
          next_cursor: {
            description: "Pass it as `after`.",
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      MarkRead: {
        type: "object",
        additionalProperties: false,
        required: ["seq"],
        properties: {
          seq: {
            description:
              "The `seq` of the latest event that was read; one beyond the session's latest counts as the latest.",
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
        },
      },
      OfferTransfer: {
        description:
          "Offers the session instead of handing it over at once. The agent who has it keeps it until somebody accepts. `{}`\noffers it for as long as the desk is set to wait, and leaves it where it is when nobody accepts.\n",
        type: "object",
        additionalProperties: false,
        properties: {
          expires_in_seconds: {
            description: "How long the offer stands; 60 unless the desk is set otherwise.",
            type: "integer",
            minimum: 5,
            maximum: 3600,
          },
          fallback: {
            default: "keep",
            $ref: "#/components/schemas/OfferFallback",
          },
        },
      },
      TransferSession: {
        type: "object",
        additionalProperties: false,
        required: ["target_type", "target_id", "reason"],
        properties: {
          target_type: {
            type: "string",
            enum: ["agent", "team"],
          },
          target_id: {
            $ref: "#/components/schemas/Id",
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 2000,
          },
          notes: {
            description: "For agents only; the customer never sees it.",
            type: "string",
            maxLength: 10000,
          },
          offer: {
            $ref: "#/components/schemas/OfferTransfer",
          },
        },
      },
      DeclineTransfer: {
        type: "object",
        additionalProperties: false,
        properties: {
          reason: {
            description: "Why not. For agents only; the customer never sees it.",
            type: "string",
            minLength: 1,
            maxLength: 2000,
          },
        },
      },
      Tags: {
        description: "Labels in the order given, each once.",
        type: "array",
        maxItems: 50,
        items: {
          $ref: "#/components/schemas/Label",
        },
      },
      EndSession: {
        type: "object",
        additionalProperties: false,
        required: ["resolution"],
        properties: {
          resolution: {
            description: "`resolved` makes the session `resolved`; any other word makes it `closed`.",
            $ref: "#/components/schemas/Label",
          },
          resolution_notes: {
            description: "For agents only; the customer never sees it.",
            type: "string",
            maxLength: 10000,
          },
          tags: {
            $ref: "#/components/schemas/Tags",
          },
        },
      },
      EscalateSession: {
        type: "object",
        additionalProperties: false,
        required: ["level", "reason"],
        properties: {
          level: {
            description:
              "How far up it goes, such as `supervisor`. A team that lists the level in `escalation_levels` takes the session.\n",
            $ref: "#/components/schemas/Label",
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 2000,
          },
          urgency: {
            description: "The session's priority becomes at least this.",
            $ref: "#/components/schemas/Priority",
          },
        },
      },
      RateSession: {
        type: "object",
        additionalProperties: false,
        required: ["score"],
        properties: {
          score: {
            description: "1 (poor) to 5 (excellent).",
            type: "integer",
            minimum: 1,
            maximum: 5,
          },
          comment: {
            type: "string",
            maxLength: 2000,
          },
        },
      },
      ChatToken: {
        type: "object",
        required: ["chat_token", "chat_token_expires_at"],
        properties: {
          chat_token: {
            type: "string",
          },
          chat_token_expires_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SlaPosition: {
        description:
          "Where the policy stands: the first whose conditions match counts. Of several at one position the oldest comes first.\n",
        type: "integer",
        minimum: 0,
        maximum: 1000000,
      },
      SlaSubject: {
        description: "What a policy can be for.",
        type: "string",
        enum: ["ticket", "session"],
      },
      SlaMinutes: {
        type: "integer",
        minimum: 1,
        maximum: 525600,
      },
      SlaTarget: {
        description:
          "Minutes of the calendar's opening time in which an agent must have replied, and the case must be solved.",
        type: "object",
        additionalProperties: false,
        required: ["response", "resolution"],
        properties: {
          response: {
            $ref: "#/components/schemas/SlaMinutes",
          },
          resolution: {
            $ref: "#/components/schemas/SlaMinutes",
          },
        },
      },
      SlaTargets: {
        description: "The target of each priority.",
        type: "object",
        additionalProperties: false,
        required: ["urgent", "high", "normal", "low"],
        properties: {
          urgent: {
            $ref: "#/components/schemas/SlaTarget",
          },
          high: {
            $ref: "#/components/schemas/SlaTarget",
          },
          normal: {
            $ref: "#/components/schemas/SlaTarget",
          },
          low: {
            $ref: "#/components/schemas/SlaTarget",
          },
        },
      },
      SlaAtRisk: {
        description:
          "How many minutes of opening time before its deadline a clock is at risk; for a clock that is not named here, the last\nquarter of its target.\n",
        type: "object",
        additionalProperties: false,
        properties: {
          response: {
            $ref: "#/components/schemas/SlaMinutes",
          },
          resolution: {
            $ref: "#/components/schemas/SlaMinutes",
          },
        },
      },
      SlaPolicy: {
        type: "object",
        required: [
          "id",
          "name",
          "enabled",
          "position",
          "applies_to",
          "conditions",
          "targets",
          "at_risk_minutes",
          "calendar_id",
          "created_at",
          "updated_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          enabled: {
            type: "boolean",
          },
          position: {
            $ref: "#/components/schemas/SlaPosition",
          },
          applies_to: {
            type: "array",
            items: {
              $ref: "#/components/schemas/SlaSubject",
            },
          },
          conditions: {
            type: "object",
            required: ["priorities", "categories", "tags", "team_ids"],
            properties: {
              priorities: {
                type: "array",
                items: {
                  $ref: "#/components/schemas/Priority",
                },
              },
              categories: {
                type: "array",
                items: {
                  type: "string",
                },
              },
              tags: {
                type: "array",
                items: {
                  type: "string",
                },
              },
              team_ids: {
                type: "array",
                items: {
                  type: "string",
                },
              },
            },
          },
          targets: {
            $ref: "#/components/schemas/SlaTargets",
          },
          at_risk_minutes: {
            $ref: "#/components/schemas/SlaAtRisk",
          },
          calendar_id: {
            description: "The calendar whose opening time the clocks count; null counts all time.",
            type: ["string", "null"],
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      OpeningInterval: {
        description: "From `start` until before `end`, on the clocks of the calendar's time zone.",
        type: "object",
        additionalProperties: false,
        required: ["start", "end"],
        properties: {
          start: {
            description: "Hours and minutes, such as `09:00`.",
            type: "string",
            pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
          },
          end: {
            description: "Hours and minutes after `start`; `24:00` is the end of the day.",
            type: "string",
            pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
          },
        },
      },
      OpeningIntervals: {
        type: "array",
        maxItems: 12,
        items: {
          $ref: "#/components/schemas/OpeningInterval",
        },
      },
      OpeningHours: {
        description:
          "When the desk is open. A day may have several intervals, which must not overlap; a day that is not named is closed.\n",
        type: "object",
        additionalProperties: false,
        properties: {
          monday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          tuesday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          wednesday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          thursday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          friday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          saturday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
          sunday: {
            $ref: "#/components/schemas/OpeningIntervals",
          },
        },
      },
      Holiday: {
        description: "A day on which the desk is closed whatever the weekday.",
        type: "object",
        additionalProperties: false,
        required: ["date", "name"],
        properties: {
          date: {
            type: "string",
            format: "date",
          },
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
        },
      },
      Calendar: {
        type: "object",
        required: ["id", "name", "timezone", "hours", "holidays", "created_at", "updated_at"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          timezone: {
            type: "string",
          },
          hours: {
            $ref: "#/components/schemas/OpeningHours",
          },
          holidays: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Holiday",
            },
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SlaClock: {
        type: "string",
        enum: ["response", "resolution"],
      },
      SlaTimelineEntry: {
        type: "object",
        required: ["clock", "event", "due", "timestamp"],
        properties: {
          clock: {
            $ref: "#/components/schemas/SlaClock",
          },
          event: {
            description:
              "`started`, with the ticket or session; `paused`, it stands still; `resumed`, it runs on; `retargeted`, it has\nanother target, policy or calendar and keeps the time used; `met`, what was owed is done in time; `breached`, its\ntime ran out, after which nothing changes its deadline any more.\n",
            type: "string",
            enum: ["started", "paused", "resumed", "retargeted", "met", "breached"],
          },
          due: {
            description: "The clock's deadline from here on.",
            type: "string",
            format: "date-time",
          },
          target_minutes: {
            description: "With `started` and `retargeted`, what the clock has in all.",
            type: "integer",
          },
          policy_id: {
            description:
              "With `started` and `retargeted`, the policy that it has it by; null for the desk's own targets.",
            type: ["string", "null"],
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SlaTimeline: {
        type: "object",
        required: ["sla", "policy", "calendar", "entries"],
        properties: {
          sla: {
            $ref: "#/components/schemas/Sla",
          },
          policy: {
            description:
              "The policy that counts; null where no policy matches and the desk's own targets count.",
            oneOf: [
              {
                $ref: "#/components/schemas/SlaPolicy",
              },
              {
                type: "null",
              },
            ],
          },
          calendar: {
            description: "The calendar of the policy; null when all time counts.",
            oneOf: [
              {
                $ref: "#/components/schemas/Calendar",
              },
              {
                type: "null",
              },
            ],
          },
          entries: {
            description: "What became of both clocks, oldest first.",
            type: "array",
            items: {
              $ref: "#/components/schemas/SlaTimelineEntry",
            },
          },
        },
      },
      AvailabilityStatus: {
        description:
          "`open` an agent could take a session now; `busy` somebody is there and none of those who may take it is free, so that it\nwould wait; `offline` nobody is there; `closed` it is outside of opening hours, whoever is there.\n",
        type: "string",
        enum: ["open", "busy", "closed", "offline"],
      },
      Availability: {
        description:
          "How a session would fare that is started now with these demands and normal priority. It is a look, not a promise:\n`POST /sessions` looks again.\n\nA team is open by the calendar that it names, and always when it names none. The desk as a whole is open while any of its\nteams with members is, and always without such a team. Opening hours refuse nothing: who is there outside of them\ntakes what is started, and `accepts_sessions`, the place and the wait say so.\n",
        type: "object",
        required: ["status", "accepts_sessions", "opens_at", "queue_position", "estimated_wait_minutes"],
        properties: {
          status: {
            $ref: "#/components/schemas/AvailabilityStatus",
          },
          accepts_sessions: {
            description:
              "Whether it would be started at all. False when nobody is there, and while the queue is full.",
            type: "boolean",
          },
          opens_at: {
            description:
              "While `closed`, when it opens next, null when it does not within a year; null otherwise.",
            type: ["string", "null"],
            format: "date-time",
          },
          queue_position: {
            description: "The place that it would have; 0 when it would not wait, or would not be started.",
            $ref: "#/components/schemas/QueuePosition",
          },
          estimated_wait_minutes: {
            description:
              "The wait at that place; 0 when it would not wait, null while there is nothing to reckon from.",
            $ref: "#/components/schemas/EstimatedWait",
          },
        },
      },
      TicketStatus: {
        description:
          "`new` newly created; `open` being worked on; `pending` awaiting the customer; `on_hold` temporarily paused; `solved`\nsolution provided; `closed` ticket closed, which is final.\n",
        type: "string",
        enum: ["new", "open", "pending", "on_hold", "solved", "closed"],
      },
      TicketAssignee: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
        },
      },
      TicketSummary: {
        type: "object",
        required: [
          "id",
          "number",
          "subject",
          "status",
          "priority",
          "category",
          "tags",
          "customer",
          "assigned_to",
          "escalation",
          "created_at",
          "updated_at",
          "first_response_at",
          "solved_at",
          "closed_at",
          "sla",
          "version",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          number: {
            description:
              "`TKT-YYYY-NNNN`: counted per tenant and year of creation (UTC), with more digits past 9999.",
            type: "string",
            pattern: "^TKT-[0-9]{4}-[0-9]{4,}$",
          },
          subject: {
            type: "string",
          },
          status: {
            $ref: "#/components/schemas/TicketStatus",
          },
          priority: {
            $ref: "#/components/schemas/Priority",
          },
          category: {
            type: ["string", "null"],
          },
          tags: {
            type: "array",
            items: {
              type: "string",
            },
          },
          customer: {
            $ref: "#/components/schemas/CustomerSummary",
          },
          assigned_to: {
            oneOf: [
              {
                $ref: "#/components/schemas/TicketAssignee",
              },
              {
                type: "null",
              },
            ],
          },
          escalation: {
            oneOf: [
              {
                $ref: "#/components/schemas/Escalation",
              },
              {
                type: "null",
              },
            ],
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
          first_response_at: {
            description: "The first public reply of an agent.",
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
          solved_at: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
          closed_at: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
          sla: {
            $ref: "#/components/schemas/Sla",
          },
          version: {
            description: "Grows with every change; the `ETag` of the ticket is this number in quotes.",
            type: "integer",
            minimum: 1,
          },
        },
      },
      TicketList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/TicketSummary",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      CreateTicket: {
        type: "object",
        additionalProperties: false,
        required: ["subject", "description", "customer_id"],
        properties: {
          subject: {
            type: "string",
            minLength: 1,
            maxLength: 500,
          },
          description: {
            type: "string",
            minLength: 1,
            maxLength: 20000,
          },
          customer_id: {
            description: "The customer's id in your own system. An unknown one creates a bare customer.",
            $ref: "#/components/schemas/Id",
          },
          customer: {
            description:
              "Name, e-mail and metadata of the customer, stored as `PUT /customers/{customer_id}` would.",
            $ref: "#/components/schemas/CustomerDetails",
          },
          priority: {
            default: "normal",
            $ref: "#/components/schemas/Priority",
          },
          category: {
            $ref: "#/components/schemas/Label",
          },
          tags: {
            $ref: "#/components/schemas/Tags",
          },
          assigned_to: {
            $ref: "#/components/schemas/Id",
          },
          related_order_id: {
            description: "The order's id in your own system; stored, never looked up.",
            $ref: "#/components/schemas/Id",
          },
          related_session_id: {
            description: "A session of the same customer.",
            $ref: "#/components/schemas/Id",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
        },
      },
      CommentAuthor: {
        type: "object",
        required: ["type", "id", "name"],
        properties: {
          type: {
            type: "string",
            enum: ["customer", "agent", "system"],
          },
          id: {
            type: ["string", "null"],
          },
          name: {
            type: ["string", "null"],
          },
        },
      },
      Comment: {
        type: "object",
        required: ["id", "author", "content", "public", "attachments", "timestamp"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          author: {
            $ref: "#/components/schemas/CommentAuthor",
          },
          content: {
            type: "string",
          },
          public: {
            type: "boolean",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      Note: {
        type: "object",
        required: ["id", "author", "content", "mention_agent_ids", "timestamp"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          author: {
            $ref: "#/components/schemas/CommentAuthor",
          },
          content: {
            type: "string",
          },
          mention_agent_ids: {
            type: "array",
            items: {
              type: "string",
            },
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      Activity: {
        description: "One step of the ticket's history.",
        type: "object",
        required: ["action", "actor", "old_value", "new_value", "timestamp"],
        properties: {
          action: {
            type: "string",
            enum: [
              "created",
              "assigned",
              "unassigned",
              "status_changed",
              "priority_changed",
              "category_changed",
              "subject_changed",
              "tags_changed",
              "replied",
              "commented",
              "noted",
              "escalated",
              "action_executed",
              "sla_breached",
            ],
          },
          agent: {
            description: "The name of the agent concerned, as in `assigned`; absent where there is none.",
            type: "string",
          },
          actor: {
            description: "Who did it.",
            $ref: "#/components/schemas/CommentAuthor",
          },
          old_value: {
            description: "The value before, where the action changed one.",
          },
          new_value: {
            description: "The value after, where the action changed one.",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      Ticket: {
        allOf: [
          {
            $ref: "#/components/schemas/TicketSummary",
          },
          {
            type: "object",
            required: ["description", "attachments", "comments", "notes", "activities", "related"],
            properties: {
              description: {
                type: "string",
              },
              attachments: {
                $ref: "#/components/schemas/Attachments",
              },
              comments: {
                description: "Every comment, oldest first.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Comment",
                },
              },
              notes: {
                description: "Internal notes, oldest first. They never reach a customer.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Note",
                },
              },
              activities: {
                description: "The append-only history, oldest first.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Activity",
                },
              },
              related: {
                type: "object",
                required: ["order_id", "session_id"],
                properties: {
                  order_id: {
                    type: ["string", "null"],
                  },
                  session_id: {
                    type: ["string", "null"],
                  },
                },
              },
            },
          },
        ],
      },
      UpdateComment: {
        type: "object",
        additionalProperties: false,
        required: ["content"],
        properties: {
          content: {
            type: "string",
            minLength: 1,
            maxLength: 20000,
          },
          public: {
            description: "Whether the customer may see it.",
            default: true,
            type: "boolean",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
        },
      },
      UpdateTicket: {
        description: "Given fields change, the others keep their value.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          subject: {
            type: "string",
            minLength: 1,
            maxLength: 500,
          },
          status: {
            $ref: "#/components/schemas/TicketStatus",
          },
          priority: {
            $ref: "#/components/schemas/Priority",
          },
          category: {
            oneOf: [
              {
                $ref: "#/components/schemas/Label",
              },
              {
                type: "null",
              },
            ],
          },
          assigned_to: {
            description: "An agent's id, or null to clear.",
            oneOf: [
              {
                $ref: "#/components/schemas/Id",
              },
              {
                type: "null",
              },
            ],
          },
          tags: {
            description: "Replaces all tags; `POST /tickets/{ticket_id}/tags` adds to them.",
            $ref: "#/components/schemas/Tags",
          },
          comment: {
            description:
              "A comment of the caller that goes with the change. As a reply it counts before a new `status` does.",
            $ref: "#/components/schemas/UpdateComment",
          },
        },
      },
      AddTags: {
        type: "object",
        additionalProperties: false,
        required: ["tags"],
        properties: {
          tags: {
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/Label",
            },
          },
        },
      },
      AddComment: {
        type: "object",
        additionalProperties: false,
        required: ["content"],
        properties: {
          content: {
            type: "string",
            minLength: 1,
            maxLength: 20000,
          },
          public: {
            description: "Whether the customer may see it.",
            default: true,
            type: "boolean",
          },
          author_type: {
            description:
              "`agent` is the caller. `customer` records a reply of the ticket's customer that reached you another way, such as\nby e-mail; it is always public.\n",
            default: "agent",
            type: "string",
            enum: ["agent", "customer"],
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
        },
      },
      AddNote: {
        type: "object",
        additionalProperties: false,
        required: ["content"],
        properties: {
          content: {
            type: "string",
            minLength: 1,
            maxLength: 20000,
          },
          mention_agent_ids: {
            description: "Agents of the same tenant.",
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
        },
      },
      EscalateTicket: {
        type: "object",
        additionalProperties: false,
        required: ["escalation_type", "reason"],
        properties: {
          escalation_type: {
            $ref: "#/components/schemas/Label",
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 2000,
          },
          urgency: {
            description: "The ticket's priority becomes at least this.",
            $ref: "#/components/schemas/Priority",
          },
          notes: {
            description: "For agents only.",
            type: "string",
            maxLength: 10000,
          },
        },
      },
      SlaPolicyList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/SlaPolicy",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      SlaConditions: {
        description:
          "Whom the policy is for: all lists must match, each by any of its entries, and an empty list matches everybody. The teams\nof a ticket are those of the agent whom it is assigned to; a session's team is the queue it belongs to.\n",
        type: "object",
        additionalProperties: false,
        properties: {
          priorities: {
            type: "array",
            maxItems: 4,
            items: {
              $ref: "#/components/schemas/Priority",
            },
          },
          categories: {
            $ref: "#/components/schemas/Tags",
          },
          tags: {
            $ref: "#/components/schemas/Tags",
          },
          team_ids: {
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
        },
      },
      CreateSlaPolicy: {
        type: "object",
        additionalProperties: false,
        required: ["name", "targets"],
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          enabled: {
            default: true,
            type: "boolean",
          },
          position: {
            description: "Behind all others when left out.",
            $ref: "#/components/schemas/SlaPosition",
          },
          applies_to: {
            description: "Tickets and sessions when left out.",
            type: "array",
            minItems: 1,
            maxItems: 2,
            items: {
              $ref: "#/components/schemas/SlaSubject",
            },
          },
          conditions: {
            $ref: "#/components/schemas/SlaConditions",
          },
          targets: {
            $ref: "#/components/schemas/SlaTargets",
          },
          at_risk_minutes: {
            $ref: "#/components/schemas/SlaAtRisk",
          },
          calendar_id: {
            description: "All time counts without one.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      UpdateSlaPolicy: {
        description:
          "Given fields change, the others keep their value; lists and objects are replaced as a whole.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          enabled: {
            type: "boolean",
          },
          position: {
            $ref: "#/components/schemas/SlaPosition",
          },
          applies_to: {
            type: "array",
            minItems: 1,
            maxItems: 2,
            items: {
              $ref: "#/components/schemas/SlaSubject",
            },
          },
          conditions: {
            $ref: "#/components/schemas/SlaConditions",
          },
          targets: {
            $ref: "#/components/schemas/SlaTargets",
          },
          at_risk_minutes: {
            $ref: "#/components/schemas/SlaAtRisk",
          },
          calendar_id: {
            description: "The id of a calendar, or null to count all time.",
            oneOf: [
              {
                $ref: "#/components/schemas/Id",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      CalendarList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Calendar",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      TimeZone: {
        description: "A name of the IANA time zone database, such as `Europe/Berlin`.",
        type: "string",
        minLength: 1,
        maxLength: 64,
      },
      Holidays: {
        description: "At most 500 days, each once.",
        type: "array",
        maxItems: 500,
        items: {
          $ref: "#/components/schemas/Holiday",
        },
      },
      CreateCalendar: {
        type: "object",
        additionalProperties: false,
        required: ["name", "timezone", "hours"],
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          timezone: {
            $ref: "#/components/schemas/TimeZone",
          },
          hours: {
            $ref: "#/components/schemas/OpeningHours",
          },
          holidays: {
            $ref: "#/components/schemas/Holidays",
          },
        },
      },
      UpdateCalendar: {
        description:
          "Given fields change, the others keep their value; hours and holidays are replaced as a whole.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          timezone: {
            $ref: "#/components/schemas/TimeZone",
          },
          hours: {
            $ref: "#/components/schemas/OpeningHours",
          },
          holidays: {
            $ref: "#/components/schemas/Holidays",
          },
        },
      },
      QuickAction: {
        type: "object",
        required: ["id", "name", "description", "required_context", "permissions", "input_schema"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          description: {
            type: "string",
          },
          required_context: {
            description: "What `context` must hold, from the session or from the request.",
            type: "array",
            items: {
              type: "string",
            },
          },
          permissions: {
            description: "What the caller's token must grant; empty when every agent may run it.",
            type: "array",
            items: {
              type: "string",
            },
          },
          input_schema: {
            description: "JSON Schema (2020-12) of the context.",
            type: "object",
            additionalProperties: true,
          },
        },
      },
      QuickActionList: {
        type: "object",
        required: ["actions"],
        properties: {
          actions: {
            type: "array",
            items: {
              $ref: "#/components/schemas/QuickAction",
            },
          },
        },
      },
      QuickActionExecutionStatus: {
        description:
          "`pending` while the back-end is asked; `succeeded` and `failed` once it is known which; `unknown` when the back-end gave\nno clear answer, so that it may have been done. The desk then asks again with the same key, less and less often for\nabout 17 hours, and notes what it finds out.\n",
        type: "string",
        enum: ["pending", "succeeded", "failed", "unknown"],
      },
      QuickActionStep: {
        type: "object",
        required: ["name", "status", "code", "message", "result"],
        properties: {
          name: {
            type: "string",
          },
          status: {
            description:
              "`waiting` until it is begun; `pending` while the back-end is asked; `succeeded`, `failed` or `unknown` as that turned\nout. When a later step fails it is undone: `compensating`, then `compensated`, or `compensation_failed` when that\nwas refused or never confirmed.\n",
            type: "string",
            enum: [
              "waiting",
              "pending",
              "succeeded",
              "failed",
              "unknown",
              "compensating",
              "compensated",
              "compensation_failed",
            ],
          },
          code: {
            description: "Why it failed, is unknown or could not be undone.",
            type: ["string", "null"],
          },
          message: {
            type: ["string", "null"],
          },
          result: {
            description: "What the step answered once it was done.",
            oneOf: [
              {
                type: "object",
                additionalProperties: true,
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      QuickActionExecution: {
        type: "object",
        required: [
          "id",
          "action_id",
          "status",
          "success",
          "code",
          "message",
          "result",
          "steps",
          "attempts",
          "context",
          "session_id",
          "ticket_id",
          "customer_id",
          "actor_id",
          "created_at",
          "updated_at",
          "settled_at",
          "next_attempt_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          action_id: {
            $ref: "#/components/schemas/Id",
          },
          status: {
            $ref: "#/components/schemas/QuickActionExecutionStatus",
          },
          success: {
            type: "boolean",
          },
          code: {
            description: "Why it failed, or why nobody knows whether it was done.",
            type: ["string", "null"],
          },
          message: {
            description: "The outcome in a sentence for the agent.",
            type: "string",
          },
          result: {
            description: "What the action answered; null unless it succeeded.",
            oneOf: [
              {
                type: "object",
                additionalProperties: true,
              },
              {
                type: "null",
              },
            ],
          },
          steps: {
            description: "Each step of an action of several; empty for an action of one.",
            type: "array",
            items: {
              $ref: "#/components/schemas/QuickActionStep",
            },
          },
          attempts: {
            description: "How often the desk has begun to ask the back-end.",
            type: "integer",
            minimum: 1,
          },
          context: {
            description: "What the action was run with, the session's and the ticket's context included.",
            type: "object",
            additionalProperties: true,
          },
          session_id: {
            type: ["string", "null"],
          },
          ticket_id: {
            type: ["string", "null"],
          },
          customer_id: {
            description: "Whose session or ticket it was; null when it was run for neither.",
            type: ["string", "null"],
          },
          actor_id: {
            description: "Who ran it.",
            type: ["string", "null"],
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
          settled_at: {
            description: "Since when the outcome is known.",
            type: ["string", "null"],
            format: "date-time",
          },
          next_attempt_at: {
            description: "When the desk asks the back-end again; null when it does not.",
            type: ["string", "null"],
            format: "date-time",
          },
        },
      },
      QuickActionExecutionList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/QuickActionExecution",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      ExecuteQuickAction: {
        type: "object",
        additionalProperties: false,
        properties: {
          session_id: {
            description:
              "The session it is done in. Its context is merged under the request's, and its history shows the action.",
            $ref: "#/components/schemas/Id",
          },
          ticket_id: {
            description: "The ticket it is done in, whose history shows the action.",
            $ref: "#/components/schemas/Id",
          },
          context: {
            $ref: "#/components/schemas/Context",
          },
          dry_run: {
            description: "Checks everything and says what would happen, without doing or recording it.",
            default: false,
            type: "boolean",
          },
        },
      },
      QuickActionResult: {
        type: "object",
        required: ["success", "result", "message", "execution_id", "dry_run", "status", "steps"],
        properties: {
          success: {
            type: "boolean",
          },
          code: {
            description: "Why it failed; absent on success.",
            type: "string",
          },
          result: {
            description:
              "What the action answers, such as `refund_id`, `amount`, `status`; of an action of several steps what each did, by\nits name. Null when it failed.\n",
            oneOf: [
              {
                type: "object",
                additionalProperties: true,
              },
              {
                type: "null",
              },
            ],
          },
          message: {
            description: "The outcome in a sentence for the agent.",
            type: "string",
          },
          execution_id: {
            description: "The record of this execution; null for a dry run.",
            type: ["string", "null"],
          },
          dry_run: {
            type: "boolean",
          },
          status: {
            description: "Where the execution stands; null for a dry run.",
            oneOf: [
              {
                $ref: "#/components/schemas/QuickActionExecutionStatus",
              },
              {
                type: "null",
              },
            ],
          },
          steps: {
            description: "Each step of an action of several; empty for an action of one.",
            type: "array",
            items: {
              $ref: "#/components/schemas/QuickActionStep",
            },
          },
        },
      },
      SearchResult: {
        type: "object",
        required: ["id", "title", "excerpt", "category", "relevance_score", "url"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          title: {
            type: "string",
          },
          excerpt: {
            description: "Plain text cut from the article around the best match.",
            type: "string",
          },
          category: {
            type: ["string", "null"],
          },
          relevance_score: {
            description: "How well it answers the query, 0 to 1.",
            type: "number",
            minimum: 0,
            maximum: 1,
          },
          url: {
            type: "string",
            format: "uri",
          },
        },
      },
      SearchResults: {
        type: "object",
        required: ["results", "suggested_response"],
        properties: {
          results: {
            description: "Best first.",
            type: "array",
            items: {
              $ref: "#/components/schemas/SearchResult",
            },
          },
          suggested_response: {
            description:
              "A reply built from the best passage of a published article; null when nothing is relevant enough.\n",
            type: ["string", "null"],
          },
        },
      },
      SuggestArticles: {
        description: "At least one of the two is needed.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          session_id: {
            description: "Its recent messages are searched for as well.",
            $ref: "#/components/schemas/Id",
          },
          message: {
            type: "string",
            minLength: 1,
            maxLength: 10000,
          },
        },
      },
      ArticleStatus: {
        description:
          "`draft` is found by nobody; `internal` is found by agents and never quoted to customers.",
        type: "string",
        enum: ["draft", "published", "internal"],
      },
      Article: {
        type: "object",
        required: [
          "id",
          "slug",
          "title",
          "body",
          "category",
          "tags",
          "locale",
          "status",
          "url",
          "created_at",
          "updated_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          slug: {
            type: "string",
          },
          title: {
            type: "string",
          },
          body: {
            description: "Markdown.",
            type: "string",
          },
          category: {
            type: ["string", "null"],
          },
          tags: {
            type: "array",
            items: {
              type: "string",
            },
          },
          locale: {
            type: "string",
          },
          status: {
            $ref: "#/components/schemas/ArticleStatus",
          },
          url: {
            type: "string",
            format: "uri",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      ArticleList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Article",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      Slug: {
        description: "The article's name in addresses, unique in the tenant.",
        type: "string",
        minLength: 1,
        maxLength: 200,
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      },
      CreateArticle: {
        type: "object",
        additionalProperties: false,
        required: ["title", "body"],
        properties: {
          title: {
            type: "string",
            minLength: 1,
            maxLength: 300,
          },
          slug: {
            description: "Made from the title when left out.",
            $ref: "#/components/schemas/Slug",
          },
          body: {
            description: "Markdown.",
            type: "string",
            minLength: 1,
            maxLength: 60000,
          },
          category: {
            $ref: "#/components/schemas/Label",
          },
          tags: {
            $ref: "#/components/schemas/Tags",
          },
          locale: {
            default: "en",
            $ref: "#/components/schemas/LanguageTag",
          },
          status: {
            default: "draft",
            $ref: "#/components/schemas/ArticleStatus",
          },
        },
      },
      UpdateArticle: {
        description: "Given fields change, the others keep their value.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          title: {
            type: "string",
            minLength: 1,
            maxLength: 300,
          },
          slug: {
            $ref: "#/components/schemas/Slug",
          },
          body: {
            type: "string",
            minLength: 1,
            maxLength: 60000,
          },
          category: {
            oneOf: [
              {
                $ref: "#/components/schemas/Label",
              },
              {
                type: "null",
              },
            ],
          },
          tags: {
            $ref: "#/components/schemas/Tags",
          },
          locale: {
            $ref: "#/components/schemas/LanguageTag",
          },
          status: {
            $ref: "#/components/schemas/ArticleStatus",
          },
        },
      },
      AgentAvailability: {
        description:
          "`available` ready for sessions; `busy` at capacity, or set by hand to take no new work; `away` temporarily away;\n`offline` not available.\n",
        type: "string",
        enum: ["available", "busy", "away", "offline"],
      },
      Agent: {
        type: "object",
        required: [
          "id",
          "name",
          "email",
          "avatar_url",
          "status",
          "skills",
          "languages",
          "max_sessions",
          "active_sessions",
          "team_ids",
          "created_at",
          "updated_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          email: {
            type: ["string", "null"],
          },
          avatar_url: {
            type: ["string", "null"],
          },
          status: {
            $ref: "#/components/schemas/AgentAvailability",
          },
          skills: {
            type: "array",
            items: {
              type: "string",
            },
          },
          languages: {
            type: "array",
            items: {
              type: "string",
            },
          },
          max_sessions: {
            type: "integer",
            minimum: 0,
          },
          active_sessions: {
            type: "integer",
            minimum: 0,
          },
          team_ids: {
            type: "array",
            items: {
              type: "string",
            },
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      AgentList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Agent",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      MaxSessions: {
        description: "How many open sessions the agent may hold at once. 0 takes none.",
        type: "integer",
        minimum: 0,
        maximum: 1000,
      },
      CreateAgent: {
        type: "object",
        additionalProperties: false,
        required: ["id", "name"],
        properties: {
          id: {
            description: "The `agent_id` or `sub` claim of the agent's token.",
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          email: {
            type: "string",
            format: "email",
            maxLength: 254,
          },
          avatar_url: {
            type: "string",
            maxLength: 2048,
            pattern: "^https://[^\\s/?#@\\\\]+([/?#][^\\s\\\\]*)?$",
          },
          skills: {
            $ref: "#/components/schemas/Tags",
          },
          languages: {
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/LanguageTag",
            },
          },
          max_sessions: {
            default: 5,
            $ref: "#/components/schemas/MaxSessions",
          },
          team_ids: {
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
        },
      },
      UpdateAgent: {
        description: "Given fields change, the others keep their value; lists are replaced as a whole.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          email: {
            type: ["string", "null"],
            format: "email",
            maxLength: 254,
          },
          avatar_url: {
            type: ["string", "null"],
            maxLength: 2048,
            pattern: "^https://[^\\s/?#@\\\\]+([/?#][^\\s\\\\]*)?$",
          },
          skills: {
            $ref: "#/components/schemas/Tags",
          },
          languages: {
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/LanguageTag",
            },
          },
          max_sessions: {
            $ref: "#/components/schemas/MaxSessions",
          },
          team_ids: {
            type: "array",
            maxItems: 50,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
        },
      },
      AgentMetrics: {
        description: "Since midnight UTC. A figure without a base is null.",
        type: "object",
        required: ["sessions_handled", "avg_response_time_seconds", "satisfaction_score", "resolution_rate"],
        properties: {
          sessions_handled: {
            description: "Sessions that were assigned to the agent.",
            type: "integer",
            minimum: 0,
          },
          avg_response_time_seconds: {
            description:
              "From the start of a session to the agent's first message in it, when that was the first of any agent.",
            type: ["number", "null"],
          },
          satisfaction_score: {
            description: "The mean of the ratings of the agent's sessions, 1 to 5.",
            type: ["number", "null"],
          },
          resolution_rate: {
            description: "The share of the agent's ended sessions that were resolved, in percent.",
            type: ["number", "null"],
          },
        },
      },
      AgentStatus: {
        type: "object",
        required: [
          "agent_id",
          "name",
          "status",
          "active_sessions",
          "max_sessions",
          "skills",
          "languages",
          "reason",
          "return_time",
          "metrics_today",
        ],
        properties: {
          agent_id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          status: {
            $ref: "#/components/schemas/AgentAvailability",
          },
          active_sessions: {
            type: "integer",
            minimum: 0,
          },
          max_sessions: {
            type: "integer",
            minimum: 0,
          },
          skills: {
            type: "array",
            items: {
              type: "string",
            },
          },
          languages: {
            type: "array",
            items: {
              type: "string",
            },
          },
          reason: {
            type: ["string", "null"],
          },
          return_time: {
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
          metrics_today: {
            $ref: "#/components/schemas/AgentMetrics",
          },
        },
      },
      UpdateAgentStatus: {
        type: "object",
        additionalProperties: false,
        required: ["status"],
        properties: {
          status: {
            $ref: "#/components/schemas/AgentAvailability",
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 500,
          },
          return_time: {
            description:
              "With `away`, when the agent becomes `available` again without a further call. A time of RFC 3339 with an\nupper-case `T`, and `Z` or an offset such as `+01:00`.\n",
            type: "string",
            format: "date-time",
          },
        },
      },
      Team: {
        type: "object",
        required: [
          "id",
          "name",
          "description",
          "member_ids",
          "escalation_levels",
          "calendar_id",
          "created_at",
          "updated_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
          },
          description: {
            type: ["string", "null"],
          },
          member_ids: {
            description: "The ids of its agents.",
            type: "array",
            items: {
              type: "string",
            },
          },
          escalation_levels: {
            description: "Sessions escalated to one of these levels move to this team.",
            type: "array",
            items: {
              type: "string",
            },
          },
          calendar_id: {
            description: "The calendar whose opening hours are the team's; null is always open.",
            type: ["string", "null"],
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      TeamList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Team",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      CreateTeam: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          id: {
            description: "Made by the desk when left out.",
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          description: {
            type: "string",
            maxLength: 2000,
          },
          member_ids: {
            type: "array",
            maxItems: 500,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
          escalation_levels: {
            $ref: "#/components/schemas/Tags",
          },
          calendar_id: {
            description: "When the team is there, as `GET /availability` tells it; always without one.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      UpdateTeam: {
        description: "Given fields change, the others keep their value; lists are replaced as a whole.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
          },
          description: {
            type: ["string", "null"],
            maxLength: 2000,
          },
          member_ids: {
            type: "array",
            maxItems: 500,
            items: {
              $ref: "#/components/schemas/Id",
            },
          },
          escalation_levels: {
            $ref: "#/components/schemas/Tags",
          },
          calendar_id: {
            description: "The id of a calendar, or null to be always open.",
            oneOf: [
              {
                $ref: "#/components/schemas/Id",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      Customer: {
        type: "object",
        required: ["id", "name", "email", "metadata", "created_at", "updated_at", "erased_at"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          name: {
            type: ["string", "null"],
          },
          email: {
            type: ["string", "null"],
          },
          metadata: {
            $ref: "#/components/schemas/Context",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
          erased_at: {
            description: "When what was known of the customer was last erased; null when it never was.",
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      CustomerList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Customer",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      Erasure: {
        description: "What an erasure went through.",
        type: "object",
        required: ["customer_id", "erased_at", "sessions", "tickets"],
        properties: {
          customer_id: {
            $ref: "#/components/schemas/Id",
          },
          erased_at: {
            type: "string",
            format: "date-time",
          },
          sessions: {
            description: "Of how many sessions what was said was erased.",
            type: "integer",
            minimum: 0,
          },
          tickets: {
            description: "Of how many tickets what they are about was erased.",
            type: "integer",
            minimum: 0,
          },
        },
      },
      MergeCustomer: {
        type: "object",
        additionalProperties: false,
        required: ["duplicate_id"],
        properties: {
          duplicate_id: {
            description: "The customer that is the same person and will be no customer of its own any more.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      OptionalDays: {
        description: "Whole days; null keeps for ever.",
        type: ["integer", "null"],
        minimum: 1,
        maximum: 36500,
      },
      RetentionRules: {
        description:
          "For how many days what is kept; null keeps it for ever, which is how it is until somebody says otherwise.",
        type: "object",
        required: [
          "session_transcripts_days",
          "closed_tickets_days",
          "inactive_customers_days",
          "updated_at",
        ],
        properties: {
          session_transcripts_days: {
            description: "From the end of a session. Then what was said in it, and noted of it, is erased.",
            $ref: "#/components/schemas/OptionalDays",
          },
          closed_tickets_days: {
            description:
              "From the closing of a ticket. Then what it is about, and what was said in it, is erased.",
            $ref: "#/components/schemas/OptionalDays",
          },
          inactive_customers_days: {
            description:
              "From the last time that anything happened to a customer: it was changed, a session of it ended, a ticket of it was\nclosed. A customer with an open session or ticket is not inactive. Then all that is known of it is erased.\n",
            $ref: "#/components/schemas/OptionalDays",
          },
          updated_at: {
            description: "Null while nobody has said anything.",
            oneOf: [
              {
                type: "string",
                format: "date-time",
              },
              {
                type: "null",
              },
            ],
          },
        },
      },
      UpdateRetention: {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          session_transcripts_days: {
            $ref: "#/components/schemas/OptionalDays",
          },
          closed_tickets_days: {
            $ref: "#/components/schemas/OptionalDays",
          },
          inactive_customers_days: {
            $ref: "#/components/schemas/OptionalDays",
          },
        },
      },
      Days: {
        description: "Whole days.",
        type: "integer",
        minimum: 1,
        maximum: 36500,
      },
      RetentionPreview: {
        description: "How much is due and has not gone yet.",
        type: "object",
        required: ["session_transcripts", "closed_tickets", "inactive_customers", "as_of"],
        properties: {
          session_transcripts: {
            type: "integer",
            minimum: 0,
          },
          closed_tickets: {
            type: "integer",
            minimum: 0,
          },
          inactive_customers: {
            type: "integer",
            minimum: 0,
          },
          as_of: {
            type: "string",
            format: "date-time",
          },
        },
      },
      AuditActor: {
        type: "object",
        required: ["kind", "id", "tenant_id", "roles"],
        properties: {
          kind: {
            description: "`system` is the desk itself, which does what falls due.",
            type: "string",
            enum: ["staff", "system"],
          },
          id: {
            type: ["string", "null"],
          },
          tenant_id: {
            description:
              "The tenant that the actor belongs to; another one than the entry's for a platform role, null when its token named none.",
            type: ["string", "null"],
          },
          roles: {
            description: "The roles of the desk that the token named.",
            type: "array",
            items: {
              type: "string",
            },
          },
        },
      },
      AuditEntry: {
        description:
          "One act. `hash` is the SHA-256, in hexadecimal, of the entry without `hash` as canonical JSON (RFC 8785: members sorted,\nno spaces); `prev_hash` is that of the entry before, 64 zeros for the first. So nothing can be changed, put in, taken out\nor moved without the hashes telling.\n",
        type: "object",
        required: [
          "seq",
          "tenant_id",
          "timestamp",
          "actor",
          "operation",
          "outcome",
          "targets",
          "fields",
          "request_id",
          "prev_hash",
          "hash",
        ],
        properties: {
          seq: {
            description: "Counts the tenant's entries, 1, 2, 3, ... without a gap.",
            type: "integer",
            minimum: 1,
          },
          tenant_id: {
            type: "string",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          actor: {
            $ref: "#/components/schemas/AuditActor",
          },
          operation: {
            description: "The operation's id in this document.",
            type: "string",
          },
          outcome: {
            description: "`refused` when the actor lacks the standing.",
            type: "string",
            enum: ["done", "refused"],
          },
          targets: {
            description: "The ids that the call named and, as `id`, that of what it made.",
            type: "object",
            additionalProperties: {
              type: "string",
            },
          },
          fields: {
            description: "The names of the members that the call sent, without their values.",
            type: "array",
            items: {
              type: "string",
            },
          },
          request_id: {
            description: "The `X-Request-Id` of the call; null for what the desk does by itself.",
            type: ["string", "null"],
          },
          prev_hash: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
          },
          hash: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
          },
        },
      },
      AuditEntryList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/AuditEntry",
            },
          },
          next_cursor: {
            description: "Pass it as `after`.",
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      AnalyticsSummary: {
        type: "object",
        required: [
          "total_sessions",
          "total_tickets",
          "avg_response_time_seconds",
          "avg_resolution_time_minutes",
          "satisfaction_score",
          "first_contact_resolution",
        ],
        properties: {
          total_sessions: {
            description:
              "Sessions started; of an agent those assigned, of a team those that began there or came by a transfer.",
            type: "integer",
            minimum: 0,
          },
          total_tickets: {
            description: "Tickets created; of an agent those assigned.",
            type: "integer",
            minimum: 0,
          },
          avg_response_time_seconds: {
            description:
              "Seconds from the start of a session to the first message of a member of staff; what the desk itself says is none.\nOver sessions first answered in the period.\n",
            type: ["number", "null"],
          },
          avg_resolution_time_minutes: {
            description:
              "Minutes from the start of a session to its end; over sessions ended in the period as `resolved`. An ended session is\nnot opened again.\n",
            type: ["number", "null"],
          },
          satisfaction_score: {
            description: "The mean of the ratings given in the period, 1 to 5. A session is rated once.",
            type: ["number", "null"],
          },
          first_contact_resolution: {
            description:
              "Among the sessions resolved in the period, the share in percent that was never transferred nor escalated.\n",
            type: ["number", "null"],
          },
        },
      },
      ChannelFigures: {
        type: "object",
        required: ["channel", "sessions", "satisfaction"],
        properties: {
          channel: {
            $ref: "#/components/schemas/Channel",
          },
          sessions: {
            description: "As `total_sessions`, of the channel.",
            type: "integer",
            minimum: 0,
          },
          satisfaction: {
            description: "The mean of the ratings given in the period to sessions of the channel, 1 to 5.",
            type: ["number", "null"],
          },
        },
      },
      CategoryFigures: {
        type: "object",
        required: ["category", "count", "avg_resolution_min"],
        properties: {
          category: {
            type: "string",
          },
          count: {
            description: "As `total_sessions` and `total_tickets` together, of the category.",
            type: "integer",
            minimum: 0,
          },
          avg_resolution_min: {
            description:
              "Minutes from the start to the end; over the category's sessions resolved and tickets solved in the period. A ticket\ncounts when it is solved for the first time, and not again after it was reopened.\n",
            type: ["number", "null"],
          },
        },
      },
      SlaCompliance: {
        description:
          "Over the clocks of tickets that ended or breached in the period. A clock counts as missed at its deadline, and as met\nwhen it ends in time: with the first reply, and with the first solution or a closing without one. A ticket that was\nsolved in time, reopened and then late counts as met and as missed.\n",
        type: "object",
        required: [
          "response_sla_met",
          "resolution_sla_met",
          "response_met",
          "response_missed",
          "resolution_met",
          "resolution_missed",
        ],
        properties: {
          response_sla_met: {
            description: "The share in percent of first replies that were in time.",
            type: ["number", "null"],
          },
          resolution_sla_met: {
            description: "The share in percent of solutions that were in time.",
            type: ["number", "null"],
          },
          response_met: {
            description: "First replies in time.",
            type: "integer",
            minimum: 0,
          },
          response_missed: {
            description: "First replies that were not there at their deadline.",
            type: "integer",
            minimum: 0,
          },
          resolution_met: {
            description: "Solutions in time.",
            type: "integer",
            minimum: 0,
          },
          resolution_missed: {
            description: "Solutions that were not there at their deadline.",
            type: "integer",
            minimum: 0,
          },
        },
      },
      SessionSlaCompliance: {
        description:
          "Over the clocks of sessions that ended or breached in the period. A clock counts as missed at its deadline, with whoever\nhad the session when that was found, and as met when it ends in time: with the first message of a member of staff, and\nwith the end of the session, whatever its resolution. A session that ends without a reply has no response to count.\n",
        type: "object",
        required: [
          "response_sla_met",
          "resolution_sla_met",
          "response_met",
          "response_missed",
          "resolution_met",
          "resolution_missed",
        ],
        properties: {
          response_sla_met: {
            description: "The share in percent of first replies that were in time.",
            type: ["number", "null"],
          },
          resolution_sla_met: {
            description: "The share in percent of ends that were in time.",
            type: ["number", "null"],
          },
          response_met: {
            description: "First replies in time.",
            type: "integer",
            minimum: 0,
          },
          response_missed: {
            description: "First replies that were not there at their deadline.",
            type: "integer",
            minimum: 0,
          },
          resolution_met: {
            description: "Ends in time.",
            type: "integer",
            minimum: 0,
          },
          resolution_missed: {
            description: "Sessions that had not ended at their deadline.",
            type: "integer",
            minimum: 0,
          },
        },
      },
      PartFigures: {
        description: "The figures of an agent or a team.",
        allOf: [
          {
            $ref: "#/components/schemas/AnalyticsSummary",
          },
          {
            type: "object",
            required: ["sla_compliance", "session_sla_compliance"],
            properties: {
              sla_compliance: {
                $ref: "#/components/schemas/SlaCompliance",
              },
              session_sla_compliance: {
                $ref: "#/components/schemas/SessionSlaCompliance",
              },
            },
          },
        ],
      },
      AgentFigures: {
        allOf: [
          {
            type: "object",
            required: ["agent_id"],
            properties: {
              agent_id: {
                type: "string",
              },
            },
          },
          {
            $ref: "#/components/schemas/PartFigures",
          },
        ],
      },
      TeamFigures: {
        allOf: [
          {
            type: "object",
            required: ["team_id"],
            properties: {
              team_id: {
                type: "string",
              },
            },
          },
          {
            $ref: "#/components/schemas/PartFigures",
          },
        ],
      },
      AnalyticsBucket: {
        allOf: [
          {
            type: "object",
            required: ["start"],
            properties: {
              start: {
                description:
                  "The start of the hour, day or week. A week that the period cuts begins on its own Monday and counts only what\nlies in the period.\n",
                type: "string",
                format: "date-time",
              },
            },
          },
          {
            $ref: "#/components/schemas/AnalyticsSummary",
          },
        ],
      },
      Analytics: {
        description:
          "Every figure counts what happened within the period. A mean or share whose base is empty is null; otherwise it is rounded\nhalf up to two decimals. Percentages are 0 to 100, ratings 1 to 5.\n",
        type: "object",
        required: [
          "period",
          "summary",
          "by_channel",
          "by_category",
          "sla_compliance",
          "session_sla_compliance",
        ],
        properties: {
          period: {
            type: "object",
            required: ["start", "end", "timezone"],
            properties: {
              start: {
                type: "string",
                format: "date",
              },
              end: {
                description: "The last day, included.",
                type: "string",
                format: "date",
              },
              timezone: {
                type: "string",
              },
            },
          },
          summary: {
            $ref: "#/components/schemas/AnalyticsSummary",
          },
          by_channel: {
            description: "Most sessions first. A channel of which there is nothing to say is left out.",
            type: "array",
            items: {
              $ref: "#/components/schemas/ChannelFigures",
            },
          },
          by_category: {
            description:
              "Most cases first. A category of which there is nothing to say is left out, as are cases without one.",
            type: "array",
            items: {
              $ref: "#/components/schemas/CategoryFigures",
            },
          },
          by_agent: {
            description: "Most cases first; present when `include` asks for it.",
            type: "array",
            items: {
              $ref: "#/components/schemas/AgentFigures",
            },
          },
          by_team: {
            description: "Most cases first; present when `include` asks for it.",
            type: "array",
            items: {
              $ref: "#/components/schemas/TeamFigures",
            },
          },
          sla_compliance: {
            $ref: "#/components/schemas/SlaCompliance",
          },
          session_sla_compliance: {
            $ref: "#/components/schemas/SessionSlaCompliance",
          },
          series: {
            description:
              "The summary by hour, day or week (Monday first); present when `group_by` was given.",
            type: "array",
            items: {
              $ref: "#/components/schemas/AnalyticsBucket",
            },
          },
        },
      },
      WebhookUrl: {
        description:
          "Where events are sent by POST: an https address without credentials. Servers that are told so (`SUPPORT_WEBHOOK_ALLOW_LOOPBACK=1`,\nfor development) take http on the machine itself as well.\n",
        type: "string",
        maxLength: 2048,
        pattern: "^https?://[^\\s/?#@\\\\]+([/?#][^\\s\\\\]*)?$",
      },
      WebhookEvent: {
        type: "string",
        enum: [
          "*",
          "support.session_started",
          "support.session_ended",
          "support.ticket_created",
          "support.ticket_updated",
          "support.escalation",
          "support.sla_breach",
          "support.sla_at_risk",
          "support.session_updated",
          "support.session_rated",
          "support.message_created",
          "support.agent_status_changed",
          "support.customer_updated",
          "support.customer_merged",
          "support.customer_erased",
        ],
      },
      WebhookEvents: {
        description:
          "The types of events that are asked for, or `*` alone for all of them, those added later included.",
        type: "array",
        minItems: 1,
        maxItems: 50,
        items: {
          $ref: "#/components/schemas/WebhookEvent",
        },
      },
      WebhookTeams: {
        description:
          "Only events that concern one of these teams: those of sessions in a team's queue, those of whatever an agent of the team\nhas, and those of the agent itself. Events of customers concern no team. Null for the events of all, and of no team.\n",
        type: ["array", "null"],
        minItems: 1,
        maxItems: 100,
        items: {
          $ref: "#/components/schemas/Id",
        },
      },
      WebhookDescription: {
        type: ["string", "null"],
        maxLength: 500,
      },
      DisabledReason: {
        type: "string",
        enum: ["requested", "failing", "gone"],
      },
      Webhook: {
        type: "object",
        required: [
          "id",
          "url",
          "events",
          "team_ids",
          "description",
          "enabled",
          "disabled_reason",
          "disabled_at",
          "failing_since",
          "previous_secret_expires_at",
          "created_at",
          "updated_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          url: {
            $ref: "#/components/schemas/WebhookUrl",
          },
          events: {
            $ref: "#/components/schemas/WebhookEvents",
          },
          team_ids: {
            $ref: "#/components/schemas/WebhookTeams",
          },
          description: {
            $ref: "#/components/schemas/WebhookDescription",
          },
          enabled: {
            description: "Whether events are sent to it.",
            type: "boolean",
          },
          disabled_reason: {
            description:
              "Why it is disabled: `requested` by a caller; `failing`, five days without a success; `gone`, it answered 410. Null while it\nis enabled.\n",
            oneOf: [
              {
                $ref: "#/components/schemas/DisabledReason",
              },
              {
                type: "null",
              },
            ],
          },
          disabled_at: {
            type: ["string", "null"],
            format: "date-time",
          },
          failing_since: {
            description:
              "When the failures began that no success has ended; null when the latest attempt was a success.",
            type: ["string", "null"],
            format: "date-time",
          },
          previous_secret_expires_at: {
            description:
              "Until when deliveries are signed with the secret from before the latest rotation as well; null when they are not.",
            type: ["string", "null"],
            format: "date-time",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          updated_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      WebhookList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Webhook",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      CreateWebhook: {
        type: "object",
        additionalProperties: false,
        required: ["url", "events"],
        properties: {
          url: {
            $ref: "#/components/schemas/WebhookUrl",
          },
          events: {
            $ref: "#/components/schemas/WebhookEvents",
          },
          team_ids: {
            $ref: "#/components/schemas/WebhookTeams",
          },
          description: {
            $ref: "#/components/schemas/WebhookDescription",
          },
          enabled: {
            description: "True when left out.",
            type: "boolean",
          },
        },
      },
      CreatedWebhook: {
        allOf: [
          {
            $ref: "#/components/schemas/Webhook",
          },
          {
            type: "object",
            required: ["secret"],
            properties: {
              secret: {
                description:
                  "What signatures are made with, `whsec_` and base64. Keep it now; it is not shown again.",
                type: "string",
              },
            },
          },
        ],
      },
      UpdateWebhook: {
        description: "Given fields change, the others keep their value; lists are replaced as a whole.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          url: {
            $ref: "#/components/schemas/WebhookUrl",
          },
          events: {
            $ref: "#/components/schemas/WebhookEvents",
          },
          team_ids: {
            $ref: "#/components/schemas/WebhookTeams",
          },
          description: {
            $ref: "#/components/schemas/WebhookDescription",
          },
          enabled: {
            type: "boolean",
          },
        },
      },
      DeletedWebhook: {
        type: "object",
        required: ["id", "deleted"],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          deleted: {
            type: "boolean",
          },
        },
      },
      RotateWebhookSecret: {
        type: "object",
        additionalProperties: false,
        properties: {
          overlap_seconds: {
            description:
              "For how long both secrets sign; a day when left out, a week at most. 0 ends the former one at once.",
            type: "integer",
            minimum: 0,
            maximum: 604800,
          },
        },
      },
      EventType: {
        type: "string",
        enum: [
          "support.session_started",
          "support.session_ended",
          "support.ticket_created",
          "support.ticket_updated",
          "support.escalation",
          "support.sla_breach",
          "support.sla_at_risk",
          "support.session_updated",
          "support.session_rated",
          "support.message_created",
          "support.agent_status_changed",
          "support.customer_updated",
          "support.customer_merged",
          "support.customer_erased",
          "support.test",
        ],
      },
      EventResource: {
        description: "What an event can be about.",
        type: "string",
        enum: ["session", "ticket", "webhook", "agent", "customer"],
      },
      DeliveryStatus: {
        description:
          "`pending`, it is under way or its next attempt will be; `delivered`, the receiver answered 2xx; `failed`, every attempt that it\nwas to have failed; `cancelled`, its webhook was disabled.\n",
        type: "string",
        enum: ["pending", "delivered", "failed", "cancelled"],
      },
      AttemptOutcome: {
        description:
          "`delivered`, answered 2xx; `failed`, answered otherwise or not at all; `interrupted`, the server shut down; `unknown`, nothing is\nnoted of it: it is under way, or the server ended before it could say.\n",
        type: "string",
        enum: ["unknown", "delivered", "failed", "interrupted"],
      },
      DeliveryAttempt: {
        type: "object",
        required: [
          "number",
          "started_at",
          "outcome",
          "duration_ms",
          "status_code",
          "error",
          "response_excerpt",
        ],
        properties: {
          number: {
            description: "Counts the attempts of a delivery from 1, those of redeliveries included.",
            type: "integer",
            minimum: 1,
          },
          started_at: {
            type: "string",
            format: "date-time",
          },
          outcome: {
            $ref: "#/components/schemas/AttemptOutcome",
          },
          duration_ms: {
            type: ["integer", "null"],
            minimum: 0,
          },
          status_code: {
            description: "What the receiver answered; null when it did not.",
            type: ["integer", "null"],
          },
          error: {
            description: "Why there was no answer, or why it counts as a failure.",
            type: ["string", "null"],
          },
          response_excerpt: {
            description: "The beginning of a failed attempt's answer, 500 characters at most.",
            type: ["string", "null"],
          },
        },
      },
      WebhookDelivery: {
        type: "object",
        required: [
          "id",
          "webhook_id",
          "event_id",
          "event_type",
          "resource_type",
          "resource_id",
          "status",
          "attempts",
          "next_attempt_at",
          "created_at",
          "finished_at",
        ],
        properties: {
          id: {
            $ref: "#/components/schemas/Id",
          },
          webhook_id: {
            $ref: "#/components/schemas/Id",
          },
          event_id: {
            description: "The `webhook-id` of every attempt.",
            $ref: "#/components/schemas/Id",
          },
          event_type: {
            $ref: "#/components/schemas/EventType",
          },
          resource_type: {
            $ref: "#/components/schemas/EventResource",
          },
          resource_id: {
            description: "What the event is about. Events of one resource arrive in their order.",
            $ref: "#/components/schemas/Id",
          },
          status: {
            $ref: "#/components/schemas/DeliveryStatus",
          },
          attempts: {
            type: "array",
            items: {
              $ref: "#/components/schemas/DeliveryAttempt",
            },
          },
          next_attempt_at: {
            description: "Null when it is done, or waits for an earlier event of its resource.",
            type: ["string", "null"],
            format: "date-time",
          },
          created_at: {
            type: "string",
            format: "date-time",
          },
          finished_at: {
            type: ["string", "null"],
            format: "date-time",
          },
        },
      },
      WebhookDeliveryList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/WebhookDelivery",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      RedeliverEvents: {
        description: "Which events; each member narrows the range.",
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          after_event_id: {
            description: "The range begins with the event after this one.",
            $ref: "#/components/schemas/Id",
          },
          from: {
            description: "The range begins with the first event of this moment or later.",
            type: "string",
            format: "date-time",
          },
          to: {
            description: "The range ends before this moment; now when left out.",
            type: "string",
            format: "date-time",
          },
        },
      },
      Redelivery: {
        type: "object",
        required: ["queued", "last_event_id", "has_more"],
        properties: {
          queued: {
            description: "How many events are on their way to the webhook.",
            type: "integer",
            minimum: 0,
          },
          last_event_id: {
            description: "The last event of the range that was looked at; null when there was none.",
            type: ["string", "null"],
          },
          has_more: {
            description: "Whether the range goes on after `last_event_id`.",
            type: "boolean",
          },
        },
      },
      Event: {
        description: "An event as a webhook is sent it, with its id.",
        type: "object",
        required: ["id", "type", "timestamp", "data"],
        properties: {
          id: {
            description: "The `webhook-id` under which it is sent.",
            $ref: "#/components/schemas/Id",
          },
          type: {
            $ref: "#/components/schemas/EventType",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            description: "As the schema of its type says, under `webhooks`.",
            type: "object",
            additionalProperties: true,
          },
        },
      },
      EventList: {
        type: "object",
        required: ["data", "next_cursor", "has_more"],
        properties: {
          data: {
            type: "array",
            items: {
              $ref: "#/components/schemas/Event",
            },
          },
          next_cursor: {
            $ref: "#/components/schemas/NextCursor",
          },
          has_more: {
            $ref: "#/components/schemas/HasMore",
          },
        },
      },
      Health: {
        type: "object",
        required: ["status"],
        properties: {
          status: {
            type: "string",
            const: "ok",
          },
        },
      },
      EventSequence: {
        description: "Counts the events of one resource, 1, 2, 3, ... without a gap.",
        type: "integer",
        minimum: 1,
      },
      SessionEventData: {
        type: "object",
        required: ["sequence", "session"],
        properties: {
          sequence: {
            $ref: "#/components/schemas/EventSequence",
          },
          session: {
            $ref: "#/components/schemas/SessionSummary",
          },
        },
      },
      SessionStartedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.session_started",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            $ref: "#/components/schemas/SessionEventData",
          },
        },
      },
      SessionEndedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.session_ended",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            $ref: "#/components/schemas/SessionEventData",
          },
        },
      },
      TicketCreatedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.ticket_created",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "ticket"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              ticket: {
                $ref: "#/components/schemas/TicketSummary",
              },
            },
          },
        },
      },
      TicketUpdatedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.ticket_updated",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "ticket", "changes"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              ticket: {
                $ref: "#/components/schemas/TicketSummary",
              },
              changes: {
                description: "The steps of the ticket's history that this change added.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/Activity",
                },
              },
            },
          },
        },
      },
      EscalationEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.escalation",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            description: "Either `session` or `ticket` is present.",
            type: "object",
            required: ["sequence", "escalation"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              escalation: {
                $ref: "#/components/schemas/Escalation",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              ticket: {
                $ref: "#/components/schemas/TicketSummary",
              },
            },
          },
        },
      },
      SlaBreachEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.sla_breach",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            description: "Either `session` or `ticket` is present.",
            type: "object",
            required: ["sequence", "clock", "due"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              ticket: {
                $ref: "#/components/schemas/TicketSummary",
              },
              clock: {
                type: "string",
                enum: ["response", "resolution"],
              },
              due: {
                description: "The deadline that passed.",
                type: "string",
                format: "date-time",
              },
            },
          },
        },
      },
      SlaAtRiskEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.sla_at_risk",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            description: "Either `session` or `ticket` is present.",
            type: "object",
            required: ["sequence", "clock", "due"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              ticket: {
                $ref: "#/components/schemas/TicketSummary",
              },
              clock: {
                type: "string",
                enum: ["response", "resolution"],
              },
              due: {
                description: "The deadline that the clock has come close to.",
                type: "string",
                format: "date-time",
              },
            },
          },
        },
      },
      SessionChange: {
        description: "One step of a change of a session.",
        type: "object",
        required: ["action", "actor", "old_value", "new_value", "timestamp"],
        properties: {
          action: {
            description:
              "`status_changed`, with the statuses: put on hold, resumed, waiting, back in the queue; `assigned` and `unassigned`, with the ids of\nagents; `team_changed`, with those of teams; `transferred`, with `agent_id` and `team_id` of where it was and where it goes;\n`transfer_offered` and what became of the offer, with the offer's id. An offer that asks several agents is\n`transfer_declined` once for each of them who declines.\n",
            type: "string",
            enum: [
              "status_changed",
              "assigned",
              "unassigned",
              "team_changed",
              "transferred",
              "transfer_offered",
              "transfer_accepted",
              "transfer_declined",
              "transfer_expired",
              "transfer_cancelled",
            ],
          },
          actor: {
            description: "Who did it; the desk itself where its queue or a time-out did.",
            $ref: "#/components/schemas/CommentAuthor",
          },
          old_value: {
            description: "The value before, where the action changed one.",
          },
          new_value: {
            description: "The value after, or the id of the offer.",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SessionUpdateEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.session_updated",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "session", "changes"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              changes: {
                description: "What happened.",
                type: "array",
                items: {
                  $ref: "#/components/schemas/SessionChange",
                },
              },
            },
          },
        },
      },
      SessionRatedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.session_rated",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "session", "rating"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              rating: {
                $ref: "#/components/schemas/Rating",
              },
            },
          },
        },
      },
      MessageCreatedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.message_created",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "session", "message"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              session: {
                $ref: "#/components/schemas/SessionSummary",
              },
              message: {
                $ref: "#/components/schemas/Message",
              },
            },
          },
        },
      },
      AgentStatusChangedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.agent_status_changed",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "agent", "previous_status", "status", "cause", "return_time"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              agent: {
                $ref: "#/components/schemas/AssignedAgent",
              },
              previous_status: {
                description: "As it was set; the same as `status` when only the return time changed.",
                $ref: "#/components/schemas/AgentAvailability",
              },
              status: {
                description:
                  "As it is set. That an agent is shown as `busy` for having as many sessions as it may is not told.",
                $ref: "#/components/schemas/AgentAvailability",
              },
              cause: {
                description:
                  "`by_hand`: the agent or a manager set it. `connection_lost`: its inbox closed, and the grace period is over.\n`connection_restored`: the inbox is open again. `return_time`: the time has come that was set with `away`.\n",
                type: "string",
                enum: ["by_hand", "connection_lost", "connection_restored", "return_time"],
              },
              return_time: {
                oneOf: [
                  {
                    type: "string",
                    format: "date-time",
                  },
                  {
                    type: "null",
                  },
                ],
              },
            },
          },
        },
      },
      CustomerUpdatedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.customer_updated",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "customer", "changed"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              customer: {
                description: "As sessions and tickets show it; its metadata is for the desk.",
                $ref: "#/components/schemas/CustomerSummary",
              },
              changed: {
                description: "The fields that are not what they were.",
                type: "array",
                items: {
                  type: "string",
                  enum: ["name", "email", "metadata"],
                },
              },
            },
          },
        },
      },
      CustomerMergedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.customer_merged",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "customer", "merged_customer_id"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              customer: {
                description: "The one that is left, as it is now.",
                $ref: "#/components/schemas/CustomerSummary",
              },
              merged_customer_id: {
                description: "The id that stands for the other one from now on.",
                $ref: "#/components/schemas/Id",
              },
            },
          },
        },
      },
      CustomerErasedEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.customer_erased",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "customer_id", "erased_at"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              customer_id: {
                description: "Erase what you know of the customer. Nothing else is told of who it was.",
                $ref: "#/components/schemas/Id",
              },
              erased_at: {
                type: "string",
                format: "date-time",
              },
            },
          },
        },
      },
      TestEvent: {
        type: "object",
        required: ["type", "timestamp", "data"],
        properties: {
          type: {
            type: "string",
            const: "support.test",
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
          data: {
            type: "object",
            required: ["sequence", "webhook_id"],
            properties: {
              sequence: {
                $ref: "#/components/schemas/EventSequence",
              },
              webhook_id: {
                $ref: "#/components/schemas/Id",
              },
            },
          },
        },
      },
      SocketToken: {
        description: "A staff bearer token, or the session's chat token.",
        type: "string",
        minLength: 1,
        maxLength: 8192,
      },
      ChatHello: {
        description: "The first frame of a conversation's socket.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: {
            type: "string",
            const: "hello",
          },
          token: {
            description: "May be left out when the subprotocol carried it.",
            $ref: "#/components/schemas/SocketToken",
          },
          resume_from: {
            description:
              "The `seq` of the latest durable event that the client has; 0 for all of them. Without it only what happens from\nnow on is sent.\n",
            type: "integer",
            minimum: 0,
            maximum: 9007199254740991,
          },
          tenant_id: {
            description: "For the platform roles, the tenant that they act in.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      ChatMessage: {
        type: "object",
        additionalProperties: false,
        required: ["client_message_id", "content"],
        properties: {
          client_message_id: {
            description:
              "The client's own id of the message, unique in the session. Sending it again stores nothing and is acknowledged as\nthe first was.\n",
            $ref: "#/components/schemas/Id",
          },
          content: {
            type: "string",
            minLength: 1,
            maxLength: 10000,
          },
          type: {
            default: "text",
            $ref: "#/components/schemas/MessageType",
          },
          attachments: {
            $ref: "#/components/schemas/Attachments",
          },
        },
      },
      ChatSend: {
        description: "A message to store. It is answered with `ack`, or with `error`.",
        type: "object",
        additionalProperties: false,
        required: ["type", "message"],
        properties: {
          type: {
            type: "string",
            const: "message",
          },
          message: {
            $ref: "#/components/schemas/ChatMessage",
          },
        },
      },
      ChatTyping: {
        description: "Whether the sender is typing. Not stored, not acknowledged.",
        type: "object",
        additionalProperties: false,
        required: ["type", "typing"],
        properties: {
          type: {
            type: "string",
            const: "typing",
          },
          typing: {
            type: "boolean",
          },
        },
      },
      ChatRead: {
        description: "How far the sender has read; stored, and told to the others as `read`.",
        type: "object",
        additionalProperties: false,
        required: ["type", "seq"],
        properties: {
          type: {
            type: "string",
            const: "read",
          },
          seq: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
        },
      },
      SocketPing: {
        description: "Answered with `pong`.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: {
            type: "string",
            const: "ping",
          },
          id: {
            description: "Comes back in the `pong`.",
            type: "string",
            maxLength: 64,
          },
        },
      },
      SocketRenewal: {
        description:
          "A fresh token for the socket as it is; answered with `token_accepted`. It must be the same caller's.",
        type: "object",
        additionalProperties: false,
        required: ["type", "token"],
        properties: {
          type: {
            type: "string",
            const: "token",
          },
          token: {
            $ref: "#/components/schemas/SocketToken",
          },
        },
      },
      ChatGap: {
        description:
          "The durable events that are not sent on the socket, both ends included. Fetch them from `events_url`.",
        type: "object",
        required: ["from", "to"],
        properties: {
          from: {
            type: "integer",
            minimum: 1,
          },
          to: {
            type: "integer",
            minimum: 1,
          },
        },
      },
      SocketSeconds: {
        description:
          "Seconds between two signs of life; whoever is silent for longer than two of them and a half is taken for gone.",
        type: "integer",
        minimum: 1,
      },
      ChatWelcome: {
        description:
          "Answers `hello`. The durable events after `resume_from` follow, unless there is a gap; then the live ones.",
        type: "object",
        required: [
          "type",
          "session",
          "seq",
          "gap",
          "you",
          "participants",
          "reads",
          "events_url",
          "token_expires_at",
          "heartbeat_seconds",
        ],
        properties: {
          type: {
            type: "string",
            const: "welcome",
          },
          session: {
            $ref: "#/components/schemas/SessionSummary",
          },
          seq: {
            description: "The `seq` of the session's latest durable event; 0 before the first.",
            type: "integer",
            minimum: 0,
          },
          gap: {
            description: "Null when everything after `resume_from` follows.",
            oneOf: [
              {
                $ref: "#/components/schemas/ChatGap",
              },
              {
                type: "null",
              },
            ],
          },
          you: {
            $ref: "#/components/schemas/ChatParticipant",
          },
          participants: {
            description: "Who else is on a socket of the session.",
            type: "array",
            items: {
              $ref: "#/components/schemas/ChatParticipant",
            },
          },
          reads: {
            type: "array",
            items: {
              $ref: "#/components/schemas/ReadReceipt",
            },
          },
          events_url: {
            description: "Where the session's durable events can be fetched, with the same token.",
            type: "string",
            format: "uri",
          },
          token_expires_at: {
            description: "The socket is closed at this time unless it was given a fresh token.",
            type: "string",
            format: "date-time",
          },
          heartbeat_seconds: {
            $ref: "#/components/schemas/SocketSeconds",
          },
        },
      },
      ChatAck: {
        description: "The message is stored, for good.",
        type: "object",
        required: ["type", "client_message_id", "message_id", "seq", "timestamp"],
        properties: {
          type: {
            type: "string",
            const: "ack",
          },
          client_message_id: {
            $ref: "#/components/schemas/Id",
          },
          message_id: {
            $ref: "#/components/schemas/Id",
          },
          seq: {
            type: "integer",
            minimum: 1,
          },
          timestamp: {
            type: "string",
            format: "date-time",
          },
        },
      },
      ChatTypingNotice: {
        type: "object",
        required: ["type", "participant", "typing"],
        properties: {
          type: {
            type: "string",
            const: "typing",
          },
          participant: {
            $ref: "#/components/schemas/ChatParticipant",
          },
          typing: {
            type: "boolean",
          },
        },
      },
      ChatReadNotice: {
        type: "object",
        required: ["type", "read"],
        properties: {
          type: {
            type: "string",
            const: "read",
          },
          read: {
            $ref: "#/components/schemas/ReadReceipt",
          },
        },
      },
      ChatPresence: {
        description: "Somebody's first socket of the session opened, or their last one closed.",
        type: "object",
        required: ["type", "participant", "present"],
        properties: {
          type: {
            type: "string",
            const: "presence",
          },
          participant: {
            $ref: "#/components/schemas/ChatParticipant",
          },
          present: {
            type: "boolean",
          },
        },
      },
      ChatQueue: {
        description: "Where the session stands in its queue now; told whenever it changes.",
        type: "object",
        required: ["type", "queue_position", "estimated_wait_minutes"],
        properties: {
          type: {
            type: "string",
            const: "queue",
          },
          queue_position: {
            $ref: "#/components/schemas/QueuePosition",
          },
          estimated_wait_minutes: {
            $ref: "#/components/schemas/EstimatedWait",
          },
        },
      },
      SocketError: {
        description: "A frame was refused; the socket stays open.",
        type: "object",
        required: ["type", "code", "detail", "client_message_id"],
        properties: {
          type: {
            type: "string",
            const: "error",
          },
          code: {
            $ref: "#/components/schemas/ErrorCode",
          },
          detail: {
            type: "string",
          },
          client_message_id: {
            description: "The message that was refused; null when it was no message.",
            type: ["string", "null"],
          },
        },
      },
      SocketPong: {
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            const: "pong",
          },
          id: {
            type: "string",
          },
        },
      },
      SocketRenewed: {
        type: "object",
        required: ["type", "token_expires_at"],
        properties: {
          type: {
            type: "string",
            const: "token_accepted",
          },
          token_expires_at: {
            type: "string",
            format: "date-time",
          },
        },
      },
      SocketByeReason: {
        type: "string",
        enum: [
          "invalid_frame",
          "unauthenticated",
          "forbidden",
          "session_ended",
          "transferred_away",
          "token_expired",
          "rate_limited",
          "server_restart",
          "slow_consumer",
        ],
      },
      SocketBye: {
        description: "The last frame before the server closes a socket that had been welcomed.",
        type: "object",
        required: ["type", "reason", "detail"],
        properties: {
          type: {
            type: "string",
            const: "bye",
          },
          reason: {
            $ref: "#/components/schemas/SocketByeReason",
          },
          detail: {
            type: "string",
          },
        },
      },
      InboxHello: {
        description: "The first frame of an agent's inbox.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: {
            type: "string",
            const: "hello",
          },
          token: {
            description: "May be left out when the subprotocol carried it.",
            $ref: "#/components/schemas/SocketToken",
          },
          tenant_id: {
            description: "For the platform roles, the tenant that they act in.",
            $ref: "#/components/schemas/Id",
          },
        },
      },
      InboxQueue: {
        type: "object",
        required: ["waiting", "longest_wait_seconds"],
        properties: {
          waiting: {
            description: "How many sessions wait for an agent.",
            type: "integer",
            minimum: 0,
          },
          longest_wait_seconds: {
            description: "How long the first of them has waited; null when none waits.",
            type: ["integer", "null"],
            minimum: 0,
          },
        },
      },
      InboxWelcome: {
        description: "Answers `hello` with how things stand; what changes afterwards follows.",
        type: "object",
        required: [
          "type",
          "agent",
          "sessions",
          "has_more",
          "offered",
          "queue",
          "token_expires_at",
          "heartbeat_seconds",
        ],
        properties: {
          type: {
            type: "string",
            const: "welcome",
          },
          agent: {
            $ref: "#/components/schemas/ChatParticipant",
          },
          sessions: {
            description: "The open sessions, at most 200, newest first.",
            type: "array",
            items: {
              $ref: "#/components/schemas/SessionSummary",
            },
          },
          has_more: {
            description: "Whether there are more open sessions; `GET /sessions` has them all.",
            type: "boolean",
          },
          offered: {
            description:
              "The sessions that the agent is offered and has not declined, the oldest offer first; each has its `offer`. Later\nones come as `session_changed`.\n",
            type: "array",
            items: {
              $ref: "#/components/schemas/SessionSummary",
            },
          },
          queue: {
            $ref: "#/components/schemas/InboxQueue",
          },
          token_expires_at: {
            type: "string",
            format: "date-time",
          },
          heartbeat_seconds: {
            $ref: "#/components/schemas/SocketSeconds",
          },
        },
      },
      InboxSessionChanged: {
        description: "A session as it is now. Changes that follow each other closely are told as one.",
        type: "object",
        required: ["type", "session"],
        properties: {
          type: {
            type: "string",
            const: "session_changed",
          },
          session: {
            $ref: "#/components/schemas/SessionSummary",
          },
        },
      },
      InboxMessage: {
        description: "A message of a session that is assigned to the agent.",
        type: "object",
        required: ["type", "session_id", "message"],
        properties: {
          type: {
            type: "string",
            const: "message",
          },
          session_id: {
            $ref: "#/components/schemas/Id",
          },
          message: {
            $ref: "#/components/schemas/Message",
          },
        },
      },
      InboxQueueChanged: {
        type: "object",
        required: ["type", "queue"],
        properties: {
          type: {
            type: "string",
            const: "queue_changed",
          },
          queue: {
            $ref: "#/components/schemas/InboxQueue",
          },
        },
      },
    },
    securitySchemes: {
      bearer: {
        description: "A JWT with `sub`, `tenant_id` and `roles`; or, where allowed, a session's chat token.",
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
      },
    },
    parameters: {
      Limit: {
        name: "limit",
        in: "query",
        description: "How many rows a page holds at most.",
        schema: {
          type: "integer",
          minimum: 1,
          maximum: 200,
          default: 50,
        },
      },
      Cursor: {
        name: "cursor",
        in: "query",
        description: "The `next_cursor` of the page before.",
        schema: {
          type: "string",
          minLength: 1,
          maxLength: 512,
        },
      },
      IdempotencyKey: {
        name: "Idempotency-Key",
        in: "header",
        description:
          "Makes a repeat safe for 24 hours: the same key with the same call answers as the first did and changes nothing. Keys\nbelong to the caller: two callers may use the same one. A refused call is not remembered.\n",
        schema: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          pattern: "^[\\x21-\\x7e]+$",
        },
      },
      SessionId: {
        name: "session_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      IfMatch: {
        name: "If-Match",
        in: "header",
        description:
          "The `ETag` of the version that the change is based on. When it is not the latest, nothing changes (412).",
        schema: {
          type: "string",
          pattern: '^("[0-9]+"|\\*)$',
        },
      },
      TicketId: {
        name: "ticket_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      Tag: {
        name: "tag",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Label",
        },
      },
      PolicyId: {
        name: "policy_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      CalendarId: {
        name: "calendar_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      ExecutionId: {
        name: "execution_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      ActionId: {
        name: "action_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      ArticleId: {
        name: "article_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      AgentId: {
        name: "agent_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      TeamId: {
        name: "team_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      CustomerId: {
        name: "customer_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      StartDate: {
        name: "start_date",
        in: "query",
        description: "Period start; by default the `end_date`.",
        schema: {
          type: "string",
          format: "date",
        },
      },
      EndDate: {
        name: "end_date",
        in: "query",
        description: "Period end, included; by default today.",
        schema: {
          type: "string",
          format: "date",
        },
      },
      GroupBy: {
        name: "group_by",
        in: "query",
        description: "Adds `series`.",
        schema: {
          type: "string",
          enum: ["hour", "day", "week"],
        },
      },
      TimeZone: {
        name: "timezone",
        in: "query",
        description: "A name of the IANA time zone database, such as `Europe/Berlin`.",
        schema: {
          type: "string",
          minLength: 1,
          maxLength: 64,
          default: "UTC",
        },
      },
      OfChannel: {
        name: "channel",
        in: "query",
        description: "Only what happened on the channel.",
        schema: {
          $ref: "#/components/schemas/Channel",
        },
      },
      OfCategory: {
        name: "category",
        in: "query",
        description: "Only what had the category when it happened.",
        schema: {
          $ref: "#/components/schemas/Label",
        },
      },
      OfAgent: {
        name: "agent_id",
        in: "query",
        description:
          "Only what the agent did and what was assigned to the agent when it happened: first replies are those of the agent,\neverything else is of the cases that the agent had.\n",
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      OfTeam: {
        name: "team_id",
        in: "query",
        description: "Only sessions that were with the team when it happened.",
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      IncludeBreakDowns: {
        name: "include",
        in: "query",
        description: "Adds `by_agent`, `by_team` or, separated by a comma, both.",
        schema: {
          type: "string",
          pattern: "^(by_agent|by_team)(,(by_agent|by_team))?$",
        },
      },
      WebhookId: {
        name: "webhook_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
      DeliveryId: {
        name: "delivery_id",
        in: "path",
        required: true,
        schema: {
          $ref: "#/components/schemas/Id",
        },
      },
    },
    responses: {
      BadRequest: {
        description: "The request is not as described; `errors` names each fault.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      Unauthenticated: {
        description: "No valid token was sent.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      Forbidden: {
        description: "The token does not allow this.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      TooManyRequests: {
        description: "Too many calls with this token.",
        headers: {
          "Retry-After": {
            $ref: "#/components/headers/RetryAfter",
          },
        },
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      InternalError: {
        description: "The server failed. The call had no effect.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      Unavailable: {
        description: "The server cannot take the call now. The call had no effect.",
        headers: {
          "Retry-After": {
            $ref: "#/components/headers/RetryAfter",
          },
        },
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      NotFound: {
        description: "There is no such thing, or it is not yours.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      Conflict: {
        description: "The state of the resource does not allow this.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      PayloadTooLarge: {
        description: "The body is larger than 64 KiB.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      UnsupportedMediaType: {
        description: "The body is not `application/json`.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      Unprocessable: {
        description: "The request is well formed and cannot be carried out.",
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
      PreconditionFailed: {
        description:
          "The resource has changed since the version named by `If-Match`. Nothing was changed; the `ETag` header names the latest version.",
        headers: {
          ETag: {
            $ref: "#/components/headers/ETag",
          },
        },
        content: {
          "application/problem+json": {
            schema: {
              $ref: "#/components/schemas/Problem",
            },
          },
        },
      },
    },
    headers: {
      RetryAfter: {
        description: "Seconds to wait before the next try.",
        schema: {
          type: "integer",
          minimum: 1,
        },
      },
      ETag: {
        description: "The version of the resource, for `If-Match`.",
        required: true,
        schema: {
          type: "string",
        },
      },
    },
  },
};
