import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  Customer,
  Erasure,
  ListCustomersParams,
  MergeCustomerParams,
  UpsertCustomerParams,
} from "../types/customers.ts";

/**
 * The people who ask.
 *
 * @example
 * await client.customers.upsert("cust_abc", { name: "John Doe", email: "john@example.com" });
 */
export class Customers {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists customers, newest first; with `q` those of whom each word of it begins a word of the name, e-mail address or id.
   *
   * @example
   * const { data } = await client.customers.list({ q: "john exam" });
   * for await (const customer of client.customers.list({ limit: 200 })) console.log(customer.id);
   */
  list(params: ListCustomersParams = {}, options?: CallOptions): ListCall<Customer> {
    return new ListCall((cursor) =>
      this.#send("listCustomers", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Gets a customer by the id that your own system gave.
   *
   * @throws ApiError `customer_not_found`.
   * @example
   * const { name, email } = await client.customers.retrieve("cust_abc");
   */
  retrieve(customerId: string, options?: CallOptions): ApiCall<Customer> {
    return this.#send("getCustomer", { path: { customer_id: customerId } }, options);
  }

  /**
   * Creates a customer, or changes the given fields of one that exists.
   *
   * @example
   * await client.customers.upsert("cust_abc", { metadata: { loyalty_tier: "gold" } });
   */
  upsert(customerId: string, params: UpsertCustomerParams, options?: CallOptions): ApiCall<Customer> {
    return this.#send("upsertCustomer", { path: { customer_id: customerId }, body: params }, options);
  }

  /**
   * Makes one customer of two: what the duplicate has becomes this one's, and the duplicate's id stands for it from then on.
   * It cannot be undone.
   *
   * @throws ApiError `customer_not_found`, `invalid_request` when both are the same id.
   * @example
   * const survivor = await client.customers.merge("cust_abc", { duplicate_id: "cust_xyz" });
   */
  merge(customerId: string, params: MergeCustomerParams, options?: IdempotentOptions): ApiCall<Customer> {
    return this.#send("mergeCustomer", { path: { customer_id: customerId }, body: params }, options);
  }

  /**
   * Erases all that is known of a customer, for good: personal fields, what was said and noted, and copies of both. What is
   * counted stays, as does the id. For admins.
   *
   * @throws ApiError `customer_not_found`, `customer_active` while the customer is in an open session.
   * @example
   * const { erased_at, sessions } = await client.customers.erase("cust_abc");
   */
  erase(customerId: string, options?: CallOptions): ApiCall<Erasure> {
    return this.#send("eraseCustomer", { path: { customer_id: customerId } }, options);
  }
}
