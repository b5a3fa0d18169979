import type { Address, Item, Line, Order, OrderStatus, Stock } from "../shop/order.ts";
import type { Attempt } from "./attempt.ts";

/** What must come of an action at the first and at the second try. */
type TwoTries = readonly [first: string, second: string];

type Expected = Readonly<Record<"changeAddress" | "refund" | "cancel", TwoTries>>;

const twice = (outcome: string): TwoTries => [outcome, outcome];

/** By what the order is when the walk begins. This is written from the shop's rules as people know them, not from its code. */
const expectedOf: Readonly<Record<OrderStatus, Expected>> = {
  pending: {
    changeAddress: ["done", "address_unchanged"],
    refund: twice("order_not_delivered"),
    cancel: ["done", "already_cancelled"],
  },
  processed: {
    changeAddress: twice("order_not_pending"),
    refund: twice("order_not_delivered"),
    cancel: twice("already_processed"),
  },
  delivered: {
    changeAddress: twice("order_not_pending"),
    refund: ["done", "already_refunded"],
    cancel: twice("already_delivered"),
  },
  cancelled: {
    changeAddress: twice("order_not_pending"),
    refund: twice("already_refunded"),
    cancel: twice("already_cancelled"),
  },
};

/** Every action twice, with what must come of it when the order's own customer asks. */
export function attemptsOf(order: Order, stock: Stock): readonly Attempt[] {
  const { changeAddress, refund, cancel } = expectedOf[order.status];
  const order_id = order.id;
  const address: Address = { ...order.address, address1: `${order.address.address1}, rear building` };
  return [
    ...each("action_change_address", { order_id, address }, changeAddress),
    ...exchangesOf(order, stock),
    ...each("action_refund", { order_id, reason: "Not as described" }, refund),
    ...each("action_cancel", { order_id, reason: "no_longer_needed" }, cancel),
  ];
}

/** Every action once, for somebody whose order it is not. */
export function strangersAttempts(order: Order, stock: Stock): readonly Attempt[] {
  return attemptsOf(order, stock)
    .filter((_, index) => index % 2 === 0)
    .map((attempt) => ({ ...attempt, expected: "order_not_found" }));
}

function exchangesOf(order: Order, { items }: Stock): readonly Attempt[] {
  const { lines } = order;
  const copies = (itemId: string): number => lines.filter((line) => line.itemId === itemId).length;
  const line = lines.find(({ itemId }) => copies(itemId) === 1) ?? lines[0];
  if (line === undefined) throw new Error(`${order.id} has no items.`);
  const other = otherOf(line, items);
  const context = { order_id: order.id, item_id: line.itemId, new_item_id: other.itemId };
  return each("action_exchange", context, expectedExchange(order, other, copies(line.itemId)));
}

function expectedExchange({ status }: Order, other: Item, copies: number): TwoTries {
  if (status !== "delivered") return twice("order_not_delivered");
  if (!other.isAvailable) return twice("not_available");
  return ["done", copies === 1 ? "already_exchanged" : "done"];
}

/** Of the other items of the product one whose place is given by the item itself: some are available, some are not. */
function otherOf({ productId, itemId }: Line, items: ReadonlyMap<string, Item>): Item {
  const others = [...items.values()].filter((item) => item.productId === productId && item.itemId !== itemId);
  const other = others[Number(itemId.replace(/\D/g, "")) % others.length];
  if (other === undefined) throw new Error(`There is no other item of the product ${productId}.`);
  return other;
}

function each(actionId: string, context: Attempt["context"], outcomes: TwoTries): readonly Attempt[] {
  return outcomes.map((expected) => ({ actionId, context, expected }));
}
