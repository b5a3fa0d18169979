import type { TimeSpan } from "../clock/time-span.ts";
import type { ScenarioName, ScenarioPlay } from "./scenario.ts";

/** A scenario with how long it takes. */
export interface Preset {
  readonly span: TimeSpan;
  readonly play: ScenarioPlay;
}

const nothing: Preset = { span: {}, play: () => undefined };

export const presets: Readonly<Record<ScenarioName, Preset>> = {
  empty: nothing,
  demo: nothing,
  "busy queue": nothing,
  "breached SLAs": nothing,
  "agent offline": nothing,
};
