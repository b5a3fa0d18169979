import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf, callOperation, guardedIds } from "../http/calls.ts";
import { startKeyServer } from "../http/key-server.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import {
  badCredentials,
  expectations,
  goodChatToken,
  goodToken,
  publishedKey,
  type Surroundings,
} from "./credentials.ts";
import { useMatrixDesk } from "./matrix-desk.ts";

const keys = await startKeyServer([publishedKey]);
afterAll(() => keys.close());

const audited = guardedIds.filter((id) => operations[id].audited);
const unaudited = guardedIds.filter((id) => !operations[id].audited);

/** Calls the operations; answers what each kind of answer was given how often. */
async function answersTo(
  client: TestClient,
  ids: readonly OperationId[],
  kindOf: (answer: Answer) => string,
): Promise<Readonly<Record<string, number>>> {
  const seen: Record<string, number> = {};
  for (const id of ids) {
    const kind = kindOf(await callOperation(client, id, addressOf(id)));
    seen[kind] = (seen[kind] ?? 0) + 1;
  }
  return seen;
}

describe.each(engines)("a credential on %s", { timeout: 60_000 }, (engine) => {
  const auth = { ...expectations, jwksUrl: keys.url };
  const { desk, digest, queriesOf, count } = useMatrixDesk(engine, "C", { auth });
  let at: Surroundings;

  beforeAll(async () => {
    const { secret } = await desk.db.selectFrom("signing_keys").select("secret").executeTakeFirstOrThrow();
    at = { now: desk.now(), chatKey: Buffer.from(secret, "base64") };
    // From here on the desk knows the key of its chat tokens without looking.
    await desk
      .clientWithToken((await badCredentials["a chat token without a session"]?.(at)) ?? "")
      .get("/teams");
  });

  it.each(Object.entries(badCredentials))("%s opens nothing, and nothing is read for it", async (_, make) => {
    const client = desk.clientWithToken(await make(at));
    const before = await digest();
    const { result, queries } = await queriesOf(() =>
      answersTo(
        client,
        guardedIds,
        ({ status, body, headers }) => `${status} ${body.code} ${headers.get("www-authenticate")}`,
      ),
    );
    expect(result).toEqual({ "401 unauthenticated Bearer": guardedIds.length });
    expect(queries).toBe(0);
    expect(await digest()).toEqual(before);
    count(guardedIds.length);
  });

  it.each([
    ["an unknown role", ["admin"]],
    ["no role", []],
    ["a role in capitals", ["MANAGER"]],
    ["a role that is no text", [["manager"]]],
    ["roles that are one text", "manager"],
    ["the customer's name for a role", ["customer"]],
    ["a role of objects", ["__proto__", "constructor"]],
  ])("with %s opens nothing either", async (_, roles) => {
    const client = desk.clientWithToken(await goodToken(at, { roles, permissions: ["*", "refund:write"] }));
    const kindOf = ({ status, body }: Answer): string => `${status} ${body.code}`;
    const { result, queries } = await queriesOf(() => answersTo(client, unaudited, kindOf));
    expect(result).toEqual({ "403 forbidden": unaudited.length });
    expect(queries).toBe(0);
    // That it was asked is written down, and nothing else.
    const before = await digest();
    expect(await answersTo(client, audited, kindOf)).toEqual({ "403 forbidden": audited.length });
    expect(await digest()).toEqual(before);
    count(guardedIds.length);
  });

  it("that is good opens everything", async () => {
    const client = desk.clientWithToken(await goodToken(at));
    const refusals = await answersTo(client, guardedIds, ({ status }) => String([401, 403].includes(status)));
    expect(refusals).toEqual({ false: guardedIds.length });
    const customer = desk.clientWithToken(await goodChatToken(at));
    expect((await customer.get("/sessions/sess_1")).body.code).toBe("session_not_found");
    count(guardedIds.length);
  });
});
