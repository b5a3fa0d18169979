import type { ErrorCode } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { holds, refused } from "../check.ts";
import { contract } from "../contract/contract.ts";
import { refuses } from "../contract/keys.ts";
import type { OperationId } from "../generated/operations.ts";
import { nothing, samples, sharedId, sharedSubject } from "../samples/samples.ts";
import { closedTicket, endedSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";

/** The operation's subject, with another id in the first place. */
async function withId(scene: Scene, id: OperationId, other: string): Promise<string> {
  return (await sharedSubject(scene, id)).replace(/^\S*/, other);
}

function absent(id: OperationId, code: ErrorCode): Case {
  return {
    name: `${id} does not know what is not there`,
    reaches: refuses(id, code),
    async run(scene) {
      const subject = await withId(scene, id, nothing);
      await refused(samples[id].call(scene.house.client, subject, {}), code);
    },
  };
}

function foreign(id: OperationId, code: ErrorCode): Case {
  return {
    name: `${id} does not know what is another tenant's`,
    reaches: refuses(id, code),
    needs: ["foreign token"],
    async run(scene) {
      const subject = await sharedSubject(scene, id);
      await refused(samples[id].call(scene.house.as("foreign"), subject, {}), code);
    },
  };
}

const named = contract.flatMap(({ id }) => {
  const { missing } = samples[id];
  return missing === undefined ? [] : [{ id, missing }];
});

function over(id: OperationId, code: ErrorCode, make: (scene: Scene) => Promise<string>): Case {
  return {
    name: `${id} refuses what is over: ${code}`,
    reaches: refuses(id, code),
    async run(scene) {
      const subject = await withId(scene, id, await sharedId(scene, code, make));
      await refused(samples[id].call(scene.house.client, subject, {}), code);
    },
  };
}

const ended = async (scene: Scene): Promise<string> => (await endedSession(scene)).session_id;
const closed = async (scene: Scene): Promise<string> => (await closedTicket(scene)).id;

/** Those whose path names a session or ticket that may be over. */
const onSubject = contract.filter(({ id }) => id !== "executeQuickAction");
const onSessions = onSubject.filter(({ codes }) => codes.includes("session_closed"));
const onTickets = onSubject.filter(({ codes }) => codes.includes("ticket_closed"));

function stale(id: OperationId): Case {
  return {
    name: `${id} refuses a version that is not the latest`,
    reaches: refuses(id, "precondition_failed"),
    async run(scene) {
      const subject = await sharedSubject(scene, id);
      const call = samples[id].call(scene.house.client, subject, { ifMatch: 999_999 });
      const { etag } = await refused(call, "precondition_failed");
      holds(/^"\d+"$/.test(etag ?? ""), "The ETag names the latest version.");
    },
  };
}

/** Every operation on something, called on what it cannot be done to. */
export const refusedSubjects: readonly Case[] = [
  ...named.map(({ id, missing }) => absent(id, missing)),
  // The actions are the same in every tenant.
  ...named.filter(({ id }) => id !== "executeQuickAction").map(({ id, missing }) => foreign(id, missing)),
  ...onSessions.map(({ id }) => over(id, "session_closed", ended)),
  ...onTickets.map(({ id }) => over(id, "ticket_closed", closed)),
  ...contract.filter(({ takesVersion }) => takesVersion).map(({ id }) => stale(id)),
];
