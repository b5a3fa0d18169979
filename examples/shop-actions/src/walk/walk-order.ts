import type { SupportClient } from "@olympus-support/sdk";
import type { Order, Stock } from "../shop/order.ts";
import { type Attempt, type Outcome, type Tried, tryAction } from "./attempt.ts";
import { attemptsOf, strangersAttempts } from "./attempts.ts";

/** Tries every action for an order: in a session of somebody else, then twice in one of its own customer. */
export async function walkOrder(
  manager: SupportClient,
  stock: Stock,
  { order, stranger }: { readonly order: Order; readonly stranger: string },
): Promise<readonly Tried[]> {
  const theirs = await inSession(manager, stranger, strangersAttempts(order, stock));
  return [...theirs, ...(await inSession(manager, order.customerId, attemptsOf(order, stock)))];
}

async function inSession(
  manager: SupportClient,
  customerId: string,
  attempts: readonly Attempt[],
): Promise<readonly Tried[]> {
  const { session_id } = await manager.sessions.start({ customer_id: customerId, channel: "chat" });
  const outcomes: Outcome[] = [];
  for (const attempt of attempts) outcomes.push(await tryAction(manager, session_id, attempt));
  const { actions = [] } = await manager.sessions.retrieve(session_id);
  await manager.sessions.end(session_id, { resolution: "resolved" });
  const noted = new Set<string | null>(actions.map(({ execution_id }) => execution_id));
  return outcomes.map((one) => ({ ...one, isInHistory: noted.has(one.executionId) }));
}
