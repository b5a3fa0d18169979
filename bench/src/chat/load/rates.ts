/** Messages that were stored, acknowledged and delivered; the times from sent to delivered, in milliseconds. */
export interface Rates {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export function ratesOf(times: readonly number[], seconds: number): Rates {
  const sorted = times.toSorted((one, other) => one - other);
  const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: sorted.length / seconds, p50: part(0.5), p99: part(0.99) };
}
