import type { Channel } from "../contract.ts";
import type { Sums } from "./sums.ts";

/** Something that happened and is counted: for the desk, and for the channel, category, agent and team that it concerns. */
export interface Fact {
  readonly channel?: Channel;
  readonly category?: string | null;
  readonly agent?: string | null;
  readonly team?: string | null;
  readonly add: Sums;
}

/** A fact and when it was one, RFC 3339. */
export type DatedFact = Fact & { readonly at: string };
