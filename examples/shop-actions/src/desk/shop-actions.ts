import { defineAction, type HttpBackend, httpBackend, type QuickAction } from "@olympus-support/server";
import { z } from "zod";
import { contexts } from "../contexts.ts";

/** Where the shop is, and the `whsec_...` that it and the desk know. */
export interface ShopAddress {
  readonly url: string;
  readonly secret: string;
}

/** What an agent can do about an order; the shop decides, and does it. */
export function shopActions({ url, secret }: ShopAddress): readonly QuickAction[] {
  const shop = (path: string, canUndo = false): HttpBackend =>
    httpBackend({
      url: `${url}/actions/${path}`,
      secret,
      signedAnswers: true,
      dryRun: true,
      compensate: canUndo,
    });
  return [
    refund(shop("refund")),
    exchange(shop),
    cancel(shop("cancel")),
    changeAddress(shop("change-address")),
  ];
}

function refund(backend: HttpBackend): QuickAction {
  return defineAction({
    id: "action_refund",
    name: "Refund",
    description: "Pay back what was paid for an order that was delivered",
    required_context: ["order_id"],
    permissions: ["refund:write"],
    input: z.toJSONSchema(contexts.refund, { io: "input" }),
    ...backend,
  });
}

/** Taking back is undone when the other item cannot be sent after all. */
function exchange(shop: (path: string, canUndo?: boolean) => HttpBackend): QuickAction {
  const { preview, run } = shop("exchange");
  const undoable = shop("exchange", true);
  return defineAction({
    id: "action_exchange",
    name: "Exchange",
    description: "Take an item back and send another of the same product",
    required_context: ["order_id", "item_id", "new_item_id"],
    input: z.toJSONSchema(contexts.exchange, { io: "input" }),
    ...(preview === undefined ? {} : { preview }),
    steps: [
      { name: "take_back", ...undoable },
      { name: "send", run },
    ],
  });
}

function cancel(backend: HttpBackend): QuickAction {
  return defineAction({
    id: "action_cancel",
    name: "Cancel",
    description: "Call an order off that has not left yet",
    required_context: ["order_id", "reason"],
    input: z.toJSONSchema(contexts.cancel, { io: "input" }),
    ...backend,
  });
}

function changeAddress(backend: HttpBackend): QuickAction {
  return defineAction({
    id: "action_change_address",
    name: "Change Address",
    description: "Send an order that has not left yet to another address",
    required_context: ["order_id", "address"],
    input: z.toJSONSchema(contexts.changeAddress, { io: "input" }),
    ...backend,
  });
}
