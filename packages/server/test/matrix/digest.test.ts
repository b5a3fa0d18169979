import type { Kysely } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/storage/schema.ts";
import { tablesOf } from "../races/stored-rows.ts";
import { engines } from "../support/engines.ts";
import { digestOf } from "./digest.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { furnish, make, managerIn, type Scene } from "./scene.ts";

describe.each(engines)("the matrix's eyes on %s", { timeout: 60_000 }, (engine) => {
  const { desk, digest, queriesOf } = useMatrixDesk(engine, "digests of");
  let scene: Scene;

  beforeAll(async () => {
    scene = await furnish(desk, "planted");
    await desk.support.tick();
  });

  /** What the digest sees changed by work that is undone again. */
  async function changedBy(work: (db: Kysely<Database>) => Promise<unknown>): Promise<readonly string[]> {
    const tables = await tablesOf(desk.db);
    const transaction = await desk.db.startTransaction().execute();
    const before = await digestOf(transaction, tables);
    await work(transaction);
    const after = await digestOf(transaction, tables);
    await transaction.rollback().execute();
    return tables.filter((table) => before[table] !== after[table]);
  }

  it("see a row that is gone, in every table", async () => {
    const tables = await tablesOf(desk.db);
    expect(tables.length).toBeGreaterThan(15);
    // These hold what is to be done, and are empty after a tick; what is to be scrubbed is noted on SQLite only.
    const passing = ["scrubs", "fresh_facts", "sla_recalculations"];
    const filled = tables.filter((name) => !name.startsWith("kysely_") && !passing.includes(name));
    for (const table of filled) {
      const changed = await changedBy((db) => db.deleteFrom(table).execute());
      expect(changed).toEqual([table]);
    }
  });

  it("see one field that has changed", async () => {
    const changed = await changedBy((db) => db.updateTable("agents").set({ max_sessions: 7 }).execute());
    expect(changed).toEqual(["agents"]);
  });

  it("see what a call stores, in its tenant only", async () => {
    const other = await furnish(desk, "other");
    const before = [await digest(), await digest(scene.tenant), await digest(other.tenant)];
    const client = managerIn(desk, scene.tenant);
    const { queries } = await queriesOf(() => make(client.put("/customers/cust_new", { name: "Ann" }), 200));
    expect(queries).toBeGreaterThan(0);
    expect(await digest()).not.toEqual(before[0]);
    expect(await digest(scene.tenant)).not.toEqual(before[1]);
    expect(await digest(other.tenant)).toEqual(before[2]);
  });
});
