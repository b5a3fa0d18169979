const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long after each failure the next attempt is made. After the failure that has none the delivery has failed. */
export const retryDelays: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** How much longer than the delay it may take at most: receivers that come back are not called by everything at once. */
const spread = 0.1;

/** When the next attempt is made after so many failures; null when there is none. */
export function nextAttempt(delivery: string, failures: number, now: string): string | null {
  const delay = retryDelays[failures - 1];
  if (delay === undefined) return null;
  return later(now, Math.round(delay * (1 + spread * shareOf(`${delivery} ${failures}`))));
}

/** A number from 0 to 1 that looks random and is the same each time: FNV-1a. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

/** For how long a webhook may fail before it is disabled. */
const patience = 5 * day;
/** After so long without a failure the next one begins anew: deliveries that wait fail more often than that. */
const silence = 2 * day;

/** The failures of a webhook that no success has ended. */
export interface Failing {
  readonly failing_since: string | null;
  readonly last_failure_at: string | null;
}

/** Since when a webhook fails that has failed now as well. */
export function failingSince({ failing_since: since, last_failure_at: last }: Failing, now: string): string {
  return since === null || last === null || Date.parse(now) - Date.parse(last) > silence ? now : since;
}

/** Whether it has failed for so long that it is to be disabled. */
export function hasFailedTooLong(since: string, now: string): boolean {
  return Date.parse(now) - Date.parse(since) >= patience;
}

/** For how long nobody else makes an attempt that was begun: longer than one takes, with what it takes to note it. */
const lease = minute;

export function leaseFrom(now: string): string {
  return later(now, lease);
}

export function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
