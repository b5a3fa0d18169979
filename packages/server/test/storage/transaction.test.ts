import { type Kysely, sql, type Transaction } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onOneConnection } from "../../src/on-one-connection.ts";
import { readTogether } from "../../src/read-together.ts";
import { TransactionConflict } from "../../src/storage/failure.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { claimRow, findRow, insertRow, insertRows } from "../../src/storage/rows.ts";
import type { CounterTable, Database } from "../../src/storage/schema.ts";
import { createStorage, type Storage } from "../../src/storage/storage.ts";
import { systemStopwatch } from "../../src/system-clock.ts";
import { createDatabase, engines, type TestDatabase } from "../support/engines.ts";

async function count(trx: Transaction<Database>, name: string): Promise<void> {
  await trx
    .insertInto("counters")
    .values({ tenant_id: "tenant_a", name, value: 1 })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "name"]).doUpdateSet({ value: sql`counters.value + 1` }),
    )
    .execute();
}

function counter(name: string): CounterTable {
  return { tenant_id: "tenant_a", name, value: 1 };
}

describe.each(engines)("a transaction on %s", (engine) => {
  let database: TestDatabase;
  let storage: Storage;

  beforeAll(async () => {
    database = await createDatabase(engine);
    storage = createStorage(database.dialect, systemStopwatch);
    await migrate(storage.db);
  });

  afterAll(async () => {
    await storage.db.destroy();
    await database.drop();
  });

  async function counted(name: string): Promise<number> {
    const counter = storage.db.selectFrom("counters").select("value").where("name", "=", name);
    return (await counter.executeTakeFirst())?.value ?? 0;
  }

  /** PostgreSQL's own number of the connection; SQLite has one. */
  async function connectionIn(db: Kysely<Database>): Promise<number> {
    if (engine === "SQLite") return 1;
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(db);
    return rows[0]?.id ?? 0;
  }

  it("that throws has stored nothing, and its error comes out as it is", async () => {
    const error = new Error("changed my mind");
    const run = storage.transaction(async (trx) => {
      await count(trx, "thrown");
      throw error;
    });
    await expect(run).rejects.toBe(error);
    expect(await counted("thrown")).toBe(0);
  });

  it("whose first statement fails has stored nothing, and its connection is as good as before", async () => {
    const run = (name: string, value: number | null) =>
      storage.transaction(async (trx) => {
        await sql`insert into counters (tenant_id, name, value) values ('tenant_a', ${name}, ${value})`.execute(
          trx,
        );
        if (name === "second") throw new Error("changed my mind");
      });
    for (const _ of Array(20)) await expect(run("first", null)).rejects.toThrow(/null/i);
    await expect(run("second", 1)).rejects.toThrow("changed my mind");
    await run("third", 1);
    expect([await counted("first"), await counted("second"), await counted("third")]).toEqual([0, 0, 1]);
  });

  it.each(["", " when others have thrown before"])(
    "that throws among others is undone alone%s",
    async (when) => {
      const run = (at: number) =>
        storage.transaction(async (trx) => {
          await count(trx, `among ${at % 2}${when}`);
          if (at % 2 === 1) throw new Error(`changed my mind ${at}`);
          return at;
        });
      const settled = await Promise.allSettled([0, 1, 2, 3, 4].map(run));
      expect(settled).toMatchObject([
        { value: 0 },
        { reason: { message: "changed my mind 1" } },
        { value: 2 },
        { reason: { message: "changed my mind 3" } },
        { value: 4 },
      ]);
      expect([await counted(`among 0${when}`), await counted(`among 1${when}`)]).toEqual([3, 0]);
    },
  );

  it("that throws has the others run twice at most, however many throw", async () => {
    let runs = 0;
    const run = (at: number) =>
      storage.transaction(async (trx) => {
        runs += 1;
        await count(trx, "twice");
        if (at < 30) throw new Error("changed my mind");
      });
    const settled = await Promise.allSettled(Array.from({ length: 60 }, (_, at) => run(at)));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
    expect(runs).toBeLessThanOrEqual(120);
    expect(await counted("twice")).toBe(30);
  });

  it("that was in another's way is run again, and what it did before is undone", async () => {
    let runs = 0;
    const answer = await storage.transaction(async (trx) => {
      await count(trx, "again");
      runs += 1;
      if (runs < 4) throw new TransactionConflict();
      return "done";
    });
    expect([answer, runs, await counted("again")]).toEqual(["done", 4, 1]);
  });

  it("throws what the first statement that failed did, and nothing of it is stored", async () => {
    const run = storage.transaction(async (trx) => {
      await insertRow(trx, "counters", counter("stored first"));
      await insertRow(trx, "counters", counter("stored first"));
      await insertRow(trx, "counters", counter("stored last"));
      await findRow(trx, "counters", counter("stored last"));
      throw new Error("changed my mind");
    });
    await expect(run).rejects.toThrow(/unique constraint/i);
    expect([await counted("stored first"), await counted("stored last")]).toEqual([0, 0]);
  });

  it("that fails with its last statement has stored nothing", async () => {
    const run = storage.transaction(async (trx) => {
      await insertRow(trx, "counters", counter("not the last"));
      await insertRows(trx, "counters", [counter("last"), counter("last")]);
    });
    await expect(run).rejects.toThrow(/unique constraint/i);
    expect([await counted("not the last"), await counted("last")]).toEqual([0, 0]);
  });

  it("finds what it has written", async () => {
    const found = await storage.transaction(async (trx) => {
      await insertRow(trx, "counters", counter("found"));
      return await findRow(trx, "counters", counter("found"));
    });
    expect(found).toEqual(counter("found"));
  });

  it("that is always in the way gives up after six times", async () => {
    let runs = 0;
    const run = storage.transaction(() => {
      runs += 1;
      return Promise.reject(new TransactionConflict());
    });
    await expect(run).rejects.toThrow(TransactionConflict);
    expect(runs).toBe(6);
  });

  it("loses no count when thirty run at once", async () => {
    const one = () => storage.transaction((trx) => count(trx, "at once"));
    await Promise.all(Array.from({ length: 30 }, one));
    expect(await counted("at once")).toBe(30);
  });

  it("does not wait for the commit of many slow ones that came with it", async () => {
    let runs = 0;
    const slow = () =>
      storage.transaction(async (trx) => {
        await count(trx, "slow");
        const until = performance.now() + 10;
        while (performance.now() < until);
        runs += 1;
      });
    const all = Array.from({ length: 7 }, slow);
    // Whichever it is: PostgreSQL lets them run in an order of its own.
    const runsAtFirst = await Promise.race(all.map((one) => one.then(() => runs)));
    expect(runsAtFirst).toBeLessThan(7);
    await Promise.all(all);
    expect(await counted("slow")).toBe(7);
  });

  it("is not needed to read several things on one connection, which is given back", async () => {
    const one = await onOneConnection(storage, async ({ db }) => {
      const [first, second] = [await connectionIn(db), await connectionIn(db)];
      return first === second && first;
    });
    expect(one).not.toBe(false);
    const failing = onOneConnection(storage, () => Promise.reject(new Error("changed my mind")));
    await expect(failing).rejects.toThrow("changed my mind");
    const all = Array.from({ length: 40 }, () => onOneConnection(storage, ({ db }) => connectionIn(db)));
    expect(await Promise.all(all)).toHaveLength(40);
  });

  it("is not needed to read several things together: at once where a connection takes that", async () => {
    const steps: string[] = [];
    const read = (db: Kysely<Database>, name: string) => async () => {
      steps.push(`asks for ${name}`);
      await findRow(db, "counters", counter(name));
      steps.push(`has ${name}`);
      return name;
    };
    const answers = await onOneConnection(storage, ({ db }) =>
      readTogether(db, [read(db, "one"), read(db, "two")]),
    );
    expect(answers).toEqual(["one", "two"]);
    expect(steps).toEqual(
      engine === "SQLite"
        ? ["asks for one", "has one", "asks for two", "has two"]
        : ["asks for one", "asks for two", "has one", "has two"],
    );
  });

  // SQLite has one writer at a time: nobody can wait for the other there.
  if (engine === "PostgreSQL") {
    it("goes on without waiting for what it writes, and is done when it is written", async () => {
      const { promise: otherMayEnd, resolve: endOther } = Promise.withResolvers<void>();
      const { promise: otherHasIt, resolve: tellOther } = Promise.withResolvers<void>();
      const steps: string[] = [];
      const other = storage.transaction(async (trx) => {
        await count(trx, "waited for");
        tellOther();
        await otherMayEnd;
        steps.push("the other ends");
        throw new Error("changed my mind");
      });
      await otherHasIt;
      const run = storage.transaction(async (trx) => {
        await insertRow(trx, "counters", counter("waited for"));
        steps.push("goes on");
        setTimeout(endOther, 50);
      });
      await Promise.allSettled([other, run.then(() => steps.push("done"))]);
      expect(steps).toEqual(["goes on", "the other ends", "done"]);
      expect(await counted("waited for")).toBe(1);
    });

    it("throws what failed first, and not that the rest was refused because of it", async () => {
      const run = storage.transaction(async (trx) => {
        const part = sql`select 1 / 0`.execute(trx);
        await Promise.allSettled([insertRow(trx, "counters", counter("refused"))]);
        await part;
      });
      await expect(run).rejects.toThrow("division by zero");
      expect(await counted("refused")).toBe(0);
    });

    it("reads on nothing when one of several reads has failed", async () => {
      const steps: string[] = [];
      const failing = onOneConnection(storage, ({ db }) =>
        readTogether(db, [
          () => sql`select 1 / 0`.execute(db),
          async () => {
            for (const name of ["one", "two", "three"]) {
              await findRow(db, "counters", counter(name));
              steps.push(name);
            }
          },
        ]),
      );
      await expect(failing).rejects.toThrow("division by zero");
      expect(steps).toEqual(["one", "two", "three"]);
    });

    it("starts over when another took the key that it found free", async () => {
      const { promise: bothLooked, resolve } = Promise.withResolvers<void>();
      let runs = 0;
      const run = () =>
        storage.transaction(async (trx) => {
          const known = await findRow(trx, "counters", counter("claimed"));
          if (known !== undefined) return "found";
          runs += 1;
          if (runs === 2) resolve();
          await bothLooked;
          await claimRow(trx, "counters", counter("claimed"));
          return "claimed";
        });
      expect((await Promise.all([run(), run()])).sort()).toEqual(["claimed", "found"]);
      expect(await counted("claimed")).toBe(1);
    });

    it("is done, and once, though it and another wait for each other", async () => {
      const { promise: bothHaveOne, resolve } = Promise.withResolvers<void>();
      const { promise: oneIsDone, resolve: endOne } = Promise.withResolvers<void>();
      let runs = 0;
      const run = (first: string, second: string) =>
        storage.transaction(async (trx) => {
          // Whoever starts over could else be back before PostgreSQL has woken up the other, and be in its way again.
          if (runs >= 2) await oneIsDone;
          await count(trx, first);
          runs += 1;
          if (runs === 2) resolve();
          await bothHaveOne;
          await count(trx, second);
        });
      await storage.transaction((trx) => count(trx, "left"));
      await storage.transaction((trx) => count(trx, "right"));
      await Promise.all([run("left", "right").then(endOne), run("right", "left").then(endOne)]);
      expect([runs, await counted("left"), await counted("right")]).toEqual([3, 3, 3]);
    });
  }
});
