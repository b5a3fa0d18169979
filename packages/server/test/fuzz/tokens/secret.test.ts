import { afterAll, describe, expect, it } from "vitest";
import { useDesk } from "../../support/desk.ts";
import { secret } from "../../support/tokens.ts";
import { seed } from "../seed.ts";
import { createTally } from "../tally.ts";
import { forgeries } from "./forgeries.ts";
import type { Recipe } from "./forgery.ts";
import { hmac, writeToken } from "./raw-token.ts";
import { statusesOf } from "./statuses.ts";
import { runTamperedTokens } from "./token-run.ts";

const issuer = "https://issuer.test";
const audience = "support";

describe("with a secret, a token", { timeout: 60_000 }, () => {
  const desk = useDesk("SQLite", { auth: { secret, issuer, audience } });
  let tried = 0;

  function recipe(): Recipe {
    const now = Math.floor(desk.now().getTime() / 1000);
    const who = { sub: "agent_1", tenant_id: "tenant_1", roles: ["super_admin"], name: "Ada" };
    const payload = { ...who, iss: issuer, aud: audience, exp: now + 600 };
    return { header: { alg: "HS256", typ: "JWT" }, payload, sign: hmac(256, secret), now };
  }

  afterAll(() => console.info(`fuzz: ${tried} forged tokens of a secret`));

  it.each(Object.entries(forgeries))("%s opens nothing", async (_, forge) => {
    const tokens = forge(recipe());
    tried += tokens.length;
    expect(await statusesOf(desk, tokens)).toEqual({ 401: tokens.length });
  });

  it("that is good opens the desk, whatever else it says", async () => {
    const { header, payload, sign, now } = recipe();
    const more = [
      writeToken(header, payload, sign),
      writeToken({ ...header, kid: "../none", x5u: "http://127.0.0.1:9" }, payload, sign),
      writeToken(header, { ...payload, exp: Number.MAX_SAFE_INTEGER, nbf: now + 59, iat: now }, sign),
      writeToken(header, { ...payload, aud: ["billing", audience], admin: true, __v: [{}] }, sign),
      writeToken(header, JSON.stringify(payload).replace("{", '{"sub":"agent_2","exp":1,'), sign),
    ];
    expect(await statusesOf(desk, more)).toEqual({ 200: more.length });
  });

  it.each([
    ["super_admin"],
    [[["super_admin"]]],
    [{ super_admin: true }],
    [null],
    [7],
    [["SUPER_ADMIN", "super_admin "]],
  ])("whose roles are %j has no rights", async (roles) => {
    const { header, payload, sign } = recipe();
    expect(await statusesOf(desk, [writeToken(header, { ...payload, roles }, sign)])).toEqual({ 403: 1 });
  });
});

describe("a token of a secret that is changed anywhere", () => {
  const desk = useDesk("SQLite");

  it("opens nothing", async () => {
    const tally = createTally();
    await runTamperedTokens(desk, { seed, runs: 1000 }, tally);
    expect(tally.get("tampered tokens")).toBe(1000);
  });
});
