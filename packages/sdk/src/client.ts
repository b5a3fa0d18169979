import type { SupportClientOptions } from "./client-options.ts";
import { Agents } from "./resources/agents.ts";
import { AnalyticsReports } from "./resources/analytics.ts";
import { AuditLog } from "./resources/audit.ts";
import { AvailabilityLooks } from "./resources/availability.ts";
import { Customers } from "./resources/customers.ts";
import { Events } from "./resources/events.ts";
import { KnowledgeBase } from "./resources/knowledge-base.ts";
import { QuickActions } from "./resources/quick-actions.ts";
import { Retention } from "./resources/retention.ts";
import { Sessions } from "./resources/sessions.ts";
import { ServiceLevels } from "./resources/sla.ts";
import { System } from "./resources/system.ts";
import { Teams } from "./resources/teams.ts";
import { Tickets } from "./resources/tickets.ts";
import { Webhooks } from "./resources/webhooks.ts";
import { createTransport } from "./transport.ts";

/**
 * A client of one Olympus Support server. It keeps no connection and needs no closing.
 *
 * Every method rejects with a `SupportClientError` and nothing else. Methods that create or run something send an
 * `Idempotency-Key` of their own, so the server carries out one call at most once.
 *
 * @throws UsageError when `baseUrl` is not an http or https address.
 * @example
 * const client = new SupportClient({ baseUrl: "https://desk.example.com", token: async () => "ey..." });
 * const session = await client.sessions.start({ customer_id: "cust_abc", channel: "chat" });
 */
export class SupportClient {
  /** Live conversations between a customer and an agent. */
  readonly sessions: Sessions;
  /** Whether anybody is there to talk to. */
  readonly availability: AvailabilityLooks;
  /** Cases that outlive a conversation, with service levels. */
  readonly tickets: Tickets;
  /** Things an agent does for the customer in one step. */
  readonly quickActions: QuickActions;
  /** Articles, and answers found in them. */
  readonly kb: KnowledgeBase;
  /** The people who answer, and whether they are free. */
  readonly agents: Agents;
  /** Groups of agents with a queue of their own. */
  readonly teams: Teams;
  /** How fast replies and solutions are owed, and by which hours. */
  readonly sla: ServiceLevels;
  /** The people who ask. */
  readonly customers: Customers;
  /** How the desk is doing. */
  readonly analytics: AnalyticsReports;
  /** For how long what was said is kept. */
  readonly retention: Retention;
  /** Who changed what. */
  readonly audit: AuditLog;
  /** Where events are sent, and what became of each. */
  readonly webhooks: Webhooks;
  /** What the desk has told. */
  readonly events: Events;
  /** For those who run the server. */
  readonly system: System;

  constructor(options: SupportClientOptions) {
    const send = createTransport(options);
    this.sessions = new Sessions(send);
    this.availability = new AvailabilityLooks(send);
    this.tickets = new Tickets(send);
    this.quickActions = new QuickActions(send);
    this.kb = new KnowledgeBase(send);
    this.agents = new Agents(send);
    this.teams = new Teams(send);
    this.sla = new ServiceLevels(send);
    this.customers = new Customers(send);
    this.analytics = new AnalyticsReports(send);
    this.retention = new Retention(send);
    this.audit = new AuditLog(send);
    this.webhooks = new Webhooks(send);
    this.events = new Events(send);
    this.system = new System(send);
  }
}
