import { appendAudit } from "../audit/index.ts";
import type { WriteContext } from "../context.ts";
import { lockedCustomer } from "../customers/index.ts";
import { eraseCustomer } from "./erase.ts";
import { scrubLater } from "./scrub-later.ts";

/** Erases a customer who is inactive still, now that nothing can begin for it, and keeps that it was done. */
export async function eraseIfInactive(
  ctx: WriteContext,
  id: string,
  isInactive: () => Promise<boolean>,
): Promise<void> {
  const customer = await lockedCustomer(ctx, id);
  if (!(await isInactive())) return;
  await eraseCustomer(ctx, customer);
  await scrubLater(ctx);
  await appendAudit(ctx, {
    operation: "eraseCustomer",
    outcome: "done",
    targets: { customer_id: customer.id },
    fields: [],
    requestId: null,
    actorTenant: ctx.tenant,
  });
}
