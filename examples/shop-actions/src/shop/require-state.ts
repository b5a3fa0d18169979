import type { Order } from "./order.ts";
import { Refusal } from "./refusal.ts";

export function requireDelivered({ status }: Order): void {
  if (status === "delivered") return;
  throw new Refusal("order_not_delivered", `The order is ${status}. This can be done once it was delivered.`);
}

export function requireNotRefunded({ paidBack }: Order): void {
  if (paidBack === 0) return;
  throw new Refusal("already_refunded", "Money was paid back for the order before.");
}
