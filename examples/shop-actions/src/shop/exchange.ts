import type { ExchangeContext } from "../contexts.ts";
import { dollars } from "./money.ts";
import type { Item, Line, Order } from "./order.ts";
import { Refusal } from "./refusal.ts";
import { requireDelivered, requireNotRefunded } from "./require-state.ts";
import type { Plan, Step } from "./step.ts";

type Items = ReadonlyMap<string, Item>;

/** Takes an item back that was delivered. */
export const takeBack: Step<ExchangeContext> = {
  name: "take_back",
  decide(order, { item_id, new_item_id }, items) {
    requireDelivered(order);
    requireNotRefunded(order);
    const line = keptLine(order, item_id);
    requireOtherOfProduct(line, items.get(new_item_id));
    return {
      after: withLine(order, line, { ...line, state: "taken back" }),
      would: `${line.name} would be taken back`,
      message: `${line.name} is taken back`,
      result: { order_id: order.id, item_id },
    };
  },
  undo(order, { item_id }) {
    const line = takenLine(order, item_id);
    return withLine(order, line, { ...line, state: "kept" });
  },
};

/** Sends another of the same product in its place, and settles the difference. Only now is the stock looked at. */
export const sendOther: Step<ExchangeContext> = { name: "send", decide: decideToSend };

function decideToSend(order: Order, { item_id, new_item_id }: ExchangeContext, items: Items): Plan {
  requireNotRefunded(order);
  const line = takenLine(order, item_id);
  const other = requireOtherOfProduct(line, items.get(new_item_id));
  if (!other.isAvailable) throw new Refusal("not_available", `${new_item_id} is not available now.`);
  const difference = other.price - line.price;
  const after = withLine(order, line, { ...line, state: "exchanged" });
  const bill = difference < 0 ? `${dollars(-difference)} paid back` : `${dollars(difference)} charged`;
  return {
    after: { ...after, paid: order.paid + difference },
    would: `${new_item_id} would be sent and ${bill}`,
    message: `${new_item_id} is sent and ${bill}`,
    result: { order_id: order.id, new_item_id, price_difference: difference / 100 },
  };
}

function keptLine({ lines }: Order, itemId: string): Line {
  const those = lines.filter((line) => line.itemId === itemId);
  if (those.length === 0) throw new Refusal("item_not_in_order", `${itemId} is not in the order.`);
  const line = those.find(({ state }) => state === "kept");
  if (line !== undefined) return line;
  throw new Refusal("already_exchanged", `${itemId} was exchanged before.`);
}

function takenLine({ lines }: Order, itemId: string): Line {
  const line = lines.find((one) => one.itemId === itemId && one.state === "taken back");
  if (line !== undefined) return line;
  throw new Refusal("not_taken_back", `${itemId} was not taken back.`);
}

function requireOtherOfProduct(line: Line, other: Item | undefined): Item {
  if (other?.productId !== line.productId) {
    throw new Refusal("not_the_same_product", `Exchange it for another ${line.name}.`);
  }
  if (other.itemId === line.itemId) throw new Refusal("same_item", "That is what the customer has.");
  return other;
}

function withLine(order: Order, line: Line, changed: Line): Order {
  return { ...order, lines: order.lines.map((one) => (one === line ? changed : one)) };
}
