import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf, callOperation, operationIds } from "../http/calls.ts";
import { type HookedDialect, hookedDialect } from "../http/hooked-dialect.ts";
import { freshFor } from "../matrix/fresh.ts";
import { requests } from "../matrix/requests.ts";
import { callerIn, furnish, managerIn, type Scene } from "../matrix/scene.ts";
import { rowsIn, tablesOf } from "../races/stored-rows.ts";
import { expectAllOrNothing } from "../storage/all-or-nothing.ts";
import { engines, useDesk } from "../support/desk.ts";

const writes = operationIds.filter((id) => operations[id].method !== "get");

describe.each(engines)("a write whose queries fail on %s, one after the other", (engine) => {
  let hooked: HookedDialect;
  const desk = useDesk(engine, {}, (dialect) => {
    hooked = hookedDialect(dialect);
    return hooked.dialect;
  });
  let scene: Scene;
  let tables: Awaited<ReturnType<typeof tablesOf>>;
  let failed = 0;

  beforeAll(async () => {
    scene = await furnish(desk, "Refund");
    tables = await tablesOf(desk.db);
  });

  afterAll(() => {
    console.info(`faults: every query fails on ${engine}: ${writes.length} operations, ${failed} queries`);
  });

  it.each(writes)("stores all of %s or nothing", async (id: OperationId) => {
    const client = callerIn(desk, scene, id);
    const { named } = await freshFor(managerIn(desk, scene.tenant), id, scene.own);
    const { query = "", body } = requests[id](named, `Anew ${id}`);
    const headers = operations[id].idempotent ? { "idempotency-key": id } : {};
    const failing = { beforeQuery: hooked.beforeQuery, stored: () => rowsIn(desk.db, tables) };
    const queries = await expectAllOrNothing(failing, () =>
      callOperation(client, id, addressOf(id, named) + query, body, headers),
    );
    expect(queries).toBeGreaterThan(2);
    failed += queries;
  });
});
