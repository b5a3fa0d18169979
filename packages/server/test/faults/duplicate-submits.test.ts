import { beforeEach, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { createRandom } from "../analytics/walk.ts";
import { addressOf, callOperation, operationIds } from "../http/calls.ts";
import type { Belongings } from "../matrix/belongings.ts";
import { freshFor } from "../matrix/fresh.ts";
import { requests } from "../matrix/requests.ts";
import { callerIn, furnish, managerIn, type Scene } from "../matrix/scene.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { useNodes } from "./nodes.ts";
import { numbered, runs, seed } from "./settings.ts";
import { type Difference, difference } from "./stored-difference.ts";

const keyed = operationIds.filter((id) => operations[id].idempotent);
const submitsAtLeast = runs(1000);
/** Each write is sent 2 to 5 times, and every second one once more at the end: four times on average. */
const writesOfEach = Math.ceil(submitsAtLeast / keyed.length / 4);
const bodyOf = (id: OperationId, text: string) => JSON.stringify(requests[id]({} as Belongings, text).body);

describe.each(engines)("a write on %s that is sent two to five times with its key", (engine) => {
  const nodes = useNodes(engine, "duplicate submits");
  const random = createRandom(seed);
  let client: TestClient;
  let scene: Scene;
  let submits = 0;

  beforeEach(async () => {
    scene = await furnish(nodes, "Refund");
    client = managerIn(nodes, scene.tenant);
  });

  /** A valid call, made anew; each time it is sent it is the same. */
  async function prepare(id: OperationId, key: string) {
    const { named } = await freshFor(client, id, scene.own);
    const { query = "", body } = requests[id](named, scene.marker);
    const headers = { "idempotency-key": key };
    const caller = callerIn(nodes, scene, id);
    const send = (changed: object | undefined = body): Promise<Answer> => {
      submits += 1;
      return callOperation(caller, id, addressOf(id, named) + query, changed, headers);
    };
    return { send, caller, headers, changed: { ...requests[id](named, "Another text").body } };
  }

  const said = ({ body, headers }: Answer): string => JSON.stringify([body, headers.get("etag")]);

  /** Sends it some times; answers what was answered as done, and what that has changed all in all. */
  async function submit(id: OperationId, number: number, times: number) {
    const { send, caller, headers } = await prepare(id, `${id}-${number}`);
    const before = await nodes.database.rows(scene.tenant);
    const inParallel = number % 2 === 0;
    const answers: Answer[] = inParallel
      ? await Promise.all(numbered(times).map(() => send()))
      : [await send()];
    while (answers.length < times + (inParallel ? 1 : 0)) answers.push(await send());
    const change = difference(before, await nodes.database.rows(scene.tenant));
    const done = answers.filter(({ status }) => status < 300);
    const told = answers.filter(({ status }) => status >= 300);
    expect(told.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      inParallel ? told.map(() => "409 idempotency_in_progress") : [],
    );
    nodes.count("told that it is in progress", told.length);
    nodes.count("answered again", done.filter((one) => one.headers.has("idempotency-replayed")).length);
    expect(new Set(done.map(said)).size).toBe(1);
    expect(done.filter((one) => !one.headers.has("idempotency-replayed"))).toHaveLength(1);
    if (number % 4 === 1) await expectReuseRefused(caller, headers);
    return change;
  }

  /** The key on another call is refused. */
  async function expectReuseRefused(
    caller: TestClient,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    submits += 1;
    const { status, body } = await caller.post(
      "/teams",
      { name: `Not ${headers["idempotency-key"]}` },
      headers,
    );
    expect([status, body.code]).toEqual([422, "idempotency_key_reused"]);
  }

  it.each(keyed)("has one effect and one answer: %s", { timeout: 60_000 }, async (id) => {
    await submit(id, -1, 1);
    const once: Difference = await submit(id, 0, 1);
    for (const number of numbered(writesOfEach)) {
      const times = 2 + Math.floor(random() * 4);
      expect({ number, times, change: await submit(id, number, times) }).toEqual({
        number,
        times,
        change: once,
      });
    }
  });

  it.each(keyed.filter((id) => bodyOf(id, "A") !== bodyOf(id, "B")))(
    "is refused with the key and another body: %s",
    async (id) => {
      const { send, changed } = await prepare(id, `${id}-changed`);
      expect((await send()).status).toBeLessThan(300);
      const { status, body } = await send(changed);
      expect([status, body.code]).toEqual([422, "idempotency_key_reused"]);
    },
  );

  it("was sent a thousand times", () => {
    nodes.count("submits", submits);
    expect(submits).toBeGreaterThanOrEqual(submitsAtLeast);
  });
});
