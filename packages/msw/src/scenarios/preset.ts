import type { TimeSpan } from "../clock/time-span.ts";
import type { ScenarioPlay } from "./scenario.ts";

/** A scenario that has a past. */
export interface Preset {
  /** How long before the mock's `now` it begins. */
  readonly span: TimeSpan;
  readonly play: ScenarioPlay;
}
