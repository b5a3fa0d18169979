import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerOf } from "./input-schema.ts";
import { amount, currency, formatMoney } from "./money.ts";
import { roundSums } from "./round-sums.ts";

const schema = { type: "object", properties: { amount, currency } };
const check = checkerOf(schema);
const rounded = (value: number): unknown => roundSums(schema, { amount: value })["amount"];
const isAmount = (value: number): boolean => check(roundSums(schema, { amount: value })).length === 0;

describe("amount", () => {
  it("is any number of whole cents up to a million, as it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (cents) => {
        expect([isAmount(cents / 100), rounded(cents / 100)]).toEqual([true, cents / 100]);
      }),
    );
  });

  it("is never a fraction of a cent", () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(parts, ([cents, tenths]) => {
        expect(isAmount((cents * 10 + tenths) / 1000)).toBe(false);
      }),
    );
  });

  it.each([0, -0, -0.01, -25.99, 1e-20, Number.MIN_VALUE, 1_000_000.01, 1e300, Number.NaN, Infinity])(
    "is not %d",
    (value) => {
      expect(isAmount(value)).toBe(false);
    },
  );

  it("loses what adding up prices in floating point put there", () => {
    expect(rounded(0.1 + 0.2)).toBe(0.3);
    expect(rounded(8.33 + 8.33 + 9.33)).toBe(25.99);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 }),
        (prices) => {
          const sum = prices.reduce((total, cents) => total + cents / 100, 0);
          const exact = prices.reduce((total, cents) => total + cents, 0) / 100;
          expect(rounded(sum)).toBe(exact);
        },
      ),
    );
  });
});

describe("currency", () => {
  it("is three capital letters", () => {
    expect(check({ currency: "EUR" })).toEqual([]);
    for (const wrong of ["", "eur", "EURO", "E R", "€"]) expect(check({ currency: wrong })).toHaveLength(1);
  });
});

describe("formatMoney", () => {
  it("writes dollars with their sign and others with their code, always with cents", () => {
    expect(formatMoney(25.9, "USD")).toBe("$25.90");
    expect(formatMoney(25.9)).toBe("$25.90");
    expect(formatMoney(1_000_000, "EUR")).toBe("1000000.00 EUR");
  });
});
