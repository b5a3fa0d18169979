import { type Dialect, Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { SupportOptions } from "../../src/create-support.ts";
import type { Database } from "../../src/storage/schema.ts";
import { createDatabase, type EngineName, type TestDatabase } from "./engines.ts";
import { type Desk, makeDesk, type Opened } from "./make-desk.ts";
import { prepareDesk } from "./prepare-desk.ts";

export { engines } from "./engines.ts";
export type { Desk } from "./make-desk.ts";

/**
 * One database for the tests of a file; each test takes a tenant of its own. The desk reaches it through the dialect that
 * `through` makes of its own.
 */
export function useDesk(
  engine: EngineName,
  options: Partial<SupportOptions> = {},
  through: (dialect: Dialect) => Dialect = (dialect) => dialect,
): Desk {
  let database: TestDatabase;
  let opened: Opened;
  const desk = makeDesk(() => opened);
  beforeAll(async () => {
    database = await createDatabase(engine);
    const db = new Kysely<Database>({ dialect: database.dialect });
    const support = await prepareDesk(through(database.dialect), { clock: desk.now, ...options });
    opened = { support, db };
  });
  afterAll(async () => {
    await opened.support.close();
    await database.drop();
  });
  return desk;
}
