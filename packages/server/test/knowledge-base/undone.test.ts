import type { Kysely } from "kysely";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/context.ts";
import { createArticleIndexes } from "../../src/knowledge-base/indexes.ts";
import { queryOf } from "../../src/knowledge-base/query.ts";
import type { Database } from "../../src/storage/schema.ts";
import { engines, useDesk } from "../support/desk.ts";
import { fill } from "./library.ts";

/** All that an index needs to know. */
function contextOf(db: Kysely<Database>, tenant: string): Context {
  return { db, tenant } as Context;
}

describe.each(engines)("an article that was written in a transaction on %s", (engine) => {
  const desk = useDesk(engine);

  it("and undone after it was searched there is not found, and what was written in its place is", async () => {
    const tenant = desk.newTenant();
    await fill(desk, tenant, [{ title: "Wine list", body: "Riesling by the glass." }]);
    const indexes = createArticleIndexes();
    const found = async (db: Kysely<Database>): Promise<readonly string[]> => {
      const index = await indexes.current(contextOf(db, tenant));
      const query = queryOf([{ text: "riesling", weight: 1 }], "finished");
      return index.find(query, { limit: 5 }).hits.map(({ article }) => article.id);
    };
    const before = await found(desk.db);
    const { revision, ...row } = await desk.db
      .selectFrom("articles")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .executeTakeFirstOrThrow();
    const write = async (db: Kysely<Database>, id: string): Promise<void> => {
      await db
        .insertInto("articles")
        .values({ ...row, id, slug: id, revision: revision + 1 })
        .execute();
      const counted = { article_revision: revision + 1 };
      await db.updateTable("desks").set(counted).where("tenant_id", "=", tenant).execute();
    };
    const undone = desk.db.transaction().execute(async (trx) => {
      await write(trx, "kb_undone");
      await found(trx);
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    await write(desk.db, "kb_made");
    expect((await found(desk.db)).toSorted()).toEqual([...before, "kb_made"].toSorted());
  });

  it("is found there though nobody has searched before", async () => {
    const tenant = desk.newTenant();
    await fill(desk, tenant, [{ title: "Wine list", body: "Riesling by the glass." }]);
    const index = await desk.db
      .transaction()
      .execute((db) => createArticleIndexes().current(contextOf(db, tenant)));
    expect(index.revision).toBe(1);
  });
});
