import { isIP } from "node:net";
import type { LookupAll } from "../../src/node/outbound/guarded-lookup.ts";

/** Answers from a table that may change at any time; what is not in it does not exist. */
export function fakeDns(addressesOf: (name: string) => readonly string[] | undefined): LookupAll {
  return (name, done) => {
    const found = addressesOf(name);
    const error = Object.assign(new Error(`ENOTFOUND ${name}`), { code: "ENOTFOUND" });
    if (found === undefined) return void setImmediate(done, error, []);
    const answers = found.map((address) => ({ address, family: isIP(address) }));
    setImmediate(done, null, answers);
  };
}
