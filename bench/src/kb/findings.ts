import type { Import } from "./import-folder.ts";
import type { Latency } from "./latency.ts";
import type { Quality } from "./quality.ts";
import type { QuerySet } from "./queries.ts";
import type { StartUp } from "./start-up.ts";

/** How well one contestant answered one set of queries. */
export interface Standing extends Quality {
  readonly who: string;
  readonly half: "chosen by" | "held out";
  readonly set: QuerySet;
}

/** How fast one contestant was. */
export interface Speed extends Latency {
  readonly who: string;
}

export interface Findings {
  readonly articles: number;
  readonly grownTo: number;
  /** The first import, and the same once more. */
  readonly imports: readonly Import[];
  readonly standings: readonly Standing[];
  readonly speeds: readonly Speed[];
  readonly startUp: StartUp;
}
