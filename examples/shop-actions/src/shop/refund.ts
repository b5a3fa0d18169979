import type { RefundContext } from "../contexts.ts";
import { cents, dollars } from "./money.ts";
import type { Order } from "./order.ts";
import { Refusal } from "./refusal.ts";
import { requireDelivered, requireNotRefunded } from "./require-state.ts";
import type { Plan, Step } from "./step.ts";

/** Pays back what was paid for an order that was delivered, or a part of it; once. */
export const refund: Step<RefundContext> = { name: "action_refund", decide };

function decide(order: Order, { refund_amount }: RefundContext): Plan {
  requireNotRefunded(order);
  requireDelivered(order);
  const sum = refund_amount === undefined ? order.paid : cents(refund_amount);
  if (sum > order.paid) {
    throw new Refusal("amount_above_paid", `Only ${dollars(order.paid)} was paid. Refund at most that.`);
  }
  return {
    after: { ...order, paidBack: sum },
    would: `${dollars(sum)} would be paid back for ${order.id}`,
    message: `${dollars(sum)} is paid back for ${order.id}`,
    result: { order_id: order.id, paid_back: sum / 100 },
  };
}
