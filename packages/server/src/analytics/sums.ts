/** What a desk adds up to where nothing happened. */
export const noSums = {
  sessions_started: 0,
  sessions_assigned: 0,
  /** Sessions that came to a team by a transfer. */
  sessions_received: 0,
  sessions_ended: 0,
  sessions_resolved: 0,
  session_resolution_ms: 0,
  first_contact_resolved: 0,
  responses: 0,
  response_ms: 0,
  ratings: 0,
  rating_sum: 0,
  tickets_created: 0,
  tickets_assigned: 0,
  tickets_solved: 0,
  ticket_resolution_ms: 0,
  response_met: 0,
  response_missed: 0,
  resolution_met: 0,
  resolution_missed: 0,
  session_response_met: 0,
  session_response_missed: 0,
  session_resolution_met: 0,
  session_resolution_missed: 0,
} as const satisfies Readonly<Record<string, 0>>;

/** One of the sums that facts add to. */
export type Sum = keyof typeof noSums;
export type Sums = Readonly<Partial<Record<Sum, number>>>;
export type AllSums = Readonly<Record<Sum, number>>;

export const sumNames = Object.keys(noSums) as readonly Sum[];

/** Adds several up. Every sum is of whole numbers, so that the order makes no difference. */
export function addUp(several: readonly Sums[]): AllSums {
  const total: Record<Sum, number> = { ...noSums };
  for (const sums of several) {
    for (const name of sumNames) total[name] += sums[name] ?? 0;
  }
  return total;
}
