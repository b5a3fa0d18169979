import type { DatabaseKind } from "../src/desk/temporary-database.ts";

const { TEST_POSTGRES_URL } = process.env;

export const postgresUrl = TEST_POSTGRES_URL ?? "";

if (TEST_POSTGRES_URL === undefined) {
  console.warn("Skipped on PostgreSQL: TEST_POSTGRES_URL is not set.");
}

/** The databases that the desk is tried on. */
export const databases: readonly DatabaseKind[] =
  TEST_POSTGRES_URL === undefined ? ["sqlite"] : ["sqlite", "postgres"];
