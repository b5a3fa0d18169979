import { type Dialect, Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { Support, SupportOptions } from "../../src/create-support.ts";
import type { Database, EventTable } from "../../src/storage/schema.ts";
import { createClient, type TestClient } from "./client.ts";
import { createDatabase, type EngineName, type TestDatabase } from "./engines.ts";
import { prepareDesk } from "./prepare-desk.ts";
import { type Person, staffToken } from "./tokens.ts";

export { engines } from "./engines.ts";

/** A desk under test: the real app on a real database, with a clock that moves only when told to. */
export interface Desk {
  readonly support: Support;
  /** The tables, for looking at what was stored. */
  readonly db: Kysely<Database>;
  now(): Date;
  advance(step: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void;
  newTenant(): string;
  client(person: Person): TestClient;
  /** Calls with this very token; an empty one sends none. */
  clientWithToken(token: string): TestClient;
  /** The outbox of a tenant, oldest first. */
  events(tenant: string): Promise<readonly EventTable[]>;
}

const start = Date.parse("2026-01-24T19:30:00Z");

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
  let support: Support;
  let db: Kysely<Database>;
  let time = start;
  let tenants = 0;
  const now = (): Date => new Date(time);
  const fetch = (request: Request): Response | Promise<Response> => support.app.fetch(request);
  beforeAll(async () => {
    database = await createDatabase(engine);
    db = new Kysely<Database>({ dialect: database.dialect });
    support = await prepareDesk(through(database.dialect), { clock: now, ...options });
  });
  afterAll(async () => {
    await support.close();
    await database.drop();
  });
  return {
    get support() {
      return support;
    },
    get db() {
      return db;
    },
    now,
    advance: ({ seconds = 0, minutes = 0, hours = 0 }) => {
      time += (seconds + 60 * (minutes + 60 * hours)) * 1000;
    },
    newTenant: () => {
      tenants += 1;
      return `tenant_${tenants}`;
    },
    client: (person) => createClient(fetch, () => staffToken(person, now())),
    clientWithToken: (token) => createClient(fetch, () => token),
    events: (tenant) =>
      db
        .selectFrom("events")
        .selectAll()
        .where("tenant_id", "=", tenant)
        .orderBy("created_at")
        .orderBy("id")
        .execute(),
  };
}
