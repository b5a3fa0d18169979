import type { Schema } from "../operation-types.ts";

/**
 * How urgent a case is: `low`, `normal`, `high` or `urgent`.
 *
 * @example
 * const priority: Priority = "urgent";
 */
export type Priority = Schema<"Priority">;

/**
 * How the customer reached the desk: `chat`, `email` or `phone`.
 *
 * @example
 * const channel: Channel = "chat";
 */
export type Channel = Schema<"Channel">;

/**
 * A reference to a file, at most 10 of them in one place. The server shows it and never fetches it.
 *
 * @example
 * const photo: Attachment = { name: "salad.jpg", url: "https://files.example.com/salad.jpg", content_type: "image/jpeg" };
 * await client.sessions.sendMessage("sess_1", { content: "Look", type: "image", attachments: [photo] });
 */
export interface Attachment extends Schema<"Attachment"> {}

/**
 * The latest escalation of a session or ticket.
 *
 * @example
 * const { escalation } = await client.tickets.retrieve("tick_1");
 * const level = escalation?.level;
 */
export interface Escalation extends Schema<"Escalation"> {}

/**
 * One fault of the input: where it is (a JSON Pointer, `?query` parameter or header) and what to send instead.
 *
 * @example
 * const failure: unknown = await client.kb.search({ q: "" }).catch((error: unknown) => error);
 * const faults: readonly FieldError[] = isApiError(failure) ? failure.errors : []; // pointer: "?q"
 */
export interface FieldError extends Schema<"FieldError"> {}

/**
 * The answer of a server that is well.
 *
 * @example
 * const { status }: Health = await client.system.health();
 */
export interface Health extends Schema<"Health"> {}

/**
 * Why the API refuses a call.
 *
 * @example
 * const over: ErrorCode[] = ["session_closed", "ticket_closed"];
 */
export type ErrorCode = Schema<"ErrorCode">;
