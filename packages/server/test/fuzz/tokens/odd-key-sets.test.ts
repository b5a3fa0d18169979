import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import type { JWK } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { type KeyServer, startKeyServer } from "../../http/key-server.ts";
import { createClient, type TestClient } from "../../support/client.ts";
import { createDatabase } from "../../support/engines.ts";
import { prepareDesk } from "../../support/prepare-desk.ts";
import { type Algorithm, jwkOf, own } from "./own-keys.ts";
import { signer, writeToken } from "./raw-token.ts";

const now = new Date("2026-01-24T19:30:00Z");
const payload = { sub: "agent_1", tenant_id: "tenant_1", roles: ["server"], exp: now.getTime() / 1000 + 600 };
const open: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of open) await close();
});

/** A client of a desk whose issuer publishes these keys, with a token that the private key has signed. */
async function clientFor(
  keys: readonly unknown[],
  alg: Algorithm,
  pair: KeyPairKeyObjectResult,
): Promise<TestClient> {
  const server: KeyServer = await startKeyServer(keys as readonly JWK[]);
  const { dialect } = await createDatabase("SQLite");
  const support = await prepareDesk(dialect, { auth: { jwksUrl: server.url }, clock: () => now });
  open.push(() => Promise.all([support.close(), server.close()]));
  const token = writeToken({ alg, kid: "key" }, payload, signer(alg, pair.privateKey));
  return createClient(
    (request) => support.app.fetch(request),
    () => token,
  );
}

const rsa = own.RS256;
const ec = own.ES256;
const ed = own.EdDSA;
const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" });
const kid = "key";

type Case = readonly [keys: readonly unknown[], alg: Algorithm, pair: KeyPairKeyObjectResult];

/** Key sets without a key that the token may be checked with, although it is signed with one of theirs. */
const unfit: Readonly<Record<string, Case>> = {
  "of no key": [[], "RS256", rsa],
  "of a key for encryption": [[jwkOf(rsa.publicKey, { kid, use: "enc" })], "RS256", rsa],
  "of a key for nothing": [[jwkOf(rsa.publicKey, { kid, key_ops: [] })], "RS256", rsa],
  "of a key for signing": [[jwkOf(rsa.publicKey, { kid, key_ops: ["sign"] })], "RS256", rsa],
  "of a key for another algorithm": [[jwkOf(rsa.publicKey, { kid, alg: "PS256" })], "RS256", rsa],
  "of a key whose kind and algorithm differ": [[jwkOf(rsa.publicKey, { kid, alg: "ES256" })], "ES256", ec],
  "of a key of another kind": [[jwkOf(ec.publicKey, { kid })], "RS256", rsa],
  "of a key that says it is of another kind": [
    [jwkOf(rsa.publicKey, { kid, kty: "EC", crv: "P-256" })],
    "RS256",
    rsa,
  ],
  "of a key on another curve": [[jwkOf(p384.publicKey, { kid, alg: "ES256" })], "ES256", ec],
  "of a secret": [[{ kty: "oct", kid, alg: "RS256", k: "AAAA" }], "RS256", rsa],
  "of a key whose exponent is one": [[jwkOf(rsa.publicKey, { kid, e: "AQ" })], "RS256", rsa],
  "of a key for another use of the curve": [[jwkOf(ed.publicKey, { kid, crv: "X25519" })], "EdDSA", ed],
  "of two keys of one name": [
    [jwkOf(rsa.publicKey, { kid }), jwkOf(own.RS256.publicKey, { kid })],
    "RS256",
    rsa,
  ],
};

/** Key sets that cannot be used at all, which is not the token's fault. */
const unusable: Readonly<Record<string, Case>> = {
  "of no objects": [[null, 7, "key", []], "RS256", rsa],
  "of a key that says it is on another curve": [[jwkOf(p384.publicKey, { kid, crv: "P-256" })], "ES256", ec],
  "of a point that is not on the curve": [
    [jwkOf(ec.publicKey, { kid, x: jwkOf(ec.publicKey).y })],
    "ES256",
    ec,
  ],
  "of a key of 1024 bits": [[jwkOf(small.publicKey, { kid })], "RS256", small],
  "of a key without its number": [[{ kty: "RSA", kid, e: "AQAB" }], "RS256", rsa],
  "of a key of no letters": [[{ kty: "OKP", crv: "Ed25519", kid, x: "" }], "EdDSA", ed],
  "of a key whose point is too short": [[jwkOf(ed.publicKey, { kid, x: "AAAA" })], "EdDSA", ed],
  "of private keys, RSA": [[jwkOf(rsa.privateKey, { kid })], "RS256", rsa],
  "of private keys, EC": [[jwkOf(ec.privateKey, { kid })], "ES256", ec],
  "of private keys, OKP": [[jwkOf(ed.privateKey, { kid })], "EdDSA", ed],
};

describe("with a key set", { timeout: 60_000 }, () => {
  it.each(Object.entries(unfit))("%s nobody is let in", async (_, [keys, alg, pair]) => {
    const { status, body } = await (await clientFor(keys, alg, pair)).get("/customers");
    expect([status, body.code]).toEqual([401, "unauthenticated"]);
  });

  it.each(Object.entries(unusable))(
    "%s nobody is let in, which is not the token's fault",
    async (_, [keys, alg, pair]) => {
      const { status, body } = await (await clientFor(keys, alg, pair)).get("/customers");
      expect([status, body.code]).toEqual([503, "unavailable"]);
    },
  );

  const good: Readonly<Record<string, Case>> = {
    "of one key": [[jwkOf(rsa.publicKey, { kid })], "RS256", rsa],
    "of a key beside odd ones": [
      [{ kty: "oct", kid, k: "AAAA" }, jwkOf(ec.publicKey, { kid, use: "sig", key_ops: ["verify"] })],
      "ES256",
      ec,
    ],
    "of a key that says more": [[jwkOf(ed.publicKey, { kid, x5t: "a", more: {} })], "EdDSA", ed],
  };

  it.each(Object.entries(good))("%s a good token is let in", async (_, [keys, alg, pair]) => {
    expect((await (await clientFor(keys, alg, pair)).get("/customers")).status).toBe(200);
  });
});
