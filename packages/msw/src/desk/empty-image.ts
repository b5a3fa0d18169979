import { createSupport } from "@olympus-support/server";
import type { Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { type Image, MemoryDatabase } from "../sqlite/memory-database.ts";

let making: Promise<Image> | undefined;

/** A database with every migration and nothing else; made once for the page or process, for it takes most of a start. */
export function emptyImage(engine: Sqlite3Static): Promise<Image> {
  making ??= migrate(engine);
  return making;
}

async function migrate(engine: Sqlite3Static): Promise<Image> {
  const database = new MemoryDatabase(engine);
  const support = createSupport({
    dialect: database.dialect,
    auth: { secret: "nobody calls this desk, which makes tables" },
  });
  await support.migrate();
  const image = database.image();
  await support.close();
  return image;
}
