import type { DatabaseKind } from "./databases.ts";
import type { Figures } from "./measure.ts";
import type { Task } from "./tasks.ts";

/** What is to be measured, and how long. */
export interface Plan {
  readonly database: DatabaseKind;
  readonly rounds: number;
  readonly seconds: number;
  readonly million: boolean;
}

/** One measurement. */
export interface Sample extends Figures {
  readonly contestant: string;
  readonly task: Task;
}

export interface Findings {
  readonly samples: readonly Sample[];
  /** Of ours, in milliseconds and MB. */
  readonly ready: number;
  readonly memoryIdle: number;
  readonly memoryLoaded: number;
}
