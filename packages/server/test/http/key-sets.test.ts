import { generateKeyPairSync, sign as signWith } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { createSupport, type Support } from "../../src/create-support.ts";
import { createClient, type TestClient } from "../support/client.ts";
import { createDatabase } from "../support/engines.ts";
import { type KeyServer, startKeyServer } from "./key-server.ts";

const algorithms = ["RS256", "ES256", "EdDSA"] as const;
type Algorithm = (typeof algorithms)[number];

const pairs = {
  RS256: await generateKeyPair("RS256", { extractable: true }),
  ES256: await generateKeyPair("ES256", { extractable: true }),
  EdDSA: await generateKeyPair("EdDSA", { extractable: true }),
};

async function publicKey(alg: Algorithm) {
  return { ...(await exportJWK(pairs[alg].publicKey)), alg, kid: alg, use: "sig" };
}

const now = new Date("2026-01-24T19:30:00Z");
const claims = {
  sub: "agent_001",
  tenant_id: "tenant_a",
  roles: ["server"],
  exp: now.getTime() / 1000 + 600,
};
const open: { support: Support; keys: KeyServer }[] = [];

afterAll(async () => {
  for (const { support, keys } of open) await Promise.all([support.close(), keys.close()]);
});

async function deskWithKeys() {
  const keys = await startKeyServer(await Promise.all(algorithms.map(publicKey)));
  const { dialect } = await createDatabase("SQLite");
  const support = createSupport({ dialect, auth: { jwksUrl: keys.url }, clock: () => now });
  await support.migrate();
  open.push({ support, keys });
  const callWith = (token: string): TestClient =>
    createClient(
      (request) => support.app.fetch(request),
      () => token,
    );
  return {
    keys,
    statusWith: async (token: string) => (await callWith(token).get("/customers")).status,
    callWith,
  };
}

function signed(alg: Algorithm, header: Record<string, unknown> = {}, signer = alg): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid: alg, ...header }).sign(pairs[signer].privateKey);
}

describe("with the issuer's key set", () => {
  it.each(algorithms)("a token signed with %s is let in", async (alg) => {
    const { statusWith } = await deskWithKeys();
    expect(await statusWith(await signed(alg))).toBe(200);
  });

  it("a token made with a public key as the secret of an HMAC is refused", async () => {
    const { statusWith } = await deskWithKeys();
    const spki = await exportSPKI(pairs.RS256.publicKey);
    const texts = [spki, spki.trim(), JSON.stringify(await publicKey("RS256"))];
    for (const text of texts) {
      for (const header of [{ kid: "RS256" }, {}]) {
        const forged = await new SignJWT(claims)
          .setProtectedHeader({ alg: "HS256", ...header })
          .sign(new TextEncoder().encode(text));
        expect(await statusWith(forged)).toBe(401);
      }
    }
  });

  it("a token that brings its own key is refused", async () => {
    const { statusWith } = await deskWithKeys();
    const own = await generateKeyPair("ES256", { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const others = await startKeyServer([{ ...jwk, alg: "ES256", kid: "own" }]);
    for (const header of [
      { jwk },
      { jku: others.url, kid: "own" },
      { x5u: others.url },
      { kid: "ES256", jwk },
    ]) {
      const forged = await new SignJWT(claims)
        .setProtectedHeader({ alg: "ES256", ...header })
        .sign(own.privateKey);
      expect(await statusWith(forged)).toBe(401);
    }
    expect(others.requests()).toBe(0);
    await others.close();
  });

  it("a token under the name of a key of another kind is refused", async () => {
    const { statusWith } = await deskWithKeys();
    expect(await statusWith(await signed("ES256", { kid: "RS256" }))).toBe(401);
  });

  it("many tokens with unknown keys make it ask the issuer no more than twice", async () => {
    const { keys, statusWith } = await deskWithKeys();
    for (let index = 0; index < 50; index += 1) {
      expect(await statusWith(await signed("ES256", { kid: `unknown-${index}` }))).toBe(401);
    }
    expect(keys.requests()).toBeLessThanOrEqual(2);
  });

  it("known keys go on working while the issuer is away", async () => {
    const { keys, statusWith } = await deskWithKeys();
    expect(await statusWith(await signed("ES256"))).toBe(200);
    keys.answer(500, "");
    expect(await statusWith(await signed("EdDSA"))).toBe(200);
  });

  it.each([
    [500, ""],
    [200, "<html>"],
    [200, '{"keys":7}'],
  ])("a good token is answered 503, not refused, while the issuer says %d %j", async (status, body) => {
    const { keys, callWith } = await deskWithKeys();
    keys.answer(status, body);
    const answer = await callWith(await signed("ES256")).get("/customers");
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 503, code: "unavailable" });
    expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
  });

  it("a token is answered 503 while the issuer's key is too short to be trusted", async () => {
    const { keys, callWith } = await deskWithKeys();
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    keys.answer(200, JSON.stringify({ keys: [publicKey.export({ format: "jwk" })] }));
    const input = [{ alg: "RS256" }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const signature = signWith("sha256", Buffer.from(input.join(".")), privateKey).toString("base64url");
    const answer = await callWith([...input, signature].join(".")).get("/customers");
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 503, code: "unavailable" });
  });

  it("a good token is answered 503 while the issuer cannot be reached", async () => {
    const { keys, callWith } = await deskWithKeys();
    await keys.close();
    const answer = await callWith(await signed("ES256")).get("/customers");
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 503, code: "unavailable" });
  });
});

describe("a desk is not made", () => {
  const secret = "a secret that is long enough for HS256";

  it.each([
    ["without a key", {}],
    ["with a secret of less than 32 bytes", { secret: secret.slice(0, 31) }],
    ["with both a secret and a key set", { secret, jwksUrl: "http://127.0.0.1:1/keys" }],
  ])("%s", async (_, auth) => {
    const { dialect } = await createDatabase("SQLite");
    expect(() => createSupport({ dialect, auth })).toThrow(TypeError);
  });
});
