import { z } from "zod";

/** The address of a delivery. */
export const addressSchema = z.object({
  address1: z.string().min(1).max(200),
  address2: z.string().max(200),
  city: z.string().min(1).max(100),
  state: z.string().min(1).max(100),
  country: z.string().min(1).max(100),
  zip: z.string().min(1).max(20),
});

const orderId = z.string().min(1).max(64);
const itemId = z.string().min(1).max(64);

/** What each action takes. The desk publishes it as JSON Schema, the shop reads calls with it: it trusts no schema but its own. */
export const contexts = {
  refund: z.object({
    order_id: orderId,
    /** All that was paid unless given. */
    refund_amount: z.number().positive().max(1_000_000).multipleOf(0.01).optional(),
    reason: z.string().max(500).optional(),
  }),
  exchange: z.object({ order_id: orderId, item_id: itemId, new_item_id: itemId }),
  cancel: z.object({ order_id: orderId, reason: z.enum(["no_longer_needed", "ordered_by_mistake"]) }),
  changeAddress: z.object({ order_id: orderId, address: addressSchema }),
};

export type RefundContext = z.infer<typeof contexts.refund>;
export type ExchangeContext = z.infer<typeof contexts.exchange>;
export type CancelContext = z.infer<typeof contexts.cancel>;
export type ChangeAddressContext = z.infer<typeof contexts.changeAddress>;
