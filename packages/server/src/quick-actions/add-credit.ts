import { z } from "zod";
import { defineAction } from "./define-action.ts";
import { amount, currency, formatMoney } from "./money.ts";
import { insertLedgerEntry } from "./store.ts";

/** Writes a credit for a customer into the desk's own ledger. */
export const addCredit = defineAction({
  id: "action_add_credit",
  name: "Add Store Credit",
  description: "Add credit to customer account",
  required_context: ["customer_id", "amount"],
  permissions: ["credit:write"],
  input: z.looseObject({
    customer_id: z.string().min(1).max(128),
    amount,
    reason: z.string().max(500).optional(),
    currency,
  }),
  preview: (input) => `A credit of ${formatMoney(input.amount, input.currency)} would be added`,
  async run(ctx, input) {
    const id = ctx.id("credit");
    await insertLedgerEntry(ctx, {
      id,
      kind: "credit",
      execution_id: ctx.executionId,
      session_id: ctx.sessionId,
      customer_id: input.customer_id,
      order_id: null,
      amount: input.amount,
      currency: input.currency,
      reason: input.reason ?? null,
      status: "added",
    });
    return {
      result: { credit_id: id, amount: input.amount, status: "added" },
      message: `Credit of ${formatMoney(input.amount, input.currency)} added successfully`,
    };
  },
});
