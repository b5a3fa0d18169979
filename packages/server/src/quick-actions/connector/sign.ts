import { Webhook } from "standardwebhooks";

/** What is signed: the parts of a message that nobody may change. */
export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

const leastBytes = 24;
const mostBytes = 64;

/** The bytes of a secret such as `whsec_...`. Throws TypeError when it is none. Source: Standard Webhooks, 1.0. */
export function secretBytes(secret: string): Uint8Array {
  const bytes = decode(secret.replace(/^whsec_/, ""));
  if (bytes !== null && bytes.length >= leastBytes && bytes.length <= mostBytes) return bytes;
  throw new TypeError(
    `secret: Give "whsec_" and ${leastBytes} to ${mostBytes} bytes in base64, such as what \`openssl rand -base64 32\` prints.`,
  );
}

function decode(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The signature as it stands in `webhook-signature`. */
export function sign(key: Uint8Array, { id, timestamp, body }: SignedMessage): string {
  return new Webhook(key, { format: "raw" }).sign(id, new Date(timestamp * 1000), body);
}

/** Whether one of the signatures, which spaces part, is that of the message. */
export function isSigned(key: Uint8Array, message: SignedMessage, signatures: string): boolean {
  const expected = sign(key, message);
  return signatures.split(" ").some((signature) => isEqual(signature, expected));
}

/** Takes as long wherever the texts differ. */
function isEqual(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
