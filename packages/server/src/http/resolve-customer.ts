import type { Schema } from "../contract.ts";
import type { CustomerLookup, ResolveCustomer } from "../customer-lookup.ts";
import { isKnownCustomer } from "../customers/index.ts";
import type { OperationId } from "../generated/operations.ts";
import { customerDetailsSchema } from "../generated/schemas.ts";
import { contextOf, type Services } from "../services.ts";
import type { Caller } from "./authenticate.ts";
import { refuseBadText } from "./text.ts";

const naming: readonly OperationId[] = ["startSession", "createTicket"];

/**
 * The body of a call that names a customer, with what the host knows of one whom the desk does not. It is asked before the
 * call's transaction begins; when it fails or takes too long, the customer is made with nothing but its id.
 */
export async function withCustomer(
  services: Services,
  call: { readonly operation: OperationId; readonly caller: Caller; readonly body: unknown },
): Promise<unknown> {
  const { resolveCustomer } = services;
  if (resolveCustomer === null || !naming.includes(call.operation)) return call.body;
  // The validators have made the body what the document says.
  const body = call.body as Pick<Schema<"StartSession">, "customer_id" | "customer">;
  if (body.customer !== undefined) return body;
  if (await isKnownCustomer(contextOf(services, call.caller), body.customer_id)) return body;
  const { tenant } = call.caller;
  try {
    const customer = await ask(services, resolveCustomer, { tenant, customerId: body.customer_id });
    return customer === null ? body : { ...body, customer };
  } catch (err) {
    services.log.error({ err, tenant }, "customer not resolved");
    return body;
  }
}

async function ask(
  { settings }: Services,
  resolveCustomer: ResolveCustomer,
  whom: Omit<CustomerLookup, "signal">,
): Promise<Schema<"CustomerDetails"> | null> {
  const signal = AbortSignal.timeout(settings.customerLookupSeconds * 1000);
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("The host took too long.")), { once: true });
  });
  const answer = await Promise.race([resolveCustomer({ ...whom, signal }), tooLate]);
  if (answer === null) return null;
  const details = customerDetailsSchema.parse(answer);
  refuseBadText(details, JSON.stringify(details));
  return details;
}
