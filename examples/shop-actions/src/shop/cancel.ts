import type { CancelContext } from "../contexts.ts";
import { dollars } from "./money.ts";
import type { Order } from "./order.ts";
import { Refusal } from "./refusal.ts";
import type { Plan, Step } from "./step.ts";

/** Calls an order off that has not left yet, and pays back what was paid. */
export const cancel: Step<CancelContext> = { name: "action_cancel", decide };

function decide(order: Order, { reason }: CancelContext): Plan {
  if (order.status === "delivered") throw new Refusal("already_delivered", "It was delivered. Refund it.");
  if (order.status === "processed")
    throw new Refusal("already_processed", "It is on its way to the customer.");
  if (order.status === "cancelled") throw new Refusal("already_cancelled", "It was cancelled before.");
  const sum = dollars(order.paid);
  return {
    after: { ...order, status: "cancelled", paidBack: order.paid },
    would: `${order.id} would be cancelled and ${sum} paid back`,
    message: `${order.id} is cancelled and ${sum} paid back`,
    result: { order_id: order.id, status: "cancelled", paid_back: order.paid / 100, reason },
  };
}
