/** Whole cents of a sum as people write it. */
export function cents(sum: number): number {
  return Math.round(sum * 100);
}

/** A sum of cents as people write it, such as `$25.90`. */
export function dollars(sum: number): string {
  return `$${(sum / 100).toFixed(2)}`;
}
