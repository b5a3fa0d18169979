import { Hono } from "hono";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { contexts } from "../contexts.ts";
import type { Books } from "./books.ts";
import { type Answer, type Call, callSchema } from "./call.ts";
import { cancel } from "./cancel.ts";
import { carryOut } from "./carry-out.ts";
import { changeAddress } from "./change-address.ts";
import { sendOther, takeBack } from "./exchange.ts";
import { refund } from "./refund.ts";

type Handle = (call: Call) => Answer;

/**
 * A shop that does what a desk asks, at `POST /actions/refund`, `exchange`, `cancel` and `change-address`. What is not
 * signed with the secret that both know is refused, and answers are signed in the same way.
 */
export function createShop(books: () => Books, secret: string): Hono {
  const webhook = new Webhook(secret);
  const handlers: Readonly<Record<string, Handle>> = {
    refund: (call) => carryOut(books(), { context: contexts.refund, steps: [refund] }, call),
    exchange: (call) => carryOut(books(), { context: contexts.exchange, steps: [takeBack, sendOther] }, call),
    cancel: (call) => carryOut(books(), { context: contexts.cancel, steps: [cancel] }, call),
    "change-address": (call) =>
      carryOut(books(), { context: contexts.changeAddress, steps: [changeAddress] }, call),
  };
  const app = new Hono();
  for (const [name, handle] of Object.entries(handlers)) {
    app.post(`/actions/${name}`, async (c) => {
      const call = callSchema.parse(webhook.verify(await c.req.text(), c.req.header()));
      return signed(webhook, call.idempotency_key, handle(call));
    });
  }
  app.onError((error, c) => {
    if (error instanceof WebhookVerificationError) {
      return c.json({ success: false, code: "not_signed", message: "The call is not the desk's." }, 401);
    }
    console.error(error);
    return c.body(null, 500);
  });
  return app;
}

function signed(webhook: Webhook, id: string, answer: Answer): Response {
  const body = JSON.stringify(answer);
  const now = new Date();
  return new Response(body, {
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": webhook.sign(id, now, body),
    },
  });
}
