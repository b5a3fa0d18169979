import { Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { Support } from "../../src/create-support.ts";
import type { Database } from "../../src/storage/schema.ts";
import { createClient, type TestClient } from "../support/client.ts";
import { createDatabase, type EngineName, type TestDatabase } from "../support/engines.ts";
import { prepareDesk } from "../support/prepare-desk.ts";
import { staffToken } from "../support/tokens.ts";
import { type HookedDialect, hookedDialect } from "./hooked-dialect.ts";

/** A desk whose database can be made to fail or wait. */
export interface HookedDesk {
  readonly client: TestClient;
  /** The tables, for looking at what was stored. */
  readonly db: Kysely<Database>;
  /** What the desk has logged as errors since it was last emptied. */
  readonly logged: object[];
  /** The desk's own `fetch`. */
  fetch(request: Request): Response | Promise<Response>;
  tick(signal?: AbortSignal): Promise<unknown>;
  beforeQuery: HookedDialect["beforeQuery"];
  afterQuery: HookedDialect["afterQuery"];
}

export function useHookedDesk(engine: EngineName): HookedDesk {
  const now = new Date("2026-01-24T19:30:00Z");
  const logged: object[] = [];
  let database: TestDatabase;
  let hooked: HookedDialect;
  let support: Support;
  let db: Kysely<Database>;
  beforeAll(async () => {
    database = await createDatabase(engine);
    hooked = hookedDialect(database.dialect);
    db = new Kysely<Database>({ dialect: database.dialect });
    const log = { info: () => undefined, error: (fields: object) => void logged.push(fields) };
    support = await prepareDesk(hooked.dialect, { clock: () => now, log });
  });
  afterAll(async () => {
    hooked.beforeQuery(null);
    hooked.afterQuery(null);
    await support.close();
    await database.drop();
  });
  const fetch = (request: Request): Response | Promise<Response> => support.app.fetch(request);
  const token = () => staffToken({ tenant: "tenant_a", roles: ["manager"] }, now);
  return {
    client: createClient(fetch, token),
    get db() {
      return db;
    },
    logged,
    fetch,
    tick: (signal) => support.tick(signal),
    beforeQuery: (hook) => hooked.beforeQuery(hook),
    afterQuery: (hook) => hooked.afterQuery(hook),
  };
}
