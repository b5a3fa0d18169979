import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OrderStatus } from "../src/shop/order.ts";

const teapot = { product_id: "p_teapot", name: "Teapot" };
const mug = { product_id: "p_mug", name: "Mug" };

export const home = {
  address1: "1 Harbour Lane",
  address2: "",
  city: "Port Ellen",
  state: "Islay",
  country: "UK",
  zip: "PA42",
};

const products = {
  p_teapot: {
    ...teapot,
    variants: {
      i_10: { item_id: "i_10", available: true, price: 30 },
      i_11: { item_id: "i_11", available: true, price: 25.5 },
      i_12: { item_id: "i_12", available: false, price: 31 },
    },
  },
  p_mug: {
    ...mug,
    variants: {
      i_20: { item_id: "i_20", available: true, price: 8.1 },
      i_21: { item_id: "i_21", available: true, price: 9.2 },
    },
  },
};

const items = [
  { ...teapot, item_id: "i_10", price: 30 },
  { ...mug, item_id: "i_20", price: 8.1 },
];

function order(id: string, user: string, status: OrderStatus, bought = items) {
  const amount = bought.reduce((sum, { price }) => sum + price, 0);
  const payment = { transaction_type: "payment", amount, payment_method_id: "card_1" };
  const payments = status === "cancelled" ? [payment, { ...payment, transaction_type: "refund" }] : [payment];
  return { order_id: id, user_id: user, address: home, items: bought, status, payment_history: payments };
}

/** A shop as it lies in a folder: an order in every state, and one more of another customer in each. */
export const madeUpShop = {
  products,
  orders: Object.fromEntries(
    [
      order("#P1", "ann", "pending"),
      order("#P2", "bob", "pending"),
      order("#S1", "ann", "processed"),
      order("#D1", "ann", "delivered"),
      order("#D2", "bob", "delivered", [...items, ...items]),
      order("#D3", "bob", "delivered", items.toReversed()),
      order("#C1", "ann", "cancelled"),
    ].map((one) => [one.order_id, one]),
  ),
};

/** Writes a shop into a folder for the time of its scope. */
export async function writeShop(shop: unknown = madeUpShop): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), "shop-actions-test-"));
  await writeFile(join(path, "db.json.gz"), gzipSync(JSON.stringify(shop)));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
