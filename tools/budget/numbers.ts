/** The value below which `share` of the values lie (nearest rank); 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const largest = (values: readonly number[]): number => Math.max(0, ...values);

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
