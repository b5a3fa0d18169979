import { type ClockEntry, stopsOf } from "./clock-log.ts";
import type { ClockName, Terms } from "./terms.ts";

/** When a clock runs out, and when it comes close to that. */
export interface Deadline {
  readonly due: string;
  readonly atRisk: string;
}

const minute = 60_000;

/**
 * When a clock runs out. It depends on nothing but the terms, the time of creation and the stops that the log tells of,
 * so it can be computed anew whenever one of them changes.
 *
 * @param until Ends the stop that still lasts; with null it does not count yet.
 */
export function deadlineOf(
  terms: Terms,
  clock: ClockName,
  createdAt: string,
  log: readonly ClockEntry[],
  until: string | null = null,
): Deadline {
  const { openTime, target, atRisk } = terms;
  const length = target[clock] * minute + stoodStill(terms, stopsOf(log, clock), until);
  const lead = (atRisk[clock] ?? target[clock] / 4) * minute;
  const from = Date.parse(createdAt);
  return {
    due: textOf(openTime.after(from, length)),
    atRisk: textOf(openTime.after(from, length - lead)),
  };
}

function stoodStill({ openTime }: Terms, stops: ReturnType<typeof stopsOf>, until: string | null): number {
  let length = 0;
  for (const { from, to } of stops) {
    const end = to ?? until;
    if (end !== null) length += openTime.between(Date.parse(from), Date.parse(end));
  }
  return length;
}

function textOf(moment: number): string {
  return new Date(moment).toISOString();
}
