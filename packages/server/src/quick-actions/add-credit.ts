import { ledgerAction } from "./ledger-action.ts";
import { amount, currency, formatMoney, usualCurrency } from "./money.ts";
import { insertLedgerEntry } from "./store.ts";

interface CreditInput {
  readonly customer_id: string;
  readonly amount: number;
  readonly reason?: string;
  readonly currency?: string;
}

/** Writes a credit for a customer into the desk's own ledger. */
export const addCredit = ledgerAction<CreditInput>({
  id: "action_add_credit",
  name: "Add Store Credit",
  description: "Add credit to customer account",
  required_context: ["customer_id", "amount"],
  permissions: ["credit:write"],
  input: {
    type: "object",
    properties: {
      customer_id: { type: "string", minLength: 1, maxLength: 128 },
      amount,
      reason: { type: "string", maxLength: 500 },
      currency,
    },
    required: ["customer_id", "amount"],
  },
  preview: (input) => `A credit of ${formatMoney(input.amount, input.currency)} would be added`,
  async post(ctx, input) {
    const id = ctx.id("credit");
    await insertLedgerEntry(ctx, {
      id,
      kind: "credit",
      execution_id: ctx.executionId,
      session_id: ctx.sessionId,
      customer_id: input.customer_id,
      order_id: null,
      amount: input.amount,
      currency: input.currency ?? usualCurrency,
      reason: input.reason ?? null,
      status: "added",
    });
    return {
      result: { credit_id: id, amount: input.amount, status: "added" },
      message: `Credit of ${formatMoney(input.amount, input.currency)} added successfully`,
    };
  },
});
