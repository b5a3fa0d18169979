import { open } from "node:fs/promises";
import { expect, it } from "vitest";
import { sqliteDialect } from "../../src/node/index.ts";
import { prepareDesk } from "../support/prepare-desk.ts";
import { createLastingDatabase, damages } from "./lasting-database.ts";

it("a file with a damaged page is found to be damaged, and not before", async () => {
  const database = await createLastingDatabase("SQLite");
  const support = await prepareDesk(sqliteDialect(database.address));
  await support.close();
  expect(await damages(database)).toEqual([]);
  const file = await open(database.address, "r+");
  const { size } = await file.stat();
  await file.write(Buffer.alloc(2048, 0xff), 0, 2048, size - 4096);
  await file.close();
  expect(await damages(database)).not.toEqual([]);
});
