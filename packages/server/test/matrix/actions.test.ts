import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import type { Person } from "../support/tokens.ts";
import { absent, type Belongings } from "./belongings.ts";
import { essence } from "./essence.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { furnish } from "./scene.ts";
import { actionTable, roles } from "./table.ts";
import type { Scenes } from "./ways.ts";

const actions = Object.entries(actionTable);
/** What is refused of the permissions that a token may claim: everything but the very name. */
const otherPermissions = ["*", "refund:*", "refund:read", "Refund:Write", "refund:write ", "credit", "admin"];

describe.each(engines)("a quick action on %s", { timeout: 60_000 }, (engine) => {
  const { desk, digest, count } = useMatrixDesk(engine, "F");
  let scenes: Scenes;

  beforeAll(async () => {
    scenes = { here: await furnish(desk, "here"), there: await furnish(desk, "there") };
  });

  function clientOf(person: Omit<Person, "tenant" | "id">): TestClient {
    const { tenant, own } = scenes.here;
    return desk.client({ tenant, id: own.agent_id, ...person });
  }

  /** A context that has all that any of the actions needs. */
  function contextOf(changes: object = {}): object {
    const whole = {
      order_id: "ord_1",
      refund_amount: 5,
      amount: 5,
      customer_id: scenes.here.own.customer_id,
    };
    return { ...whole, ...changes };
  }

  async function run(
    client: TestClient,
    action: string,
    body: object = { context: contextOf() },
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    count(1);
    return await client.post(`/quick-actions/${action}/execute`, body, headers);
  }

  async function ledger(): Promise<number> {
    const { tenant } = scenes.here;
    const rows = await desk.db
      .selectFrom("ledger_entries")
      .select("id")
      .where("tenant_id", "=", tenant)
      .execute();
    return rows.length;
  }

  it("is in the table of who may run it", async () => {
    const { body } = await clientOf({ roles: ["super_admin"] }).get("/quick-actions");
    expect(body.actions.map(({ id }: { id: string }) => id).sort()).toEqual(Object.keys(actionTable).sort());
  });

  it.each(roles)("is listed to a %s, and runs, if the table says so", async (role) => {
    const client = clientOf({ roles: [role], permissions: otherPermissions });
    const may = actions.filter(([, row]) => row.may.includes(role)).map(([id]) => id);
    const { body } = await client.get("/quick-actions");
    expect(body.actions.map(({ id }: { id: string }) => id).sort()).toEqual([...may].sort());
    for (const [id] of actions) {
      const before = await digest();
      const answer = await run(client, id);
      expect([id, answer.status]).toEqual([id, may.includes(id) ? 200 : 403]);
      if (answer.status === 403) expect(await digest()).toEqual(before);
    }
  });

  it.each(roles)("runs for a %s whose token has the permission", async (role) => {
    for (const [id, { permission }] of actions) {
      const client = clientOf({ roles: [role], permissions: permission === null ? [] : [permission] });
      const others = actions.filter(([, row]) => row.permission !== null && row.permission !== permission);
      const before = await ledger();
      expect([id, (await run(client, id)).status]).toEqual([id, 200]);
      expect(await ledger()).toBe(before + 1);
      for (const [other, { may }] of others) {
        expect([other, (await run(client, other)).status]).toEqual([other, may.includes(role) ? 200 : 403]);
      }
    }
  });

  /** Calls that lack something, and the code of their refusal. */
  function incomplete(): readonly (readonly [object, string])[] {
    const context = contextOf();
    const { session_id, ticket_id } = scenes.there.own;
    return [
      [{}, "missing_context"],
      [{ context: {} }, "missing_context"],
      [{ session_id, context }, "session_not_found"],
      [{ session_id: absent.session_id, context }, "session_not_found"],
      [{ ticket_id, context }, "ticket_not_found"],
      [{ ticket_id: absent.ticket_id, context }, "ticket_not_found"],
    ];
  }

  it.each(actions)("%s has no effect unless all holds", async (id) => {
    const client = clientOf({ roles: ["super_admin"] });
    const before = await digest();
    for (const [body, code] of incomplete()) {
      expect([body, (await run(client, id, body)).body.code]).toEqual([body, code]);
    }
    const forCustomer = ({ customer_id }: Belongings): Promise<Answer> =>
      run(client, id, { context: contextOf({ customer_id }) });
    const foreign = await forCustomer(scenes.there.own);
    expect(foreign.body.code).toBe("customer_not_found");
    expect(essence(foreign, scenes.there.own)).toBe(essence(await forCustomer(absent), absent));
    expect((await run(client, id, { context: contextOf(), dry_run: true })).body.dry_run).toBe(true);
    expect(await digest()).toEqual(before);
  });

  it.each([
    ["action_refund", "refund_amount"],
    ["action_add_credit", "amount"],
  ])("%s moves no amount but one between a cent and a million", async (id, name) => {
    const client = clientOf({ roles: ["super_admin"] });
    const before = await digest();
    for (const amount of [0, -5, 0.001, 1_000_000.01, 1e300, "5", null, [5], true]) {
      const { status, body } = await run(client, id, { context: contextOf({ [name]: amount }) });
      expect([amount, status, body.code]).toEqual([amount, 400, "invalid_request"]);
    }
    expect(await digest()).toEqual(before);
    expect((await run(client, id, { context: contextOf({ [name]: 1_000_000 }) })).status).toBe(200);
  });

  it.each(actions)("%s runs once for a key", async (id) => {
    const client = clientOf({ roles: ["super_admin"] });
    const key = { "idempotency-key": `once-${id}` };
    const body = { context: contextOf() };
    const before = await ledger();
    const first = await run(client, id, body, key);
    const after = await digest();
    expect((await run(client, id, body, key)).body).toEqual(first.body);
    const other = await run(client, id, { context: contextOf({ order_id: "ord_2" }) }, key);
    expect(other.body.code).toBe("idempotency_key_reused");
    const weak = await run(clientOf({ roles: [] }), id, body, key);
    expect(weak.body.code).toBe("forbidden");
    expect(await digest()).toEqual(after);
    expect(await ledger()).toBe(before + 1);
  });

  it.each(actions)("%s runs for each who uses the same key, in each tenant", async (id) => {
    const key = { "idempotency-key": `same-${id}` };
    const body = {
      context: { order_id: "ord_1", refund_amount: 5, amount: 5, customer_id: "cust_colleague" },
    };
    const tenants = [scenes.here.tenant, scenes.there.tenant];
    const people = tenants.flatMap((tenant) =>
      ["colleague", "manager"].map((agent) => ({ tenant, id: agent })),
    );
    const executions = new Set<string>();
    for (const person of people) {
      const answer = await run(desk.client({ ...person, roles: ["tenant_admin"] }), id, body, key);
      executions.add(answer.body.execution_id);
    }
    expect(executions.size).toBe(people.length);
  });
});
