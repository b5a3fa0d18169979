import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { isSigned, secretBytes, sign } from "./sign.ts";

const secret = `whsec_${btoa("a secret that the shop and the desk share")}`;
const key = secretBytes(secret);
const message = { id: "exec_1", timestamp: 1_769_283_000, body: '{"a":"ü"}' };

describe("a signature", () => {
  it("is what the library of Standard Webhooks makes", () => {
    const theirs = new Webhook(secret);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.string({ maxLength: 20 }), (body, id) => {
        const expected = theirs.sign(id, new Date(message.timestamp * 1000), body);
        expect(sign(key, { id, timestamp: message.timestamp, body })).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("holds for that message alone, also among those of other keys", () => {
    const other = sign(secretBytes(`whsec_${btoa("x".repeat(24))}`), message);
    expect(isSigned(key, message, `v1a,abc ${other} ${sign(key, message)}`)).toBe(true);
    for (const changed of [{ id: "exec_2" }, { timestamp: 1 }, { body: '{"a":"u"}' }])
      expect(isSigned(key, { ...message, ...changed }, sign(key, message))).toBe(false);
    for (const none of ["", "v1,", other]) expect(isSigned(key, message, none)).toBe(false);
  });

  it.each(["", "whsec_", "whsec_c2hvcnQ=", "not base64 !", `whsec_${btoa("x".repeat(65))}`])(
    "is not made with %j",
    (wrong) => {
      expect(() => secretBytes(wrong)).toThrow(TypeError);
    },
  );
});
