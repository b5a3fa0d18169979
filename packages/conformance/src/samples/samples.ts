import type { OperationId } from "../generated/operations.ts";
import type { Scene } from "../scene/scene.ts";
import { deskSamples } from "./desk-samples.ts";
import type { Sample } from "./sample.ts";
import { sessionSamples } from "./session-samples.ts";
import { slaSamples } from "./sla-samples.ts";
import { ticketSamples } from "./ticket-samples.ts";
import { webhookSamples } from "./webhook-samples.ts";

/** A valid call of every operation; an operation without one does not compile. */
export const samples: Readonly<Record<OperationId, Sample>> = {
  ...sessionSamples,
  ...ticketSamples,
  ...deskSamples,
  ...slaSamples,
  ...webhookSamples,
};

/** An id that nothing has. */
export const nothing = "nothing_of_this_id";

/** Makes something once in the run's house, and answers its id. */
export function sharedId(
  scene: Scene,
  name: string,
  make: (house: Scene) => Promise<string>,
): Promise<string> {
  const { made } = scene.run;
  const known = made.get(name) ?? make(scene.house);
  made.set(name, known);
  return known;
}

/** The operation's subject for calls that are refused: one for all of them, for they change nothing. */
export function sharedSubject(scene: Scene, id: OperationId): Promise<string> {
  const { subject } = samples[id];
  return subject === undefined ? Promise.resolve("") : sharedId(scene, id, subject);
}
