/** The four calls, as whoever writes a desk by hand in an afternoon would cut them. */
export interface Desk {
  sendMessage(call: SendMessage): Answer | Promise<Answer>;
  createTicket(call: CreateTicket): Answer | Promise<Answer>;
  getTicket(tenant: string, id: string): object | null | Promise<object | null>;
  listTickets(tenant: string, filter: TicketFilter): object | Promise<object>;
}

/** Who calls, and what makes a repeated call the same one. */
interface Write {
  readonly tenant: string;
  readonly actor: Actor;
  readonly key: string;
  readonly hash: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
}

export interface SendMessage extends Write {
  readonly session: string;
  readonly content: string;
}

export interface CreateTicket extends Write {
  readonly subject: string;
  readonly description: string;
  readonly customer: string;
  readonly priority: Priority;
  readonly tags: readonly string[];
}

export type Priority = "low" | "normal" | "high" | "urgent";

export interface TicketFilter {
  readonly status: string;
  readonly priority: string;
  readonly limit: number;
}

/** The body of an answer, or the status and code of a refusal. */
export type Answer =
  | { readonly body: object }
  | {
      readonly status: number;
      readonly code: "session_not_found" | "session_closed" | "idempotency_key_reused";
    };
