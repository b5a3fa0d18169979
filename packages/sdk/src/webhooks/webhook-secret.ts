import { bytesFromBase64 } from "./base64.ts";
import { WebhookError } from "./webhook-error.ts";

const prefix = "whsec_";

/** What the desk makes; shorter ones can be guessed. */
const leastBytes = 16;

/** The key that each secret stands for. No message shows any of it. */
export function keysOf(secrets: string | readonly string[]): Promise<CryptoKey[]> {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) throw invalidSecret("There is none");
  return Promise.all(list.map((secret) => keyOf(secret)));
}

async function keyOf(secret: unknown): Promise<CryptoKey> {
  if (typeof secret !== "string" || secret === "") throw invalidSecret("It is missing");
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const bytes = bytesFromBase64(encoded);
  if (bytes === null) throw invalidSecret("It is not base64");
  if (bytes.length < leastBytes) throw invalidSecret("It is too short");
  return await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function invalidSecret(fault: string): WebhookError {
  const message = `The webhook's secret cannot be used. ${fault}: pass the whsec_... that creating the webhook answered.`;
  return new WebhookError("invalid_secret", message);
}
