import type { KeyObject, KeyPairKeyObjectResult } from "node:crypto";
import type { JWK } from "jose";
import type { Forge, Recipe } from "./forgery.ts";
import { hmac, newKeys, type Signer, signer, writeToken } from "./raw-token.ts";

/** The algorithms of key sets. */
export const algorithms = ["RS256", "ES256", "EdDSA"] as const;
export type Algorithm = (typeof algorithms)[number];

type Pairs = Readonly<Record<Algorithm, KeyPairKeyObjectResult>>;
const newPairs = (): Pairs => ({ RS256: newKeys.RS256(), ES256: newKeys.ES256(), EdDSA: newKeys.EdDSA() });

/** The issuer's. */
export const own = newPairs();
const stranger = newPairs();

export function jwkOf(key: KeyObject, more: object = {}): JWK {
  return { ...(key.export({ format: "jwk" }) as JWK), ...more };
}

/** The order of P-256, of which `r` and `s` must be less. */
const order = Buffer.from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "hex");
const zero = Buffer.alloc(32);

const signedBy =
  (sign: Signer, header: object = {}): Forge =>
  (it) => [writeToken({ ...it.header, ...header }, it.payload, sign)];

/** Tokens of one algorithm that nobody is let in with while the issuer publishes its keys. */
export function keyForgeries(alg: Algorithm): Readonly<Record<string, Forge>> {
  const { publicKey, privateKey } = own[alg];
  const foreign = stranger[alg];
  const strange = signer(alg, foreign.privateKey);
  const jwk = jwkOf(foreign.publicKey, { alg, kid: alg, use: "sig" });
  const der = foreign.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const elsewhere = "http://127.0.0.1:9/keys";
  return {
    "signed with a stranger's key": signedBy(strange),
    "that bring their key": (it) =>
      [
        { jwk },
        { jwk, kid: undefined },
        { jku: elsewhere },
        { x5u: elsewhere },
        { x5c: [der] },
        { jwk, x5c: [der] },
      ].flatMap((header) => signedBy(strange, header)(it)),
    "under the name of another key": (it) =>
      [
        ...algorithms.filter((other) => other !== alg),
        "nobody",
        `${alg} `,
        `../${alg}`,
        "' or 1=1",
        "",
        "__proto__",
        "x".repeat(9999),
      ].flatMap((kid) => signedBy(it.sign, { kid })(it)),
    "that say another algorithm of the set": (it) =>
      algorithms.filter((other) => other !== alg).flatMap((other) => signedBy(it.sign, { alg: other })(it)),
    "signed with the public key as a secret": (it) =>
      secretsOf(publicKey).flatMap((secret) =>
        [{ alg: "HS256" }, { alg: "HS256", kid: undefined }].flatMap((header) =>
          signedBy(hmac(256, secret), header)(it),
        ),
      ),
    ...(alg === "ES256" ? curveForgeries(privateKey) : {}),
    ...(alg === "RS256" ? { "padded as PS256": signedBy(signer("PS256", privateKey)) } : {}),
  };
}

function secretsOf(key: KeyObject): readonly string[] {
  const pem = key.export({ type: "spki", format: "pem" }).toString();
  return [
    pem,
    pem.trim(),
    pem.replaceAll("\n", "\r\n"),
    JSON.stringify(jwkOf(key)),
    String(jwkOf(key).n ?? jwkOf(key).x),
  ];
}

function curveForgeries(key: KeyObject): Readonly<Record<string, Forge>> {
  return {
    "with a signature in DER": signedBy(signer("ES256 in DER", key)),
    "with numbers that sign anything": ({ header, payload, sign }) => {
      const half = (input: string) => sign(input).subarray(0, 32);
      const whole: readonly Signer[] = [
        () => Buffer.concat([zero, zero]),
        () => Buffer.concat([order, order]),
        (input) => Buffer.concat([zero, half(input)]),
        (input) => Buffer.concat([half(input), zero]),
        (input) => Buffer.concat([half(input), order]),
        (input) => Buffer.concat([order, half(input)]),
      ];
      return whole.map((odd) => writeToken(header, payload, odd));
    },
  };
}

/** How a good token of the issuer's is made at this time. */
export function recipeOf(
  alg: Algorithm,
  now: number,
  expected: { issuer: string; audience: string },
): Recipe {
  const who = { sub: "agent_1", tenant_id: "tenant_1", roles: ["super_admin"], name: "Ada" };
  const payload = { ...who, iss: expected.issuer, aud: expected.audience, exp: now + 600 };
  return { header: { alg, kid: alg }, payload, sign: signer(alg, own[alg].privateKey), now };
}
