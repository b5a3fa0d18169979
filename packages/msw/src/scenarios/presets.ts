import { agentOffline } from "./agent-offline.ts";
import { breachedSlas } from "./breached-slas.ts";
import { busyQueue } from "./busy-queue.ts";
import { demo } from "./demo.ts";
import type { Preset } from "./preset.ts";
import type { ScenarioName } from "./scenario.ts";

/** The scenarios that come with the mock. */
export const presets: Readonly<Record<ScenarioName, Preset>> = {
  empty: { span: {}, play: () => undefined },
  demo,
  "busy queue": busyQueue,
  "breached SLAs": breachedSlas,
  "agent offline": agentOffline,
};
