import { isDeepStrictEqual } from "node:util";
import type { ChangeAddressContext } from "../contexts.ts";
import type { Order } from "./order.ts";
import { Refusal } from "./refusal.ts";
import type { Plan, Step } from "./step.ts";

/** Sends an order that has not left yet to another address. */
export const changeAddress: Step<ChangeAddressContext> = { name: "action_change_address", decide };

function decide(order: Order, { address }: ChangeAddressContext): Plan {
  if (order.status !== "pending") {
    throw new Refusal("order_not_pending", `The order is ${order.status}. Its address is final.`);
  }
  if (isDeepStrictEqual(order.address, address)) {
    throw new Refusal("address_unchanged", "The order goes to that address already.");
  }
  const place = `${address.address1}, ${address.city}`;
  return {
    after: { ...order, address },
    would: `${order.id} would go to ${place}`,
    message: `${order.id} goes to ${place}`,
    result: { order_id: order.id, address },
  };
}
