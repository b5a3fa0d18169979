import { there } from "../check.ts";
import type { OperationId } from "../generated/operations.ts";
import { hire, newTeam } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sample } from "./sample.ts";

const freshId =
  (prefix: string) =>
  (scene: Scene): Promise<string> =>
    Promise.resolve(scene.fresh(prefix));

const ofAgent = { subject: (scene: Scene) => hire(scene), missing: "agent_not_found" } as const;
const ofTeam = { subject: (scene: Scene) => newTeam(scene), missing: "team_not_found" } as const;
const ofCustomer = {
  subject: async (scene: Scene): Promise<string> =>
    (await scene.client.customers.upsert(scene.fresh("customer"), { name: "John Doe" })).id,
  missing: "customer_not_found",
} as const;
const ofArticle = {
  subject: async (scene: Scene): Promise<string> => {
    const title = `Refunds ${scene.fresh("article")}`;
    return (await scene.client.kb.createArticle({ title, body: "Three days." })).id;
  },
  missing: "article_not_found",
} as const;

/** A call of each operation on agents, teams, customers, articles and actions, and of those on the desk itself. */
export const deskSamples = {
  listAgents: { call: (client) => client.agents.list({ limit: 5 }) },
  createAgent: {
    subject: freshId("agent"),
    call: (client, id, options) => client.agents.create({ id, name: "Sarah Smith" }, options),
  },
  getAgent: { ...ofAgent, call: (client, id) => client.agents.retrieve(id) },
  updateAgent: { ...ofAgent, call: (client, id) => client.agents.update(id, { max_sessions: 6 }) },
  getAgentStatus: { ...ofAgent, call: (client, id) => client.agents.retrieveStatus(id) },
  updateAgentStatus: { ...ofAgent, call: (client, id) => client.agents.updateStatus(id, { status: "away" }) },

  listTeams: { call: (client) => client.teams.list({ limit: 5 }) },
  createTeam: {
    subject: freshId("team"),
    call: (client, id, options) => client.teams.create({ id, name: "Billing" }, options),
  },
  getTeam: { ...ofTeam, call: (client, id) => client.teams.retrieve(id) },
  updateTeam: { ...ofTeam, call: (client, id) => client.teams.update(id, { name: "Bills" }) },

  listCustomers: { call: (client) => client.customers.list({ limit: 5 }) },
  getCustomer: { ...ofCustomer, call: (client, id) => client.customers.retrieve(id) },
  upsertCustomer: {
    subject: freshId("customer"),
    call: (client, id) => client.customers.upsert(id, { name: "John Doe" }),
  },
  eraseCustomer: { ...ofCustomer, call: (client, id) => client.customers.erase(id) },
  mergeCustomer: {
    ...ofCustomer,
    subject: async (scene) => {
      const [survivor, duplicate] = [await ofCustomer.subject(scene), await ofCustomer.subject(scene)];
      return `${survivor} ${duplicate}`;
    },
    call: (client, ids, options) => {
      const [id = "", duplicate_id = "nobody"] = ids.split(" ");
      return client.customers.merge(id, { duplicate_id }, options);
    },
  },

  searchArticles: { call: (client) => client.kb.search({ q: "how to request a refund" }) },
  suggestArticles: {
    call: (client, _, options) => client.kb.suggest({ message: "When do I get my refund?" }, options),
  },
  listArticles: { call: (client) => client.kb.listArticles({ limit: 5 }) },
  createArticle: {
    subject: freshId("article"),
    call: (client, title, options) => client.kb.createArticle({ title, body: "Three days." }, options),
  },
  getArticle: { ...ofArticle, call: (client, id) => client.kb.retrieveArticle(id) },
  updateArticle: { ...ofArticle, call: (client, id) => client.kb.updateArticle(id, { status: "internal" }) },

  listQuickActions: { call: (client) => client.quickActions.list() },
  executeQuickAction: {
    subject: () => Promise.resolve("action_resend_order"),
    missing: "action_not_found",
    call: (client, id, options) =>
      client.quickActions.execute(id, { context: { order_id: "order_1" } }, options),
  },

  getRetention: { call: (client) => client.retention.retrieve() },
  updateRetention: { call: (client) => client.retention.update({ session_transcripts_days: 3650 }) },
  previewRetention: { call: (client) => client.retention.preview({ closed_tickets_days: 3650 }) },
  listAuditEntries: { call: (client) => client.audit.list({ limit: 5 }) },
  listQuickActionExecutions: { call: (client) => client.quickActions.listExecutions({ limit: 5 }) },
  getQuickActionExecution: {
    subject: async (scene: Scene): Promise<string> => {
      const context = { order_id: "order_1" };
      const { execution_id } = await scene.client.quickActions.execute("action_resend_order", { context });
      return there(execution_id, "execution");
    },
    missing: "execution_not_found",
    call: (client, id) => client.quickActions.retrieveExecution(id),
  },

  getAnalytics: { call: (client) => client.analytics.retrieve({ group_by: "day" }) },
  exportAnalytics: { call: (client) => client.analytics.exportCsv({ group_by: "day" }) },
  getHealth: { call: (client) => client.system.health() },
  getReadiness: { call: (client) => client.system.readiness() },
} as const satisfies Partial<Record<OperationId, Sample>>;
