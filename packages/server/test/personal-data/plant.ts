import type { OperationId } from "../../src/generated/operations.ts";
import { addressOf, callOperation, guardedIds } from "../http/calls.ts";
import type { Belongings } from "../matrix/belongings.ts";
import { freshFor } from "../matrix/fresh.ts";
import { requests } from "../matrix/requests.ts";
import { lender, make, startSession } from "../matrix/scene.ts";
import { nextSpare } from "../matrix/spare.ts";
import type { TestClient } from "../support/client.ts";

/** What is of the desk itself and not about whoever asks. Any other operation must leave nothing behind. */
const aboutTheDesk: readonly OperationId[] = [
  "createAgent",
  "updateAgent",
  "updateAgentStatus",
  "createTeam",
  "updateTeam",
  "createArticle",
  "updateArticle",
  "createWebhook",
  "updateWebhook",
  "createCalendar",
  "updateCalendar",
  "createSlaPolicy",
  "updateSlaPolicy",
];
/** What takes the customer away. */
const endings: readonly OperationId[] = ["mergeCustomer", "eraseCustomer"];

/** A key that tells nothing, and the same whenever it is asked for. */
export const keyFor = ({ customer_id }: Belongings, call: string): Record<string, string> => ({
  "idempotency-key": `${call}-of-${customer_id}`,
});

/** Says the marker in every text of every call that can be about the customer, and in what no such call shows. */
export async function plant(client: TestClient, own: Belongings, marker: string): Promise<void> {
  const ids = guardedIds.filter((id) => !aboutTheDesk.includes(id) && !endings.includes(id));
  for (const id of ids) {
    const { named } = await freshFor(client, id, own);
    const { query = "", body } = requests[id](own, marker);
    await callOperation(client, id, addressOf(id, named) + query, body, keyFor(own, `${id}-${nextSpare()}`));
  }
  await plantPerson(client, own, marker);
  await plantTalk(client, own, marker);
  await plantTicket(client, own, marker);
  await endSessions(client, own);
}

async function plantPerson(client: TestClient, { customer_id }: Belongings, marker: string): Promise<void> {
  const details = { name: `${marker} Doe`, email: `${marker}@example.com`, metadata: { [marker]: [marker] } };
  await make(client.put(`/customers/${customer_id}`, details), 200);
  await make(client.put(`/customers/${customer_id}`, { name: `Née ${marker}` }), 200);
  const credit = { context: { customer_id, amount: 5, reason: marker, note: marker } };
  await make(client.post("/quick-actions/action_add_credit/execute", credit), 200);
}

async function plantTalk(client: TestClient, own: Belongings, marker: string): Promise<void> {
  const context = { order_id: marker, deep: [{ [marker]: marker }] };
  const { id } = await startSession(client, own, context);
  const path = `/sessions/${id}`;
  const files = attachments(marker);
  const message = { content: marker, attachments: files, client_message_id: marker };
  await make(client.post(`${path}/messages`, message, keyFor(own, `said-${id}`)));
  await make(client.post(`${path}/escalate`, { level: "tier_2", reason: marker }), 200);
  const offer = { target_type: "agent", target_id: lender, reason: marker, notes: marker, offer: {} };
  await make(client.post(`${path}/transfer`, offer), 200);
  await make(client.post(`${path}/transfer/cancel`), 200);
  const move = { target_type: "team", target_id: own.team_id, reason: marker, notes: marker };
  await make(client.post(`${path}/transfer`, move), 200);
  const order = { session_id: id, context: { order_id: marker, refund_amount: 5, reason: marker } };
  await make(client.post("/quick-actions/action_refund/execute", order), 200);
  const end = { resolution: "resolved", resolution_notes: marker, tags: [marker] };
  await make(client.post(`${path}/end`, end), 200);
  const rating = { score: 2, comment: marker };
  await make(client.post(`${path}/rating`, rating, keyFor(own, `rated-${id}`)));
}

async function plantTicket(client: TestClient, own: Belongings, marker: string): Promise<void> {
  const text = { subject: marker, description: marker, tags: [marker], related_order_id: marker };
  const ticket = { ...text, customer_id: own.customer_id, attachments: attachments(marker) };
  const { id } = await make(client.post("/tickets", ticket));
  const path = `/tickets/${id}`;
  await make(client.put(path, { subject: `${marker} again`, tags: [`${marker}_2`] }), 200);
  const comment = { content: marker, attachments: attachments(marker), author_type: "customer" };
  await make(client.post(`${path}/comments`, comment, keyFor(own, `commented-${id}`)));
  await make(
    client.post(`${path}/escalate`, { escalation_type: "tier_2", reason: marker, notes: marker }),
    200,
  );
  const order = { ticket_id: id, context: { order_id: marker } };
  await make(client.post("/quick-actions/action_resend_order/execute", order), 200);
}

function attachments(marker: string): object[] {
  return [{ name: `${marker}.png`, url: `https://files.example/${marker}`, content_type: marker }];
}

/** Ends the open sessions of the customer: nobody is erased in the middle of a talk. */
export async function endSessions(
  client: TestClient,
  { customer_id }: Pick<Belongings, "customer_id">,
): Promise<void> {
  const { data } = await make(client.get(`/sessions?customer_id=${customer_id}&limit=200`), 200);
  for (const { session_id, ended_at } of data) {
    if (ended_at === null)
      await make(client.post(`/sessions/${session_id}/end`, { resolution: "closed" }), 200);
  }
}
