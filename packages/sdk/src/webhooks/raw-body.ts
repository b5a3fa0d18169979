import { WebhookError } from "./webhook-error.ts";

/**
 * A body as it was sent: its text or its bytes, before anything parsed it. Node's `Buffer` is a `Uint8Array`.
 *
 * @example
 * const body: RawWebhookBody = await new Request("https://app.example.com/hook", { method: "POST", body: "{}" }).text();
 */
export type RawWebhookBody = string | Uint8Array | ArrayBuffer;

const whatToPass =
  "The signature is over the exact bytes that were sent, which parsing loses. Pass the raw body: `await c.req.text()` in " +
  'Hono, `await request.text()` of a Request, `request.body` behind `express.raw({ type: "application/json" })` in Express.';

/** The bytes of the body. What only seems to be one is refused, with what to pass instead. */
export function bytesOf(body: RawWebhookBody): Uint8Array {
  const given: unknown = body;
  if (typeof given === "string") return new TextEncoder().encode(given);
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (isArrayBuffer(given)) return new Uint8Array(given);
  throw new WebhookError("body_not_raw", `The body is ${nameOf(given)}. ${whatToPass}`);
}

/** Also one of another realm, as test runners make them, which is no instance of this realm's class. */
function isArrayBuffer(given: unknown): given is ArrayBuffer {
  return Object.prototype.toString.call(given) === "[object ArrayBuffer]";
}

function nameOf(given: unknown): string {
  if (given === undefined || given === null) return "missing";
  if (typeof given !== "object") return `a ${typeof given}`;
  const name = Object.prototype.toString.call(given).slice(8, -1);
  return name === "Object" || name === "Array" ? "already parsed" : `a ${name}`;
}
