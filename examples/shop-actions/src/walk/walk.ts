import type { SupportClient } from "@olympus-support/sdk";
import type { Order, Stock } from "../shop/order.ts";
import type { Tried } from "./attempt.ts";
import { walkOrder } from "./walk-order.ts";

export interface WalkOptions {
  /** How many orders at most. */
  readonly limit: number;
  /** How many at a time. */
  readonly concurrency: number;
  /** Told after each order. */
  readonly onOrder?: (done: number, of: number) => void;
}

/** Goes through the orders and answers what came of every attempt. */
export async function walk(
  manager: SupportClient,
  stock: Stock,
  { limit, concurrency, onOrder = () => undefined }: WalkOptions,
): Promise<readonly Tried[]> {
  const orders = [...stock.orders.values()];
  const asked = orders.slice(0, limit);
  const tried: Tried[] = [];
  let done = 0;
  const queue = asked.values();
  const worker = async (): Promise<void> => {
    for (const order of queue) {
      tried.push(...(await walkOrder(manager, stock, { order, stranger: strangerTo(order, orders) })));
      done += 1;
      onOrder(done, asked.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return tried;
}

/** A customer of the shop who has nothing to do with the order. */
function strangerTo(order: Order, orders: readonly Order[]): string {
  const from = orders.indexOf(order);
  const turned = [...orders.slice(from), ...orders.slice(0, from)];
  const other = turned.find(({ customerId }) => customerId !== order.customerId);
  if (other === undefined) throw new Error("There is only one customer: nobody can try another's order.");
  return other.customerId;
}
