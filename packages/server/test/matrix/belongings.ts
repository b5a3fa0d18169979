/** Ids of one of each thing, by the name of the path parameter that takes them. */
export interface Belongings extends Readonly<Record<string, string>> {
  readonly session_id: string;
  readonly ticket_id: string;
  readonly agent_id: string;
  readonly team_id: string;
  readonly customer_id: string;
  readonly article_id: string;
  readonly policy_id: string;
  readonly calendar_id: string;
  readonly action_id: string;
  readonly webhook_id: string;
  readonly delivery_id: string;
  readonly event_id: string;
  readonly execution_id: string;
  readonly tag: string;
}

/** Ids that nobody has. */
export const absent: Belongings = {
  session_id: "sess_nobody",
  ticket_id: "ticket_nobody",
  agent_id: "agent_nobody",
  team_id: "team_nobody",
  customer_id: "cust_nobody",
  article_id: "article_nobody",
  policy_id: "slap_nobody",
  calendar_id: "cal_nobody",
  action_id: "action_nobody",
  webhook_id: "wh_nobody",
  delivery_id: "del_nobody",
  event_id: "evt_nobody",
  execution_id: "exec_nobody",
  tag: "vip",
};
