import type { z } from "zod";
import type { addressSchema } from "../contexts.ts";

export type Address = Readonly<z.infer<typeof addressSchema>>;
export type OrderStatus = "pending" | "processed" | "delivered" | "cancelled";

/** One thing that was ordered. Sums are in cents. */
export interface Line {
  readonly name: string;
  readonly productId: string;
  readonly itemId: string;
  readonly price: number;
  readonly state: "kept" | "taken back" | "exchanged";
}

/** An order as it stands. Sums are in cents. */
export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly address: Address;
  readonly lines: readonly Line[];
  /** What the customer has paid for what they have now, without what was paid back. */
  readonly paid: number;
  readonly paidBack: number;
}

/** A thing that can be ordered. */
export interface Item {
  readonly itemId: string;
  readonly productId: string;
  /** In cents. */
  readonly price: number;
  readonly isAvailable: boolean;
}

/** What the shop has, by its ids. */
export interface Stock {
  readonly orders: ReadonlyMap<string, Order>;
  readonly items: ReadonlyMap<string, Item>;
}
