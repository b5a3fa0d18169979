import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqliteDialect } from "../../src/node/sqlite.ts";
import type { Database } from "../../src/storage/schema.ts";
import { furnish, managerIn, type Scene } from "../matrix/scene.ts";
import { newFolder } from "../node/support/program.ts";
import { type Desk, makeDesk, type Opened } from "../support/make-desk.ts";
import { prepareDesk } from "../support/prepare-desk.ts";
import { plant } from "./plant.ts";

const marker = "zqerased4f7d9a";
const kept = "zqkept1b2c3d";

describe("the file of a database whose customer was erased", { timeout: 120_000 }, () => {
  let file: string;
  let opened: Opened;
  let desk: Desk;
  let scene: Scene;

  beforeAll(async () => {
    file = join(await newFolder(), "desk.db");
    desk = makeDesk(() => opened);
    const dialect = sqliteDialect(file);
    opened = {
      support: await prepareDesk(dialect, { clock: desk.now }),
      db: new Kysely<Database>({ dialect: sqliteDialect(file) }),
    };
    scene = await furnish(desk, "furniture");
    // By turns, so that pages are divided between them again and again.
    for (let turn = 0; turn < 3; turn += 1) {
      await plant(managerIn(desk, scene.tenant), scene.own, `${marker}${turn}`);
      await plant(managerIn(desk, scene.tenant), scene.colleague, `${kept}${turn}`);
    }
  });

  afterAll(async () => {
    await opened.db.destroy();
    await opened.support.close();
  });

  /** How often the text is in the bytes of the file and those beside it. */
  async function count(text: string): Promise<Record<string, number>> {
    const counts = ["", "-wal", "-shm"].map(async (end) => {
      const bytes = await readFile(file + end).catch(() => Buffer.alloc(0));
      return [`desk.db${end}`, bytes.toString("latin1").toLowerCase().split(text).length - 1] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  it("holds no byte of it after the next tick, and all of the others'", async () => {
    const before = await count(marker);
    expect((before["desk.db"] ?? 0) + (before["desk.db-wal"] ?? 0)).toBeGreaterThan(100);
    const { customer_id } = scene.own;
    expect((await managerIn(desk, scene.tenant).delete(`/customers/${customer_id}`)).status).toBe(200);
    const unscrubbed = await count(marker);
    console.info(`marker found ${JSON.stringify(before)}, erased ${JSON.stringify(unscrubbed)}`);
    desk.advance({ seconds: 1 });
    await desk.support.tick();
    expect(await count(marker)).toEqual({ "desk.db": 0, "desk.db-wal": 0, "desk.db-shm": 0 });
    expect((await count(kept))["desk.db"]).toBeGreaterThan(100);
    expect(await opened.db.selectFrom("scrubs").selectAll().execute()).toEqual([]);
  });
});
