import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf, callOperation, operationIds } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { absent, type Belongings } from "./belongings.ts";
import { essence, says } from "./essence.ts";
import { freshFor } from "./fresh.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { type Reference, references } from "./references.ts";
import { requests } from "./requests.ts";
import { furnish, managerIn, type Scene, startSession } from "./scene.ts";
import { table } from "./table.ts";
import type { Scenes } from "./ways.ts";

/** One role of each standing. */
const asked = ["server", "manager", "tenant_admin", "platform_admin"];
const mayCall = (id: OperationId): readonly string[] => asked.filter((role) => table[id].may.includes(role));

/** The operations whose address names something of a tenant's; quick actions are the same in all. */
const tenantsThings = operationIds.filter(
  (id) => table[id].unknown !== undefined && id !== "executeQuickAction",
);

describe.each(engines)("an id on %s", { timeout: 120_000 }, (engine) => {
  const { desk, digest, count } = useMatrixDesk(engine, "B");
  let scenes: Scenes;
  let beyond: Scene;
  let keeper: TestClient;

  beforeAll(async () => {
    scenes = { here: await furnish(desk, "marker_of_here"), there: await furnish(desk, "marker_of_there") };
    beyond = await furnish(desk, "marker_of_beyond");
    keeper = managerIn(desk, scenes.here.tenant);
  });

  function clientOf(role: string): TestClient {
    const { tenant, own } = scenes.here;
    return desk.client({ tenant, id: own.agent_id, roles: [role], permissions: ["credit:write"] });
  }

  /** Another tenant's id is refused just as one that nobody has, and nothing is stored. */
  async function expectNotThere(code: string, call: (to: Belongings) => Promise<Answer>): Promise<void> {
    const before = await digest();
    const foreign = scenes.there.own;
    const answer = await call(foreign);
    expect([answer.status, answer.body.code]).toEqual([404, code]);
    expect(essence(answer, foreign)).toBe(essence(await call(absent), absent));
    expect(await digest()).toEqual(before);
    count(2);
  }

  it.each(tenantsThings)("of another tenant's thing is nobody's for %s", async (id) => {
    const roles = mayCall(id).filter((role) => (table[id].toOthers ?? table[id].may).includes(role));
    for (const role of roles) {
      const { query = "", body } = requests[id](scenes.here.own, "A");
      await expectNotThere(table[id].unknown ?? "", (to) => {
        return callOperation(clientOf(role), id, addressOf(id, to) + query, body);
      });
    }
  });

  it.each(operationIds.filter((id) => table[id].customer && table[id].unknown))(
    "of another session is nobody's to a customer, for %s",
    async (id) => {
      const customer = desk.clientWithToken(scenes.here.chatToken);
      const { query = "", body } = requests[id](scenes.here.own, "A");
      const call = (to: Belongings): Promise<Answer> =>
        callOperation(customer, id, addressOf(id, to) + query, body);
      const ofTheSame = { ...scenes.here.own, session_id: (await startSession(keeper, scenes.here.own)).id };
      await expectNotThere("session_not_found", call);
      for (const another of [ofTheSame, scenes.here.colleague]) {
        expect(essence(await call(another), another)).toBe(essence(await call(absent), absent));
        count(1);
      }
    },
  );

  async function refer({ operation, body }: Reference, role: string, to: Belongings): Promise<Answer> {
    const { own } = scenes.here;
    const { named } = await freshFor(keeper, operation, own);
    return callOperation(clientOf(role), operation, addressOf(operation, named), body(own, to));
  }

  it.each(Object.entries(references))("of another tenant's thing is nobody's as %s", async (_, reference) => {
    for (const role of mayCall(reference.operation)) {
      if (reference.unknown === undefined) await expectItsOwnAffair(reference, role);
      else {
        const { named } = await freshFor(keeper, reference.operation, scenes.here.own);
        const address = addressOf(reference.operation, named);
        await expectNotThere(reference.unknown, (to) =>
          callOperation(clientOf(role), reference.operation, address, reference.body(scenes.here.own, to)),
        );
      }
    }
  });

  /**
   * The id may be anything, and tells nothing of the other tenant's thing that happens to have it. They are a third
   * tenant's, for by these calls some become this tenant's own.
   */
  async function expectItsOwnAffair(reference: Reference, role: string): Promise<void> {
    const before = await digest(beyond.tenant);
    for (const to of [beyond.own, { ...absent, customer_id: "cust_else" }]) {
      const answer = await refer(reference, role, to);
      expect(answer.status).toBe(operations[reference.operation].success);
      expect(says(answer, beyond.marker)).toBe(false);
    }
    expect(await digest(beyond.tenant)).toEqual(before);
    count(2);
  }

  it.each(Object.entries(references))("of a colleague's thing serves as %s", async (_, reference) => {
    for (const role of mayCall(reference.operation)) {
      const { status, body } = await refer(reference, role, scenes.here.colleague);
      const { colleagues } = reference;
      expect(colleagues === undefined ? status : body.code).toBe(
        colleagues ?? operations[reference.operation].success,
      );
      count(1);
    }
  });
});
