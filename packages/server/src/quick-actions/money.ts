import { z } from "zod";

/** A positive amount of at most two decimals; the last bit that a sum such as 0.1 + 0.2 is off by is taken away. */
export const amount = z
  .number()
  .min(0.01)
  .max(1_000_000)
  .multipleOf(0.01)
  .overwrite((value) => Math.round(value * 100) / 100);

/** A currency code of ISO 4217; US dollars unless told otherwise. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .default("USD");

/** `$25.99` for dollars, `25.99 EUR` for others. */
export function formatMoney(value: number, code: string): string {
  return code === "USD" ? `$${value.toFixed(2)}` : `${value.toFixed(2)} ${code}`;
}
