import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely } from "kysely";
import { sqliteDialect } from "../../../src/node/index.ts";
import type { Settings } from "../../../src/settings.ts";
import type { Database } from "../../../src/storage/schema.ts";
import { createDatabase, type TestDatabase } from "../../support/engines.ts";
import { type Desk, makeDesk, type Opened } from "../../support/make-desk.ts";
import { prepareDesk } from "../../support/prepare-desk.ts";
import type { Tally } from "../tally.ts";
import type { Options } from "./options.ts";

/** A desk outside of any test runner, and how to be rid of it. */
export interface OpenDesk {
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Opens a desk on a new database; each answer is counted by its class, such as `2xx`. */
export async function openDesk(
  engine: Options["engine"],
  settings: Partial<Settings>,
  answers: Tally,
): Promise<OpenDesk> {
  const database = engine === "postgres" ? await createDatabase("PostgreSQL") : await sqliteFile();
  let opened: Opened;
  const desk = makeDesk(() => opened);
  const support = await prepareDesk(database.dialect, { clock: desk.now, settings });
  const fetch = async (request: Request): Promise<Response> => {
    const response = await support.app.fetch(request);
    answers.add(`${Math.floor(response.status / 100)}xx`);
    return response;
  };
  opened = {
    support: { ...support, app: { fetch } },
    db: new Kysely<Database>({ dialect: database.dialect }),
  };
  return {
    desk,
    async close() {
      await support.close();
      await database.drop();
    },
  };
}

async function sqliteFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "olympus-fuzz-"));
  const dialect = sqliteDialect(join(folder, "desk.db"));
  return { dialect, drop: () => rm(folder, { recursive: true }) };
}
