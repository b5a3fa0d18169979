import type { CreateSlaPolicyParams } from "@olympus-support/sdk";
import type { OperationId } from "../generated/operations.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sample } from "./sample.ts";

const target = { response: 30, resolution: 240 };

/** What policies promise, and when calendars are open, where it does not matter. */
export const someTargets = { urgent: target, high: target, normal: target, low: target };
export const someHours = { monday: [{ start: "09:00", end: "17:00" }] };

/** A policy that matches nothing of anybody else's, and nothing at all when the case is over. */
export async function newPolicy(scene: Scene, params: Partial<CreateSlaPolicyParams> = {}): Promise<string> {
  const { client } = scene;
  const conditions = { tags: [scene.fresh("tag")] };
  const { id } = await client.sla.createPolicy({
    name: "Sample",
    conditions,
    targets: someTargets,
    ...params,
  });
  scene.tidy(() => client.sla.updatePolicy(id, { enabled: false }));
  return id;
}

export async function newCalendar(scene: Scene): Promise<string> {
  return (await scene.client.sla.createCalendar({ name: "Sample", timezone: "UTC", hours: someHours })).id;
}

const ofPolicy = {
  subject: (scene: Scene) => newPolicy(scene, { enabled: false }),
  missing: "sla_policy_not_found",
} as const;
const ofCalendar = { subject: newCalendar, missing: "calendar_not_found" } as const;

/** A call of each operation on policies and calendars. */
export const slaSamples = {
  listSlaPolicies: { call: (client) => client.sla.listPolicies({ limit: 5 }) },
  createSlaPolicy: {
    ...ofCalendar,
    call: (client, calendar_id, options) =>
      client.sla.createPolicy({ name: "Sample", enabled: false, calendar_id, targets: someTargets }, options),
  },
  getSlaPolicy: { ...ofPolicy, call: (client, id) => client.sla.retrievePolicy(id) },
  updateSlaPolicy: { ...ofPolicy, call: (client, id) => client.sla.updatePolicy(id, { name: "Other" }) },
  listCalendars: { call: (client) => client.sla.listCalendars({ limit: 5 }) },
  createCalendar: {
    subject: (scene) => Promise.resolve(scene.fresh("calendar")),
    call: (client, name, options) =>
      client.sla.createCalendar({ name, timezone: "UTC", hours: someHours }, options),
  },
  getCalendar: { ...ofCalendar, call: (client, id) => client.sla.retrieveCalendar(id) },
  updateCalendar: { ...ofCalendar, call: (client, id) => client.sla.updateCalendar(id, { name: "Other" }) },
} as const satisfies Partial<Record<OperationId, Sample>>;
