import type { Case } from "../case.ts";
import { equal, holds, refused, there } from "../check.ts";
import { contract, type Operation } from "../contract/contract.ts";
import { refuses } from "../contract/keys.ts";
import { samples, sharedId, sharedSubject } from "../samples/samples.ts";
import { startSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";

const withStaff = contract.filter(({ isPublic }) => !isPublic);

const unknownToken = ({ id }: Operation): Case => ({
  name: `${id} refuses a token that is none`,
  reaches: refuses(id, "unauthenticated"),
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    await refused(samples[id].call(scene.holder("nonsense"), subject, {}), "unauthenticated");
  },
});

const outsider = ({ id }: Operation): Case => ({
  name: `${id} refuses whoever has no role at the desk`,
  reaches: refuses(id, "forbidden"),
  needs: ["outsider token"],
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    await refused(samples[id].call(scene.house.as("outsider"), subject, {}), "forbidden");
  },
});

const notManager = ({ id }: Operation): Case => ({
  name: `${id} refuses whoever is no manager`,
  reaches: refuses(id, "forbidden"),
  needs: ["staff token"],
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    await refused(samples[id].call(scene.house.as("staff"), subject, {}), "forbidden");
  },
});

const chatTokenOf = (scene: Scene): Promise<string> =>
  sharedId(scene, "a chat token", async (house) => (await startSession(house)).chat_token);

const customer = ({ id }: Operation): Case => ({
  name: `${id} refuses a session's customer`,
  reaches: refuses(id, "forbidden"),
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    const client = scene.holder(await chatTokenOf(scene));
    await refused(samples[id].call(client, subject, {}), "forbidden");
  },
});

const otherCustomer = ({ id }: Operation): Case => ({
  name: `${id} does not know another session of its customer's`,
  reaches: refuses(id, "session_not_found"),
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    const client = scene.holder(await chatTokenOf(scene));
    await refused(samples[id].call(client, subject, {}), "session_not_found");
  },
});

/** Spends a token, and answers it. */
async function spend(scene: Scene): Promise<string> {
  const token = await scene.tokenOf("staff");
  const client = scene.holder(token, scene.run.fetchOnce);
  const most = there(scene.target.callsPerToken, "limit of calls");
  const atOnce = 20;
  for (let calls = 0; calls <= most; calls += atOnce) {
    const some = Array.from({ length: atOnce }, () =>
      client.agents.list({ limit: 1 }).catch((error) => error),
    );
    const [first] = (await Promise.all(some)).filter((outcome) => outcome instanceof Error);
    if (first !== undefined) return token;
  }
  return token;
}

const tooOften = ({ id }: Operation): Case => ({
  name: `${id} refuses a token that has made too many calls`,
  reaches: refuses(id, "rate_limited"),
  needs: ["staff token", "call limit"],
  async run(scene) {
    const subject = await sharedSubject(scene, id);
    const token = await sharedId(scene, "a spent token", spend);
    const call = samples[id].call(scene.holder(token, scene.run.fetchOnce), subject, {});
    const refusal = await refused(call, "rate_limited");
    holds((refusal.retryAfter ?? 0) >= 1, "Retry-After says how many seconds to wait.");
    equal(refusal.headers.get("ratelimit-remaining"), "0", "RateLimit-Remaining");
  },
});

/** Every operation, called by whoever may not. */
export const refusedCallers: readonly Case[] = [
  ...withStaff.map(unknownToken),
  ...withStaff.map(outsider),
  ...withStaff.filter(({ needsManager }) => needsManager).map(notManager),
  ...withStaff.filter(({ takesChatToken }) => !takesChatToken).map(customer),
  ...withStaff
    .filter(({ takesChatToken, codes }) => takesChatToken && codes.includes("session_not_found"))
    .map(otherCustomer),
  ...withStaff.map(tooOften),
];
