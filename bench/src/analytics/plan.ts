import type { DatabaseKind } from "../http/databases.ts";

export interface Plan {
  readonly database: DatabaseKind;
  readonly rounds: number;
}

/** How many sessions a desk has behind it. */
export const sizes = [10_000, 1_000_000] as const;

/** Calls of each report at each size and in each round. */
export const callsARound = 60;
