import { createSupport } from "@olympus-support/server";
import type { Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { type Image, MemoryDatabase } from "../sqlite/memory-database.ts";
import { unpack } from "../sqlite/packed-image.ts";
import { builtImage } from "./built-image.ts";

let making: Promise<Image> | undefined;

/** A database with every migration and nothing else; made once for the page or process. */
export function emptyImage(engine: Sqlite3Static): Promise<Image> {
  making ??= builtImage === null ? migratedImage(engine) : Promise.resolve(unpack(builtImage));
  return making;
}

/** Runs the server's own migrations on an empty database. */
export async function migratedImage(engine: Sqlite3Static): Promise<Image> {
  const database = new MemoryDatabase(engine);
  const auth = { secret: "nobody calls this desk, which makes tables" };
  await createSupport({ dialect: database.dialect, auth }).migrate();
  // Each mock has a key of its own, and nobody asks when the tables were made: so the image is always the same.
  database.run(`delete from signing_keys;
    update kysely_migration set timestamp = '2026-01-01T00:00:00.000Z';
    vacuum;`);
  const image = database.image();
  database.close();
  return image;
}
