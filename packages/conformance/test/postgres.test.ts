import { postgresDialect } from "@olympus-support/server/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { conforms } from "./support/conforms.ts";
import { createPostgresDatabase, isPostgresThere, type PostgresDatabase } from "./support/postgres.ts";
import { type OpenTarget, openServerTarget } from "./support/server-target.ts";

describe.skipIf(!(await isPostgresThere()))("the server on PostgreSQL", () => {
  let database: PostgresDatabase;
  let opened: OpenTarget;

  beforeAll(async () => {
    database = await createPostgresDatabase();
    const dialect = postgresDialect(database.url);
    // Sockets by the package `ws` here, by the platform elsewhere: both must do.
    opened = await openServerTarget("the server on PostgreSQL", dialect, { WebSocket });
  });
  afterAll(async () => {
    await opened.close();
    await database.drop();
  });

  it("conforms, and every case can be run on it", { timeout: 180_000 }, async () => {
    const report = await conforms(opened.target);
    expect(Object.keys(report.statuses.listed)).toEqual(["listQuickActions 500", "listQuickActions 503"]);
  });
});
