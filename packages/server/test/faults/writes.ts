/** One write of one writer. Its id stands in what it stores and, where the operation takes one, is its key. */
export interface Write {
  readonly id: string;
  readonly kind: Kind;
  readonly method: "post" | "put";
  readonly path: string;
  readonly body: object;
}

/** What a write may name. */
export interface Place {
  readonly session: string;
  readonly ticket: string;
}

type MakeCall = (id: string, place: Place) => readonly [path: string, body: object];

const customer_id = "cust_abc";
const statuses = ["open", "pending", "on_hold", "solved"];

/** The calls that are made under faults. Each stores its id where `effectsIn` looks for it. */
const calls = {
  message: (id, { session }) => [`/sessions/${session}/messages`, { content: id }],
  session: (id) => ["/sessions", { customer_id, channel: "chat", initial_message: "Hello", context: { id } }],
  end: (id, { session }) => [
    `/sessions/${session}/end`,
    { resolution: "resolved", resolution_notes: id, tags: ["done"] },
  ],
  accept: (_, { session }) => [`/sessions/${session}/transfer/accept`, {}],
  refund: (id, { session }) => [
    "/quick-actions/action_refund/execute",
    { session_id: session, context: { order_id: id, refund_amount: 5 } },
  ],
  ticket: (id) => [
    "/tickets",
    { subject: id, description: "Where is it?", customer_id, assigned_to: "agent_1" },
  ],
  comment: (id, { ticket }) => [`/tickets/${ticket}/comments`, { content: id }],
  note: (id, { ticket }) => [`/tickets/${ticket}/notes`, { content: id }],
  update: (id, { ticket }) => [
    `/tickets/${ticket}`,
    { category: id, status: statuses[id.charCodeAt(id.length - 1) % statuses.length] },
  ],
} as const satisfies Readonly<Record<string, MakeCall>>;

export type Kind = keyof typeof calls;
export const kinds = Object.keys(calls) as Kind[];

export function writeOf(kind: Kind, id: string, place: Place): Write {
  const [path, body] = calls[kind](id, place);
  return { id, kind, method: kind === "update" ? "put" : "post", path, body };
}

/** Whether repeating it is safe because the desk knows its key. */
export function isKeyed(write: Write): boolean {
  return write.method === "post";
}
