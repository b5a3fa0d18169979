/** A positive amount of at most two decimals. */
export const amount = { type: "number", minimum: 0.01, maximum: 1_000_000, multipleOf: 0.01 };

/** A currency code of ISO 4217. */
export const currency = { type: "string", pattern: "^[A-Z]{3}$", default: "USD" };

/** What an amount is in unless told otherwise. */
export const usualCurrency = "USD";

/** `$25.99` for dollars, `25.99 EUR` for others. */
export function formatMoney(value: number, code: string = usualCurrency): string {
  return code === "USD" ? `$${value.toFixed(2)}` : `${value.toFixed(2)} ${code}`;
}
