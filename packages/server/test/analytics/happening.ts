/** One thing that happened, as the rows of sessions and tickets tell it. */
export interface Happening {
  readonly at: string;
  readonly what:
    | "started"
    | "received"
    | "answered"
    | "ended"
    | "rated"
    | "created"
    | "given"
    | "solved"
    | "assigned"
    | "response"
    | "resolution"
    | "session response"
    | "session resolution";
  readonly channel?: string;
  readonly category?: string | null;
  readonly agent_id?: string | null;
  readonly team_id?: string | null;
  /** Milliseconds from the start, or a score. */
  readonly value?: number;
  /** Resolved, in time, or at first contact, as the case may be. */
  readonly good?: boolean;
  readonly firstContact?: boolean;
}
