import { isApiError } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { equal, holds, refused } from "../check.ts";
import { contract } from "../contract/contract.ts";
import { codeKey, refuses, statusKey, succeeds } from "../contract/keys.ts";
import type { OperationId } from "../generated/operations.ts";
import { samples } from "../samples/samples.ts";
import type { Scene } from "../scene/scene.ts";

const subjectOf = async (scene: Scene, id: OperationId): Promise<string> =>
  (await samples[id].subject?.(scene)) ?? "";

const repeated = (id: OperationId): Case => ({
  name: `${id} answers a repeat as it did before`,
  reaches: succeeds(id),
  async run(scene) {
    const subject = await subjectOf(scene, id);
    const idempotencyKey = scene.fresh("key");
    const first = await samples[id].call(scene.client, subject, { idempotencyKey }).withResponse();
    const again = await samples[id].call(scene.client, subject, { idempotencyKey }).withResponse();
    equal(again.data, first.data, "the second answer");
    equal(again.etag, first.etag, "its ETag");
    equal(again.response.status, first.response.status, "its status");
  },
});

const reused = (id: OperationId): Case => ({
  name: `${id} refuses the key of another call`,
  reaches: refuses(id, "idempotency_key_reused"),
  async run(scene) {
    const subject = await subjectOf(scene, id);
    const idempotencyKey = scene.fresh("key");
    await scene.client.kb.suggest({ message: "Something else" }, { idempotencyKey });
    await refused(samples[id].call(scene.client, subject, { idempotencyKey }), "idempotency_key_reused");
  },
});

const atOnce = 12;
const rounds = 8;

/** Makes the same call many times at once; answers whether one of them met another that was not done. */
async function collide(scene: Scene, id: OperationId): Promise<boolean> {
  const subject = await subjectOf(scene, id);
  const idempotencyKey = scene.fresh("key");
  const { client } = scene;
  const outcomes = await Promise.allSettled(
    Array.from({ length: atOnce }, () => samples[id].call(client, subject, { idempotencyKey })),
  );
  const done = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const refusals = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  const [first] = done;
  holds(first !== undefined, "One of the calls is carried out.");
  for (const answer of done) equal(answer, first, "the answers of one call");
  for (const refusal of refusals) {
    holds(isApiError(refusal, "idempotency_in_progress"), `The others wait or are told so, not: ${refusal}`);
  }
  return refusals.length > 0;
}

const together = (id: OperationId): Case => ({
  name: `${id} is carried out once when it comes many times at once`,
  reaches: refuses(id, "idempotency_in_progress"),
  async run(scene) {
    for (let round = 1; round <= rounds; round += 1) {
      if (await collide(scene, id)) return;
    }
    const why = `of ${rounds} times ${atOnce} calls at once none met one that was not done`;
    scene.run.sightings.excused.set(codeKey(id, "idempotency_in_progress"), why);
    scene.run.sightings.excused.set(statusKey(id, 409), why);
  },
});

const keyed = contract.filter(({ takesKey }) => takesKey).map(({ id }) => id);

/** Every operation with an `Idempotency-Key`. */
export const idempotency: readonly Case[] = [
  ...keyed.map(repeated),
  ...keyed.map(reused),
  ...keyed.map(together),
];
