import { Kysely, sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { postgresDialect } from "../../src/node/index.ts";
import { refuseOldVersion } from "../../src/node/postgres-version.ts";
import { engines } from "../support/desk.ts";

const url = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

describe.runIf(engines.includes("PostgreSQL"))("the PostgreSQL dialect", () => {
  it("names itself and bounds each statement", async () => {
    const db = new Kysely({ dialect: postgresDialect(url) });
    onTestFinished(() => db.destroy());
    const { rows } = await sql`
      select current_setting('application_name') as name, current_setting('statement_timeout') as statement`.execute(
      db,
    );
    expect(rows).toEqual([{ name: "olympus-support", statement: "10s" }]);
  });

  it("comes back after the server has cut its connections", async () => {
    const db = new Kysely({ dialect: postgresDialect(url) });
    onTestFinished(() => db.destroy());
    const cut = sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
    await expect(cut).rejects.toThrow(/terminat/);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { rows } = await sql`select 1 as one`.execute(db);
    expect(rows).toEqual([{ one: 1 }]);
  });

  it("tries again after a server that was not there", async () => {
    const db = new Kysely({ dialect: postgresDialect("postgres://desk@127.0.0.1:1/desk") });
    onTestFinished(() => db.destroy());
    await expect(sql`select 1`.execute(db)).rejects.toThrow("ECONNREFUSED");
    await expect(sql`select 1`.execute(db)).rejects.toThrow("ECONNREFUSED");
  });
});

describe("the version of PostgreSQL", () => {
  it("is refused before 15", () => {
    expect(() => refuseOldVersion(140_012)).toThrow("is PostgreSQL 14; the desk needs 15 or newer");
    expect(() => refuseOldVersion(0)).toThrow("Upgrade the server");
  });

  it("is taken from 15 on", () => {
    for (const version of [150_000, 150_020, 170_004]) expect(() => refuseOldVersion(version)).not.toThrow();
  });
});
