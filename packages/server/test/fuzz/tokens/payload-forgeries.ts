import { type Forge, insertBefore, without, withPayload } from "./forgery.ts";
import { writeToken } from "./raw-token.ts";

const wrong: readonly unknown[] = [null, true, 7, "", "a b", [], ["a"], {}, { a: 1 }];

/** Tokens with which nobody is let in because of their payload. */
export const ofPayloads: Readonly<Record<string, Forge>> = {
  "whose payload is no object": (it) =>
    ["", "7", "null", "[]", '"a"', "{", "{}", "[{}]", "a.b.c", `${"[".repeat(20_000)}`].map((payload) =>
      writeToken(it.header, payload, it.sign),
    ),
  "whose payload is no UTF-8": (it) => [
    writeToken(it.header, Buffer.from(JSON.stringify({ ...it.payload, name: "\u00e9" }), "latin1"), it.sign),
  ],
  "inside of a token": (it) => [
    writeToken({ ...it.header, cty: "JWT" }, writeToken(it.header, it.payload, it.sign), it.sign),
  ],
  "with a wrong expiry": (it) =>
    [...wrong.filter((value) => value !== 7), String(it.now + 600), -1, 0, 7, it.now - 61, -1e308].flatMap(
      (exp) => withPayload({ exp })(it),
    ),
  "without an expiry": (it) => [writeToken(it.header, without(it.payload, "exp"), it.sign)],
  "whose expiry is no JSON": (it) =>
    ["NaN", "Infinity", "0x7fffffff", "1e", "+9999999999", "'9'"].map((exp) =>
      writeToken(
        it.header,
        insertBefore(JSON.stringify(without(it.payload, "exp")), `"exp":${exp}`),
        it.sign,
      ),
    ),
  "that says twice when it expires": (it) => [
    writeToken(it.header, insertBefore(JSON.stringify(it.payload), `"exp":${it.now - 3600}`), it.sign),
  ],
  "not valid yet": (it) =>
    [it.now + 61, 1e15, 1e308, String(it.now), "", null, true, [], {}].flatMap((nbf) =>
      withPayload({ nbf })(it),
    ),
  "not valid before the end of numbers": (it) => [
    writeToken(it.header, insertBefore(JSON.stringify(it.payload), '"nbf":1e999'), it.sign),
  ],
  "issued at no time": (it) => ["", "now", null, true, [], {}].flatMap((iat) => withPayload({ iat })(it)),
  "of another issuer": (it) =>
    [...wrong, "https://elsewhere.test", [it.payload["iss"]], `${it.payload["iss"]}/`].flatMap((iss) =>
      withPayload({ iss })(it),
    ),
  "for another audience": (it) =>
    [...wrong, "billing", ["billing"], [[it.payload["aud"]]], `${it.payload["aud"]} `].flatMap((aud) =>
      withPayload({ aud })(it),
    ),
  "of no subject": (it) =>
    [...wrong, "a/b", "../a", "a\0", "a".repeat(129), "\u00e9"].flatMap((sub) => withPayload({ sub })(it)),
  "of an agent that is no id": (it) =>
    [...wrong.slice(1), "a/b", "a".repeat(129)].flatMap((agent_id) => withPayload({ agent_id })(it)),
  "of a tenant that is no id": (it) =>
    [...wrong, "a/b", "a\n", "a".repeat(129), "*"].flatMap((tenant_id) => withPayload({ tenant_id })(it)),
};
