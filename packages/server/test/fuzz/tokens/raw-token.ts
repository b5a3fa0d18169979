import { createHmac, generateKeyPairSync, type KeyObject, sign as signWith } from "node:crypto";

/** Signs the bytes before the second dot. */
export type Signer = (input: string) => Buffer;

export const encode = (part: string | Buffer): string => Buffer.from(part).toString("base64url");

/** A token of parts that are written as they are: objects as JSON, texts and bytes as themselves. */
export function writeToken(header: object | string, payload: object | string | Buffer, sign: Signer): string {
  const text = (part: object | string | Buffer): string | Buffer =>
    typeof part === "string" || Buffer.isBuffer(part) ? part : JSON.stringify(part);
  const input = `${encode(text(header))}.${encode(text(payload))}`;
  return `${input}.${encode(sign(input))}`;
}

export const hmac =
  (bits: 256 | 384 | 512, key: string): Signer =>
  (input) =>
    createHmac(`sha${bits}`, key).update(input).digest();

/** Signatures of keys, by the name of the algorithm. */
const signers: Readonly<Record<string, (key: KeyObject) => Signer>> = {
  RS256: (key) => (input) => signWith("sha256", Buffer.from(input), key),
  PS256: (key) => (input) => signWith("sha256", Buffer.from(input), { key, padding: 6, saltLength: 32 }),
  ES256: (key) => (input) => signWith("sha256", Buffer.from(input), { key, dsaEncoding: "ieee-p1363" }),
  "ES256 in DER": (key) => (input) => signWith("sha256", Buffer.from(input), key),
  EdDSA: (key) => (input) => signWith(null, Buffer.from(input), key),
};

export function signer(name: string, key: KeyObject): Signer {
  const make = signers[name];
  if (make === undefined) throw new Error(`Nothing signs with ${name}.`);
  return make(key);
}

/** A pair of keys for each algorithm of the key set, and one that is not in it. */
export const newKeys = {
  RS256: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  EdDSA: () => generateKeyPairSync("ed25519"),
} as const;
