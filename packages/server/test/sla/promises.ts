import type { Schema } from "../../src/contract.ts";
import { make } from "../matrix/scene.ts";
import type { TestClient } from "../support/client.ts";
import { nineToFive } from "./calendars.ts";

/** The same target at every priority. */
export function targetsOf(response: number, resolution: number): Schema<"SlaTargets"> {
  const target = { response, resolution };
  return { urgent: target, high: target, normal: target, low: target };
}

/** Makes a policy, by default for everybody, with an hour to respond and four to resolve. */
export async function promise(manager: TestClient, more: object = {}): Promise<Schema<"SlaPolicy">> {
  return await make(
    manager.post("/sla/policies", { name: "Everybody", targets: targetsOf(60, 240), ...more }),
  );
}

/** Makes a calendar, by default of weekdays from nine to five in UTC. */
export async function openHours(manager: TestClient, more: object = {}): Promise<Schema<"Calendar">> {
  return await make(manager.post("/sla/calendars", { name: "Office", ...nineToFive("UTC"), ...more }));
}

/** What became of the clocks: each entry with the time and the deadline, such as `Mon 09:30`. */
export function told({ entries }: Schema<"SlaTimeline">): readonly string[] {
  return entries.map(
    ({ clock, event, timestamp, due }) => `${short(timestamp)} ${clock} ${event} ${short(due)}`,
  );
}

export function short(time: string): string {
  const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(time).getUTCDay()];
  return `${day} ${time.slice(11, 16)}`;
}
