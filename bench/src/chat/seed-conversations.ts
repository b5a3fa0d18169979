import { SignJWT } from "jose";
import { secret, tenant } from "../http/child.ts";
import { deskInProcess } from "../http/desk-in-process.ts";
import { tokenOf } from "../http/token.ts";
import type { Conversation } from "./load/order.ts";

/** The same sessions with the tokens of ours, and with those that whoever writes it by hand would sign. */
export interface SeededConversations {
  readonly ours: readonly Conversation[];
  readonly byHand: readonly Conversation[];
}

const agentCount = 20;
const sessionCount = 200;

/** Fills an empty database through the API: agents of one tenant, and sessions that are theirs. */
export async function seedConversations(url: string): Promise<SeededConversations> {
  await using desk = await deskInProcess(url);
  const administrator = await tokenOf();
  const agents = new Map<string, string>();
  for (let count = 0; count < agentCount; count += 1) {
    const id = `agent_${count}`;
    const token = await tokenOf({ tenant, id });
    const agent = { id, name: `Agent ${count}`, max_sessions: sessionCount };
    await desk.call(administrator, "POST", "/agents", agent);
    await desk.call(token, "PUT", `/agents/${id}/status`, { status: "available" });
    agents.set(id, token);
  }
  const ours: Conversation[] = [];
  const byHand: Conversation[] = [];
  for (let count = 0; count < sessionCount; count += 1) {
    const customer = `cust_${count}`;
    const started = await desk.call(administrator, "POST", "/sessions", {
      customer_id: customer,
      channel: "chat",
    });
    const session = String(started["session_id"]);
    const assigned = started["assigned_agent"] as { readonly id: string } | null;
    const agent = agents.get(assigned?.id ?? "");
    if (agent === undefined) throw new Error("A session found no agent.");
    ours.push({ session, customer: String(started["chat_token"]), agent });
    byHand.push({ session, customer: await customerToken(customer, session), agent });
  }
  return { ours, byHand };
}

function customerToken(customer: string, session: string): Promise<string> {
  return new SignJWT({ tenant_id: tenant, session_id: session })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(customer)
    .setExpirationTime("4h")
    .sign(new TextEncoder().encode(secret));
}
