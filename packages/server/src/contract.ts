import type { components } from "./generated/types.ts";

/** A named schema of the OpenAPI document, such as `Schema<"Ticket">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** How urgent a case is: `low`, `normal`, `high` or `urgent`. */
export type Priority = Schema<"Priority">;
export type Channel = Schema<"Channel">;
export type SessionStatus = Schema<"SessionStatus">;
export type TicketStatus = Schema<"TicketStatus">;
export type AgentAvailability = Schema<"AgentAvailability">;
/** What an outgoing event tells, such as `support.session_started`. */
export type EventType = Schema<"EventType">;
/** What an outgoing event is about. */
export type EventResource = Schema<"EventResource">;
