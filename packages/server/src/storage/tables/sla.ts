import type { Flag, Owned } from "./owned.ts";

/** What is promised to whom. Conditions, targets and lead times are JSON of the API's own shapes. */
export interface SlaPolicyTable extends Owned {
  id: string;
  name: string;
  enabled: Flag;
  position: number;
  applies_to: string;
  conditions: string;
  targets: string;
  at_risk_minutes: string;
  calendar_id: string | null;
  created_at: string;
  updated_at: string;
}

/** When a desk is open. */
export interface SlaCalendarTable extends Owned {
  id: string;
  name: string;
  timezone: string;
  hours: string;
  holidays: string;
  created_at: string;
  updated_at: string;
}

/** That the deadlines of all open tickets or sessions are to be reckoned anew, and how far that has got. */
export interface SlaRecalculationTable extends Owned {
  kind: "session" | "ticket";
  /** The id of the last one that is done; empty at first. */
  after_id: string;
}
