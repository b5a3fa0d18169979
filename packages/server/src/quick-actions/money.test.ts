import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { amount, currency, formatMoney } from "./money.ts";

describe("amount", () => {
  it("is any number of whole cents up to a million, as it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (cents) => {
        expect(amount.parse(cents / 100)).toBe(cents / 100);
      }),
    );
  });

  it("is never a fraction of a cent", () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(parts, ([cents, tenths]) => {
        expect(amount.safeParse((cents * 10 + tenths) / 1000).success).toBe(false);
      }),
    );
  });

  it.each([0, -0, -0.01, -25.99, 1e-20, Number.MIN_VALUE, 1_000_000.01, 1e300, Number.NaN, Infinity])(
    "is not %d",
    (value) => {
      expect(amount.safeParse(value).success).toBe(false);
    },
  );

  it("loses what adding up prices in floating point put there", () => {
    expect(amount.parse(0.1 + 0.2)).toBe(0.3);
    expect(amount.parse(8.33 + 8.33 + 9.33)).toBe(25.99);
  });

  it("says its limits in JSON Schema", () => {
    expect(z.toJSONSchema(amount, { io: "input" })).toMatchObject({
      type: "number",
      minimum: 0.01,
      maximum: 1_000_000,
      multipleOf: 0.01,
    });
  });
});

describe("currency", () => {
  it("is three capital letters, US dollars unless told otherwise", () => {
    expect(currency.parse(undefined)).toBe("USD");
    expect(currency.parse("EUR")).toBe("EUR");
    for (const wrong of ["", "eur", "EURO", "E R", "€"])
      expect(currency.safeParse(wrong).success).toBe(false);
  });
});

describe("formatMoney", () => {
  it("writes dollars with their sign and others with their code, always with cents", () => {
    expect(formatMoney(25.9, "USD")).toBe("$25.90");
    expect(formatMoney(1_000_000, "EUR")).toBe("1000000.00 EUR");
  });
});
