import { Client } from "pg";
import { failed, passed, skipped, type Tally } from "./tally.ts";

/** Where the tests look for PostgreSQL. */
export const postgresUrl = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** Whether PostgreSQL answers a query there within two seconds. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Says aloud what is left out without PostgreSQL; in continuous integration its absence is a failure. */
export function judgePostgres(reachable: boolean): Tally {
  if (reachable) return passed;
  const where = postgresUrl.replace(/\/\/.*@/, "//");
  console.log(`PostgreSQL does not answer at ${where} (TEST_POSTGRES_URL names another).`);
  console.log("Left out: every test that runs on PostgreSQL, and the programs of the examples on it.");
  if (process.env["CI"] !== "true") return skipped;
  console.log("With CI=true that is a failure.");
  return failed;
}
