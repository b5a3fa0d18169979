import { ledgerAction } from "./ledger-action.ts";
import { insertLedgerEntry } from "./store.ts";

interface ResendInput {
  readonly order_id: string;
  readonly customer_id?: string;
}

/** Writes into the desk's own ledger that an order's confirmation is to be sent again. */
export const resendOrder = ledgerAction<ResendInput>({
  id: "action_resend_order",
  name: "Resend Order",
  description: "Resend confirmation email",
  required_context: ["order_id"],
  input: {
    type: "object",
    properties: {
      order_id: { type: "string", minLength: 1, maxLength: 128 },
      customer_id: { type: "string", maxLength: 128 },
    },
    required: ["order_id"],
  },
  preview: ({ order_id: order }) => `The confirmation of order ${order} would be sent again`,
  async post(ctx, { order_id: order, customer_id: customer }) {
    const id = ctx.id("resend");
    await insertLedgerEntry(ctx, {
      id,
      kind: "resend",
      execution_id: ctx.executionId,
      session_id: ctx.sessionId,
      customer_id: customer ?? null,
      order_id: order,
      amount: null,
      currency: null,
      reason: null,
      status: "queued",
    });
    return {
      result: { resend_id: id, order_id: order, status: "queued" },
      message: `The confirmation of order ${order} will be sent again`,
    };
  },
});
