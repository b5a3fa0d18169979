import type { z } from "zod";
import type { Item, Order } from "./order.ts";

/** What the shop would do about an order: decided, and not done. */
export interface Plan {
  /** The order as it would be. */
  readonly after: Order;
  /** What would happen, in a sentence without its end. */
  readonly would: string;
  /** What has happened, once it has. */
  readonly message: string;
  readonly result: Readonly<Record<string, unknown>>;
}

/** Something that can be done about an order at once. Pure: it says what would be, and the books make it so. */
export interface Step<Context> {
  readonly name: string;
  /** Throws `Refusal` when the order's state forbids it. */
  readonly decide: (order: Order, context: Context, items: ReadonlyMap<string, Item>) => Plan;
  /** The order without what the step has done to it. */
  readonly undo?: (order: Order, context: Context) => Order;
}

/** An action as the shop knows it: what it takes, and what it does in order. */
export interface ShopAction<Context extends { readonly order_id: string }> {
  readonly context: z.ZodType<Context>;
  readonly steps: readonly Step<Context>[];
}
