import { z } from "zod";
import { defineAction } from "./define-action.ts";
import { amount, currency, formatMoney } from "./money.ts";
import { insertLedgerEntry } from "./store.ts";

/** Writes a refund into the desk's own ledger. */
export const refund = defineAction({
  id: "action_refund",
  name: "Process Refund",
  description: "Initiate refund for an order",
  required_context: ["order_id"],
  permissions: ["refund:write"],
  input: z.looseObject({
    order_id: z.string().min(1).max(128),
    refund_amount: amount,
    reason: z.string().max(500).optional(),
    currency,
    customer_id: z.string().max(128).optional(),
  }),
  preview: (input) => `A refund of ${formatMoney(input.refund_amount, input.currency)} would be initiated`,
  async run(ctx, input) {
    const id = ctx.id("ref");
    await insertLedgerEntry(ctx, {
      id,
      kind: "refund",
      execution_id: ctx.executionId,
      session_id: ctx.sessionId,
      customer_id: input.customer_id ?? null,
      order_id: input.order_id,
      amount: input.refund_amount,
      currency: input.currency,
      reason: input.reason ?? null,
      status: "processing",
    });
    return {
      result: { refund_id: id, amount: input.refund_amount, status: "processing" },
      message: `Refund of ${formatMoney(input.refund_amount, input.currency)} initiated successfully`,
    };
  },
});
