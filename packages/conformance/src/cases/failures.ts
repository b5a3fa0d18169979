import type { Case } from "../case.ts";
import { refused, there } from "../check.ts";
import { contract } from "../contract/contract.ts";
import { refuses } from "../contract/keys.ts";
import type { OperationId } from "../generated/operations.ts";
import { samples, sharedSubject } from "../samples/samples.ts";
import type { Scene } from "../scene/scene.ts";

/** It answers what the server is made of, so that a server may answer it without a database. */
const needsNothing: OperationId = "listQuickActions";

async function goesOn(
  scene: Scene,
  call: PromiseLike<unknown>,
  code: "internal" | "unavailable",
): Promise<void> {
  const outcome = await Promise.resolve(call).then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome !== null) return void (await refused(Promise.reject(outcome), code));
  const why = "the actions are part of the server, which needs no database to list them";
  for (const key of refuses(needsNothing, code)) scene.run.sightings.excused.set(key, why);
}

function fails(id: OperationId, code: "internal" | "unavailable"): Case {
  const isOutage = code === "unavailable";
  return {
    name: `${id} says so when the server ${isOutage ? "has no database" : "fails"}`,
    reaches: refuses(id, code),
    needs: [isOutage ? "outage" : "failure"],
    async run(scene) {
      const subject = await sharedSubject(scene, id);
      const { target } = scene;
      const bring = there(isOutage ? target.takeAway : target.fail, "way to make it fail");
      const restore = await bring.call(target);
      try {
        const client = scene.house.holder(() => scene.house.tokenOf("manager"), scene.run.fetchOnce);
        const call = samples[id].call(client, subject, {});
        if (id === needsNothing) await goesOn(scene, call, code);
        else await refused(call, code);
      } finally {
        await restore();
      }
    },
  };
}

/** Every operation, while the server cannot do its work. */
export const failures: readonly Case[] = (["internal", "unavailable"] as const).flatMap((code) =>
  contract.filter(({ codes }) => codes.includes(code)).map(({ id }) => fails(id, code)),
);
