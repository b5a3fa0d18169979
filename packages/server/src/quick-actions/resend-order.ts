import { z } from "zod";
import { defineAction } from "./define-action.ts";
import { insertLedgerEntry } from "./store.ts";

/** Writes into the desk's own ledger that an order's confirmation is to be sent again. */
export const resendOrder = defineAction({
  id: "action_resend_order",
  name: "Resend Order",
  description: "Resend confirmation email",
  required_context: ["order_id"],
  input: z.looseObject({
    order_id: z.string().min(1).max(128),
    customer_id: z.string().max(128).optional(),
  }),
  preview: ({ order_id: order }) => `The confirmation of order ${order} would be sent again`,
  async run(ctx, { order_id: order, customer_id: customer }) {
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
