import type { Schema } from "./contract.ts";

/** Whom a host is asked about. */
export interface CustomerLookup {
  readonly tenant: string;
  readonly customerId: string;
  /** Aborted when the desk waits no longer. */
  readonly signal: AbortSignal;
}

/** What a host knows of a customer whom the desk does not know; null when it knows nothing. */
export type ResolveCustomer = (lookup: CustomerLookup) => Promise<Schema<"CustomerDetails"> | null>;
