import type { QuickActionExecution } from "@olympus-support/sdk";
import type { Books } from "../shop/books.ts";
import type { Stock } from "../shop/order.ts";
import type { Tried } from "./attempt.ts";

/** The desk's records by their ids. */
export type Executions = ReadonlyMap<string, QuickActionExecution>;

/** What is compared: what was tried, what the desk has on record, what stands in the shop's books, and what they were. */
export interface Evidence {
  readonly tried: readonly Tried[];
  readonly executions: Executions;
  readonly books: Books;
  /** The shop as it was before. */
  readonly stock: Stock;
}
