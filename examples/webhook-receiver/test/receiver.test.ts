import type { WebhookEvent } from "@olympus-support/sdk/webhooks";
import { Webhook } from "standardwebhooks";
import { beforeEach, expect, it } from "vitest";
import { createReceiver } from "../src/receiver.ts";

const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const newSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const event = { type: "support.newer", timestamp: "2026-01-24T19:30:00Z", data: { sequence: 1 } };
const body = JSON.stringify(event);

let told: WebhookEvent[];
let receiver: ReturnType<typeof createReceiver>;

beforeEach(() => {
  told = [];
  receiver = createReceiver({
    secrets: [secret, newSecret],
    handle: (one) => void told.push(one),
  });
});

/** Sends the body as the desk does, signed as of now unless told otherwise. */
function deliver(sent = body, { id = "evt_1", by = secret, at = new Date() } = {}): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(by).sign(id, at, body),
  };
  return Promise.resolve(receiver.request("/support-events", { method: "POST", body: sent, headers }));
}

it("handles an event once, however often it comes", async () => {
  expect((await deliver()).status).toBe(204);
  expect((await deliver()).status).toBe(204);
  expect((await deliver(body, { id: "evt_2", by: newSecret })).status).toBe(204);
  expect(told).toEqual([event, event]);
});

it("refuses what was changed, what is old, and what somebody else signed", async () => {
  const refusals = [
    [await deliver(body.replace("1", "2")), "signature_mismatch"],
    [await deliver(body, { at: new Date(Date.now() - 3_600_000) }), "timestamp_too_old"],
    [await deliver(body, { by: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }), "signature_mismatch"],
    [await receiver.request("/support-events", { method: "POST", body }), "missing_header"],
  ] as const;
  for (const [answer, code] of refusals) {
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code });
  }
  expect(told).toEqual([]);
});

it("asks for an event again that it could not handle", async () => {
  let broken = true;
  const handle = (one: WebhookEvent): void => {
    if (broken) throw new Error("the database is away");
    told.push(one);
  };
  receiver = createReceiver({ secrets: [secret], handle });
  expect((await deliver()).status).toBe(500);
  broken = false;
  expect((await deliver()).status).toBe(204);
  expect(told).toEqual([event]);
});
