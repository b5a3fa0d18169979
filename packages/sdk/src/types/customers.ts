import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * A person who asks.
 *
 * @example
 * const customer: Customer = await client.customers.retrieve("cust_abc");
 * console.log(customer.name ?? "unknown", customer.metadata);
 */
export interface Customer extends Schema<"Customer"> {}

/**
 * A customer as sessions and tickets show it.
 *
 * @example
 * const { customer } = await client.tickets.retrieve("tick_1");
 * const nameOf = (one: CustomerSummary): string => one.name ?? one.id;
 * console.log(nameOf(customer));
 */
export interface CustomerSummary extends Schema<"CustomerSummary"> {}

/**
 * `q` is what to look for; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListCustomersParams = { q: "john", limit: 200 };
 */
export interface ListCustomersParams extends QueryOf<"listCustomers"> {}

/**
 * What is known about a customer: given fields change, `metadata` is replaced as a whole.
 *
 * @example
 * const params: UpsertCustomerParams = { email: "john@example.com", metadata: { loyalty_tier: "gold" } };
 */
export interface UpsertCustomerParams extends Schema<"CustomerDetails"> {}

/**
 * The customer that is the same person.
 *
 * @example
 * const params: MergeCustomerParams = { duplicate_id: "cust_xyz" };
 */
export interface MergeCustomerParams extends Schema<"MergeCustomer"> {}

/**
 * What an erasure went through.
 *
 * @example
 * const { sessions, tickets }: Erasure = await client.customers.erase("cust_abc");
 */
export interface Erasure extends Schema<"Erasure"> {}
