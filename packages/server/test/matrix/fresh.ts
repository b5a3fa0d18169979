import type { OperationId } from "../../src/generated/operations.ts";
import type { TestClient } from "../support/client.ts";
import type { Belongings } from "./belongings.ts";
import { lender, make, offerTo, openWebhook, startSession } from "./scene.ts";
import { nextSpare } from "./spare.ts";

/** What a call may use up. */
export interface Fresh {
  readonly named: Belongings;
  /** Opens the session that was made, if one was. */
  readonly chatToken: string | null;
}

const sessionWrites: readonly OperationId[] = [
  "sendMessage",
  "transferSession",
  "acceptTransfer",
  "declineTransfer",
  "cancelTransfer",
  "holdSession",
  "resumeSession",
  "endSession",
  "escalateSession",
  "rateSession",
  "renewChatToken",
];

/** Makes anew what the operation would find used up by an earlier call; `client` may do anything in the tenant. */
export async function freshFor(client: TestClient, id: OperationId, named: Belongings): Promise<Fresh> {
  if (id === "removeTicketTag") {
    await make(client.post(`/tickets/${named.ticket_id}/tags`, { tags: [named.tag] }), 200);
  }
  if (id === "eraseCustomer") {
    const customer_id = nextSpare();
    await make(client.put(`/customers/${customer_id}`, {}), 200);
    return { named: { ...named, customer_id }, chatToken: null };
  }
  if (id === "mergeCustomer") await make(client.put(`/customers/${nextSpare()}`, {}), 200);
  if (id === "deleteWebhook") {
    return { named: { ...named, webhook_id: (await openWebhook(client, "A")).webhook_id }, chatToken: null };
  }
  if (!sessionWrites.includes(id)) return { named, chatToken: null };
  const { id: session_id, chatToken } = await startSession(client, named);
  if (id === "acceptTransfer" || id === "declineTransfer") {
    await offerTo(client, session_id, named.agent_id);
  }
  if (id === "cancelTransfer") await offerBy(client, session_id);
  if (id === "resumeSession") await make(client.post(`/sessions/${session_id}/hold`), 200);
  if (id === "rateSession") {
    await make(client.post(`/sessions/${session_id}/end`, { resolution: "resolved" }), 200);
  }
  return { named: { ...named, session_id }, chatToken };
}

/** Has the session offered by the agent who has it. */
async function offerBy(client: TestClient, session: string): Promise<void> {
  const target = {
    target_type: "agent",
    target_id: lender,
    reason: "A",
    offer: { expires_in_seconds: 3600 },
  };
  await make(client.post(`/sessions/${session}/transfer`, target), 200);
}
