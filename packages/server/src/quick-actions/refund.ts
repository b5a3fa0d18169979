import { ledgerAction } from "./ledger-action.ts";
import { amount, currency, formatMoney, usualCurrency } from "./money.ts";
import { insertLedgerEntry } from "./store.ts";

interface RefundInput {
  readonly order_id: string;
  readonly refund_amount: number;
  readonly reason?: string;
  readonly currency?: string;
  readonly customer_id?: string;
}

/** Writes a refund into the desk's own ledger. */
export const refund = ledgerAction<RefundInput>({
  id: "action_refund",
  name: "Process Refund",
  description: "Initiate refund for an order",
  required_context: ["order_id"],
  permissions: ["refund:write"],
  input: {
    type: "object",
    properties: {
      order_id: { type: "string", minLength: 1, maxLength: 128 },
      refund_amount: amount,
      reason: { type: "string", maxLength: 500 },
      currency,
      customer_id: { type: "string", maxLength: 128 },
    },
    required: ["order_id", "refund_amount"],
  },
  preview: (input) => `A refund of ${formatMoney(input.refund_amount, input.currency)} would be initiated`,
  async post(ctx, input) {
    const id = ctx.id("ref");
    await insertLedgerEntry(ctx, {
      id,
      kind: "refund",
      execution_id: ctx.executionId,
      session_id: ctx.sessionId,
      customer_id: input.customer_id ?? null,
      order_id: input.order_id,
      amount: input.refund_amount,
      currency: input.currency ?? usualCurrency,
      reason: input.reason ?? null,
      status: "processing",
    });
    return {
      result: { refund_id: id, amount: input.refund_amount, status: "processing" },
      message: `Refund of ${formatMoney(input.refund_amount, input.currency)} initiated successfully`,
    };
  },
});
