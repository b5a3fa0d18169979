import fc from "fast-check";
import type { Desk } from "../../support/make-desk.ts";
import { staffToken } from "../../support/tokens.ts";
import { type Plan, search } from "../search.ts";
import type { Tally } from "../tally.ts";
import { statusesOf } from "./statuses.ts";

const characters = "ABCXYZabcxyz0189-_.=~+/";

/** Another text than the one given: at some place something is left out and something put in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(5),
  put: fc.string({ unit: fc.constantFrom(...characters), maxLength: 5 }),
});

/** Changes a good token of the desk's secret anywhere, and throws at a change that it is let in with. */
export async function runTamperedTokens(desk: Desk, plan: Plan, tally: Tally): Promise<void> {
  const good = await staffToken({ tenant: "tenant_1", roles: ["super_admin"] }, desk.now());
  const tampered = edit.map(({ at, cut, put }) => {
    const index = Math.floor(at * good.length);
    return good.slice(0, index) + put + good.slice(index + cut);
  });
  const property = fc.asyncProperty(
    tampered.filter((token) => token !== good && token !== ""),
    async (token) => {
      tally.add("tampered tokens");
      const statuses = await statusesOf(desk, [token]);
      if (statuses["401"] !== 1) throw new Error(`${token} was answered ${JSON.stringify(statuses)}`);
    },
  );
  await search("tampered tokens", property, plan);
}
