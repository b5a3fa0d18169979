import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { addressSchema } from "../contexts.ts";
import { cents } from "./money.ts";
import type { Item, Order, Stock } from "./order.ts";

const fileName = "db.json.gz";

const orderSchema = z.object({
  order_id: z.string(),
  user_id: z.string(),
  address: addressSchema,
  status: z.enum(["pending", "processed", "delivered", "cancelled"]),
  items: z.array(
    z.object({ name: z.string(), product_id: z.string(), item_id: z.string(), price: z.number() }),
  ),
  payment_history: z.array(z.object({ transaction_type: z.enum(["payment", "refund"]), amount: z.number() })),
});

const productSchema = z.object({
  product_id: z.string(),
  variants: z.record(
    z.string(),
    z.object({ item_id: z.string(), available: z.boolean(), price: z.number() }),
  ),
});

const fileSchema = z.object({
  orders: z.record(z.string(), orderSchema),
  products: z.record(z.string(), productSchema),
});

/** Reads the shop that lies in a folder. Throws an Error that names the place when it is none. */
export async function readStock(folder: string): Promise<Stock> {
  const path = join(folder, fileName);
  const packed = await readFile(path).catch((cause: unknown) => {
    throw new Error(`${path} cannot be read. Give the folder in which ${fileName} lies.`, { cause });
  });
  const parsed = fileSchema.safeParse(JSON.parse(gunzipSync(packed).toString("utf8")));
  if (!parsed.success) throw new Error(`${path} is no shop: ${z.prettifyError(parsed.error)}`);
  const { orders, products } = parsed.data;
  return {
    orders: new Map(Object.values(orders).map((order) => [order.order_id, orderOf(order)])),
    items: new Map(Object.values(products).flatMap(itemsOf)),
  };
}

function orderOf(order: z.infer<typeof orderSchema>): Order {
  const sum = (type: "payment" | "refund"): number =>
    order.payment_history
      .filter(({ transaction_type }) => transaction_type === type)
      .reduce((total, { amount }) => total + cents(amount), 0);
  return {
    id: order.order_id,
    customerId: order.user_id,
    status: order.status,
    address: order.address,
    lines: order.items.map(({ name, product_id, item_id, price }) => ({
      name,
      productId: product_id,
      itemId: item_id,
      price: cents(price),
      state: "kept",
    })),
    paid: sum("payment"),
    paidBack: sum("refund"),
  };
}

function itemsOf({ product_id, variants }: z.infer<typeof productSchema>): readonly [string, Item][] {
  return Object.values(variants).map(({ item_id, available, price }) => [
    item_id,
    { itemId: item_id, productId: product_id, price: cents(price), isAvailable: available },
  ]);
}
