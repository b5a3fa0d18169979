/** A session with the tokens of both who talk in it. */
export interface Conversation {
  readonly session: string;
  readonly customer: string;
  readonly agent: string;
}

/** What the process that makes the load is told to do. */
export type Order = (TalkOrder | IdleOrder) & {
  readonly url: string;
  readonly client: "frames" | "socket.io";
  readonly conversations: readonly Conversation[];
};

export interface TalkOrder {
  readonly task: "talk";
  readonly seconds: number;
  /** Messages a second in all, for the part that does not wait for answers. */
  readonly perSecond: number;
  /** How often that part is measured, for so many seconds each time. */
  readonly stretches: number;
}

interface IdleOrder {
  readonly task: "idle";
  readonly sockets: number;
}
