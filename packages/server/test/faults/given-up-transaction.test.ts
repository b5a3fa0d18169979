import { CompiledQuery } from "kysely";
import { expect, it } from "vitest";
import { useHookedDesk } from "../http/hooked-desk.ts";

const desk = useHookedDesk("SQLite");

/** What SQLite does when the disk is full: it undoes the transaction with all its savepoints, and says why. */
async function fillDisk(): Promise<never> {
  desk.beforeQuery(null);
  await desk.db.executeQuery(CompiledQuery.raw("rollback"));
  throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
}

it("a refund for which there is no room on the disk is told to retry, and can", async () => {
  const refund = { context: { order_id: "ord_1", refund_amount: 5 } };
  const call = () =>
    desk.client.post("/quick-actions/action_refund/execute", refund, { "idempotency-key": "key-1" });
  desk.beforeQuery(({ sql }) => (/insert into "ledger_entries"/.test(sql) ? fillDisk() : undefined));
  const { status, body } = await call();
  expect([status, body.code]).toEqual([503, "unavailable"]);
  expect(await desk.db.selectFrom("ledger_entries").selectAll().execute()).toEqual([]);
  expect((await call()).body.success).toBe(true);
  expect(await desk.db.selectFrom("ledger_entries").selectAll().execute()).toHaveLength(1);
});
