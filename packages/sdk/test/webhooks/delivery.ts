import { Webhook } from "standardwebhooks";
import type { WebhookEvent } from "../../src/webhooks/index.ts";

export const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
export const otherSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** When every delivery here was sent. */
export const sentAt = new Date("2026-01-24T19:30:00Z");
export const now = (): number => sentAt.getTime();

export const event: WebhookEvent = {
  type: "support.escalation",
  timestamp: "2026-01-24T19:30:00Z",
  data: {
    sequence: 2,
    escalation: {
      level: "supervisor",
      reason: "Möchte den Chef 🧑‍🍳",
      urgency: "high",
      notes: null,
      timestamp: "2026-01-24T19:30:00Z",
    },
  },
};

export type SignedHeaders = Readonly<
  Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>
>;

/** What a sender adds that uses the `standardwebhooks` package. */
export function signed(body: string, by = secret, id = "evt_1"): SignedHeaders {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(sentAt.getTime() / 1000),
    "webhook-signature": new Webhook(by).sign(id, sentAt, body),
  };
}
