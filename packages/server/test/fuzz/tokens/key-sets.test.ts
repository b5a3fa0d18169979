import { afterAll, describe, expect, it } from "vitest";
import { startKeyServer } from "../../http/key-server.ts";
import { useDesk } from "../../support/desk.ts";
import { forgeries } from "./forgeries.ts";
import { algorithms, jwkOf, keyForgeries, own, recipeOf } from "./own-keys.ts";
import { writeToken } from "./raw-token.ts";
import { statusesOf } from "./statuses.ts";

const expected = { issuer: "https://issuer.test", audience: "support" };
const keys = await startKeyServer(
  algorithms.map((alg) => jwkOf(own[alg].publicKey, { alg, kid: alg, use: "sig" })),
);
let tried = 0;

afterAll(async () => {
  console.info(`fuzz: ${tried} forged tokens of a key set`);
  await keys.close();
});

describe.each(algorithms)("with a key set, a token of %s", { timeout: 60_000 }, (alg) => {
  const desk = useDesk("SQLite", { auth: { ...expected, jwksUrl: keys.url } });
  const recipe = () => recipeOf(alg, Math.floor(desk.now().getTime() / 1000), expected);

  it("that is good opens the desk", async () => {
    const { header, payload, sign } = recipe();
    expect(await statusesOf(desk, [writeToken(header, payload, sign)])).toEqual({ 200: 1 });
  });

  it.each(Object.entries({ ...forgeries, ...keyForgeries(alg) }))("%s opens nothing", async (_, forge) => {
    const tokens = forge(recipe());
    tried += tokens.length;
    expect(await statusesOf(desk, tokens)).toEqual({ 401: tokens.length });
  });
});
