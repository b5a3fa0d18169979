import { isDeepStrictEqual } from "node:util";
import type { Effect } from "../shop/books.ts";
import type { Order } from "../shop/order.ts";
import type { Evidence } from "./evidence.ts";

/** Orders that are not what the things done to them make of what they were. */
export function orderFaults({ books, stock }: Pick<Evidence, "books" | "stock">): string[] {
  const effects = Map.groupBy(books.effects, ({ orderId }) => orderId);
  return [...stock.orders.values()].flatMap((before) => {
    const after = books.order(before.id);
    if (after === undefined) return [`${before.id}: is gone`];
    const standing = (effects.get(before.id) ?? []).filter(({ isUndone }) => !isUndone);
    return standing.length === 0 ? untouchedFaults(before, after) : changedFaults(before, after, standing);
  });
}

function untouchedFaults(before: Order, after: Order): string[] {
  return isDeepStrictEqual(before, after) ? [] : [`${before.id}: changed, and nothing stands in the books`];
}

function changedFaults(before: Order, after: Order, standing: readonly Effect[]): string[] {
  const count = (step: string): number => standing.filter((effect) => effect.step === step).length;
  const paidBack = count("action_refund") + count("action_cancel");
  const exchanged = after.lines.filter(({ state }) => state === "exchanged").length;
  const checks: readonly (readonly [string, boolean])[] = [
    ["money was paid back twice", paidBack > 1],
    ["the sum paid back is wrong", after.paidBack !== (paidBack === 0 ? before.paidBack : after.paid)],
    ["more was paid back than paid", after.paidBack > after.paid],
    ["its status is wrong", after.status !== (count("action_cancel") === 1 ? "cancelled" : before.status)],
    ["an item is neither here nor there", after.lines.some(({ state }) => state === "taken back")],
    ["items taken back and sent differ", count("take_back") !== exchanged || count("send") !== exchanged],
    [
      "its address is wrong",
      isDeepStrictEqual(before.address, after.address) !== (count("action_change_address") === 0),
    ],
  ];
  return checks.flatMap(([fault, isSo]) => (isSo ? [`${before.id}: ${fault}`] : []));
}
