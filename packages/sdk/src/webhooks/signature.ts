import { bytesFromBase64 } from "./base64.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** More than any rotation needs; who sends more only wants us to count. */
const mostSignatures = 10;

/** The signatures in a `webhook-signature` header: one for each secret that is in force, of versions known and unknown. */
export function signaturesIn(header: string): readonly Bytes[] {
  const known = header.split(" ").filter((one) => one.startsWith("v1,"));
  return known.slice(0, mostSignatures).flatMap((one) => bytesFromBase64(one.slice(3)) ?? []);
}

/** Whether one of the keys made one of the signatures. WebCrypto compares in constant time. */
export async function isSigned(
  content: Bytes,
  signatures: readonly Bytes[],
  keys: readonly CryptoKey[],
): Promise<boolean> {
  const checks = keys.flatMap((key) =>
    signatures.map((signature) => crypto.subtle.verify("HMAC", key, signature, content)),
  );
  return (await Promise.all(checks)).includes(true);
}

/** What is signed. Source: the Standard Webhooks specification. */
export function signedContent(id: string, timestamp: string, body: Uint8Array): Bytes {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}
