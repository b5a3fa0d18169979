import { type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { staffRoles } from "../../src/roles.ts";
import { type Desk, useDesk } from "../support/desk.ts";
import { secret } from "../support/tokens.ts";
import { callOperation, guardedIds, operationIds } from "./calls.ts";
import { sendRaw } from "./send.ts";

const issuer = "https://issuer.test";
const audience = "support";
const key = new TextEncoder().encode(secret);

/** A token of a super admin, so that nothing but the credential can be at fault. */
function claims(desk: Desk, changes: JWTPayload = {}): JWTPayload {
  const now = Math.floor(desk.now().getTime() / 1000);
  const good = {
    sub: "agent_001",
    tenant_id: "tenant_a",
    roles: [...staffRoles],
    iss: issuer,
    aud: audience,
  };
  return { ...good, exp: now + 600, ...changes };
}

function sign(payload: JWTPayload, header: Record<string, unknown> = {}, secretKey = key): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: "HS256", ...header }).sign(secretKey);
}

const ago = (desk: Desk, seconds: number): number => Math.floor(desk.now().getTime() / 1000) - seconds;
const otherKey = new TextEncoder().encode("another secret, as long as the right one is, or longer");

const refused: Readonly<Record<string, (desk: Desk) => Promise<string> | string>> = {
  "no token": () => "",
  "no JWT": () => "hello",
  "three dots": () => "a.b.c",
  "another secret": (desk) => sign(claims(desk), {}, otherKey),
  "alg none": (desk) => new UnsecuredJWT(claims(desk)).encode(),
  "alg HS512": (desk) => sign(claims(desk), { alg: "HS512" }),
  "a changed payload": async (desk) => {
    const [header = "", , signature = ""] = (await sign(claims(desk))).split(".");
    const payload = btoa(JSON.stringify(claims(desk, { sub: "agent_002" }))).replaceAll("=", "");
    return `${header}.${payload}.${signature}`;
  },
  "no signature": async (desk) => (await sign(claims(desk))).replace(/[^.]+$/, ""),
  "expired for more than a minute": (desk) => sign(claims(desk, { exp: ago(desk, 61) })),
  "no expiry": (desk) => {
    const { exp: _, ...rest } = claims(desk);
    return sign(rest);
  },
  "not valid yet": (desk) => sign(claims(desk, { nbf: ago(desk, -120) })),
  "another issuer": (desk) => sign(claims(desk, { iss: "https://elsewhere.test" })),
  "another audience": (desk) => sign(claims(desk, { aud: "billing" })),
  "no subject": (desk) => {
    const { sub: _, ...rest } = claims(desk);
    return sign(rest);
  },
  "a subject that is no id": (desk) => sign(claims(desk, { sub: "agent 1/../2" })),
  "no tenant": (desk) => sign(claims(desk, { tenant_id: undefined })),
  "a tenant that is no id": (desk) => sign(claims(desk, { tenant_id: "a b" })),
  "a tenant that is no text": (desk) => sign(claims(desk, { tenant_id: 7 })),
  "a critical header nobody knows": (desk) =>
    new SignJWT(claims(desk))
      .setProtectedHeader({ alg: "HS256", crit: ["pin"], pin: 1 })
      .sign(key, { crit: { pin: true } }),
  "the type of a chat token": (desk) => sign(claims(desk), { typ: "chat+jwt" }),
};

describe("a token", () => {
  const desk = useDesk("SQLite", { auth: { secret, issuer, audience } });

  it.each(Object.keys(refused))("with %s is refused by every operation", async (name) => {
    const client = desk.clientWithToken((await refused[name]?.(desk)) ?? "");
    const seen = new Map<string, number>();
    for (const id of guardedIds) {
      const { status, body, headers } = await callOperation(client, id);
      const answer = `${status} ${body.code} ${headers.get("www-authenticate")}`;
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
    }
    expect([...seen]).toEqual([["401 unauthenticated Bearer", guardedIds.length]]);
  });

  it("that is good is let in, up to a minute past its expiry", async () => {
    for (const exp of [ago(desk, -600), ago(desk, 59)]) {
      const client = desk.clientWithToken(await sign(claims(desk, { exp })));
      expect((await client.get("/customers")).status).toBe(200);
    }
  });

  it("may name several audiences", async () => {
    const client = desk.clientWithToken(await sign(claims(desk, { aud: ["billing", audience] })));
    expect((await client.get("/customers")).status).toBe(200);
  });

  it("has one spelling, for each has a rate limit of its own", async () => {
    const token = await sign(claims(desk));
    const last = token.slice(-1);
    const respelt = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
      .map((character) => token.slice(0, -1) + character)
      .concat(`${token}=`, `${token}==`);
    const taken = new Set<string>();
    for (const one of respelt) {
      if ((await desk.clientWithToken(one).get("/customers")).status === 200)
        taken.add(one.slice(token.length - 1));
    }
    expect([...taken]).toEqual([last]);
  });

  it("is read from the Authorization header alone", async () => {
    const token = await sign(claims(desk));
    const path = "/api/v1/support/customers";
    for (const headers of [
      { authorization: token },
      { authorization: `Basic ${token}` },
      { cookie: `token=${token}` },
    ]) {
      expect((await sendRaw(desk, path, { headers })).status).toBe(401);
    }
    expect((await sendRaw(desk, `${path}?access_token=${token}`)).status).toBe(401);
    expect((await sendRaw(desk, path, { headers: { authorization: `bearer ${token}` } })).status).toBe(200);
  });
});

describe("a public operation", () => {
  const desk = useDesk("SQLite");

  it.each(operationIds.filter((id) => !guardedIds.includes(id)))("%s answers without a token", async (id) => {
    expect((await callOperation(desk.clientWithToken(""), id)).status).toBe(200);
  });
});
