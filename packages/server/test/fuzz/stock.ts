import type { OperationId } from "../../src/generated/operations.ts";
import type { Belongings } from "../matrix/belongings.ts";
import { freshFor } from "../matrix/fresh.ts";
import { callerIn, make, managerIn, type Scene } from "../matrix/scene.ts";
import type { TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";

/** Names what calls can be made on, and makes it anew when it is used up. */
export interface Stock {
  readonly client: TestClient;
  next(): Promise<Belongings>;
}

/** After how many calls the session or the ticket that they are made on is used up; unless said, after 20. */
const callsThatLast: Readonly<Partial<Record<OperationId, number>>> = {
  transferSession: 1,
  acceptTransfer: 1,
  declineTransfer: 1,
  cancelTransfer: 1,
  holdSession: 1,
  resumeSession: 1,
  endSession: 1,
  escalateSession: 1,
  rateSession: 1,
  updateTicket: 1,
  addTicketTags: 1,
  removeTicketTag: 1,
  escalateTicket: 1,
  mergeCustomer: 1,
  eraseCustomer: 1,
  deleteWebhook: 1,
};

/** The stock of a furnished tenant, for calls of one operation by somebody who may do anything. */
export function stockOf(desk: Desk, scene: Scene, id: OperationId): Stock {
  const manager = managerIn(desk, scene.tenant);
  const client = callerIn(desk, scene, id);
  let named = scene.own;
  let left = 0;
  return {
    client,
    async next() {
      if (left === 0) {
        named = await renewed(manager, id, scene);
        left = callsThatLast[id] ?? 20;
      }
      left -= 1;
      return named;
    },
  };
}

const ticketWrites: readonly OperationId[] = [
  "updateTicket",
  "addTicketTags",
  "removeTicketTag",
  "addComment",
  "addNote",
  "escalateTicket",
];

async function renewed(client: TestClient, id: OperationId, scene: Scene): Promise<Belongings> {
  if (ticketWrites.includes(id)) {
    const { customer_id, tag } = scene.own;
    const ticket = { subject: "A", description: "A", customer_id, tags: [tag] };
    return { ...scene.own, ticket_id: (await make(client.post("/tickets", ticket))).id };
  }
  const { named } = await freshFor(client, id, scene.own);
  // A session is transferred to somebody else than who has it.
  const { agent_id, team_id } = scene.colleague;
  return id === "transferSession" ? { ...named, agent_id, team_id } : named;
}
