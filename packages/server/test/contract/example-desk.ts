import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf, callOperation } from "../http/calls.ts";
import { openWebhook } from "../matrix/scene.ts";
import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import { exampleOf, operationOf, successOf } from "./contract.ts";

/** A tenant that has what the examples of the document name. */
export interface ExampleDesk {
  readonly tenant: string;
  /** Calls the operation as its example does, with further query parameters. */
  call(id: OperationId, query?: Record<string, string>): Promise<Answer>;
}

/** The ids of what the examples name, by the path parameter that takes them. */
interface Ids extends Record<string, string> {
  session_id: string;
  ticket_id: string;
  article_id: string;
  execution_id: string;
  policy_id: string;
  calendar_id: string;
}

/** What must have happened before the example makes sense. */
const before: Partial<Record<OperationId, OperationId>> = {
  resumeSession: "holdSession",
  rateSession: "endSession",
  eraseCustomer: "endSession",
};

/** What is done to a session that the caller is offered. */
const offered: readonly OperationId[] = ["acceptTransfer", "declineTransfer", "cancelTransfer"];

/** Fills a new tenant, by the examples themselves as far as they go. */
export async function openExampleDesk(desk: Desk): Promise<ExampleDesk> {
  const tenant = desk.newTenant();
  const admin = desk.client({ tenant, id: "admin_001", name: "Ada Admin", roles: ["tenant_admin"] });
  await hire(admin);
  await finishCases(desk.client({ tenant, id: "agent_001" }));
  const ids: Ids = {
    agent_id: "agent_001",
    team_id: "team_billing",
    customer_id: "cust_abc",
    action_id: "action_refund",
    tag: "missing_item",
    ...(await openCases(admin)),
    ...(await openWebhook(admin, "example")),
  };
  const call: ExampleDesk["call"] = async (id, query = {}) => {
    const first = before[id];
    if (first !== undefined) await call(first);
    if (offered.includes(id)) await offerTo(admin, ids.session_id);
    const parameters = new URLSearchParams({ ...queryOf(id), ...query });
    return await callOperation(admin, id, `${addressOf(id, ids)}?${parameters}`, withIds(requestOf(id), ids));
  };
  return { tenant, call };
}

async function hire(admin: TestClient): Promise<void> {
  for (const id of ["agent_001", "agent_002"]) {
    await create(admin, "createAgent", {}, { id, avatar_url: `https://cdn.example.com/${id}.png` });
  }
  await admin.put("/agents/agent_001/status", { status: "available" });
  await create(admin, "createTeam", {}, { id: "team_orders", member_ids: ["agent_001"] });
  await create(admin, "createTeam", {}, { id: "team_billing", member_ids: ["agent_002"] });
}

type CaseIds = Pick<
  Ids,
  "session_id" | "ticket_id" | "article_id" | "execution_id" | "policy_id" | "calendar_id"
>;

/** Offers a session to the caller, who becomes an agent for that. */
async function offerTo(admin: TestClient, session: string): Promise<void> {
  await admin.put("/agents/admin_001/status", { status: "busy" });
  const target = { target_type: "agent", target_id: "admin_001", reason: "Knows more", offer: {} };
  await admin.post(`/sessions/${session}/transfer`, target);
}

async function openCases(admin: TestClient): Promise<CaseIds> {
  await admin.put("/customers/cust_abc", requestOf("upsertCustomer"));
  await admin.put("/customers/cust_xyz", {});
  const article = await create(admin, "createArticle");
  const shown = exampleOf(successOf(operationOf("getSession"))) as { context: object };
  const about = { category: "order_status", team_id: "team_orders", context: shown.context };
  const session = await create(admin, "startSession", {}, about);
  await create(admin, "sendMessage", session);
  const related = { assigned_to: "agent_001", related_session_id: session.session_id };
  const ticket = await create(admin, "createTicket", {}, related);
  await create(admin, "addComment", { ticket_id: ticket.id }, { author_type: "customer" });
  await create(admin, "addComment", { ticket_id: ticket.id });
  const calendar = await create(admin, "createCalendar");
  const policy = await create(admin, "createSlaPolicy", {}, { calendar_id: calendar.id });
  const { session_id } = session;
  const run = await create(admin, "executeQuickAction", { action_id: "action_refund" }, { session_id });
  const things = { session_id, ticket_id: ticket.id, article_id: article.id, execution_id: run.execution_id };
  return { ...things, policy_id: policy.id, calendar_id: calendar.id };
}

/** A session and a ticket from beginning to end, so that the figures have something to tell. */
async function finishCases(agent: TestClient): Promise<void> {
  const about = { category: "refund", assigned_to: "agent_001" };
  const session = `/sessions/${(await create(agent, "startSession", {}, { category: "refund" })).session_id}`;
  const ticket = `/tickets/${(await create(agent, "createTicket", {}, about)).id}`;
  await agent.put(ticket, { status: "solved" });
  await agent.post(`${session}/messages`, { content: "It is on its way." });
  await agent.post(`${session}/end`, { resolution: "resolved" });
  await agent.post(`${session}/rating`, { score: 5 });
}

/** Calls the operation with its example and `more`; answers what was made. */
async function create(
  client: TestClient,
  id: OperationId,
  ids: Record<string, string> = {},
  more: object = {},
): Promise<Answer["body"]> {
  const { status, body } = await callOperation(client, id, addressOf(id, ids), { ...requestOf(id), ...more });
  if (status !== operations[id].success) throw new Error(`${id}: ${JSON.stringify(body)}`);
  return body;
}

function requestOf(id: OperationId): object | undefined {
  return exampleOf(operationOf(id).requestBody) as object | undefined;
}

function queryOf(id: OperationId): Record<string, string> {
  const { parameters = [] } = operationOf(id);
  return Object.fromEntries(parameters.flatMap(({ name, example }) => (example ? [[name, example]] : [])));
}

/** The example with the ids that the desk gave. */
function withIds(example: object | undefined, ids: Ids): unknown {
  return JSON.parse(JSON.stringify(example ?? {}).replaceAll('"sess_001"', JSON.stringify(ids.session_id)));
}
