import pg from "pg";

/**
 * Where a PostgreSQL's autovacuum, which it has on by itself, is turned off: does about what it does once a minute. Without
 * it the plans of the first hour stay those of empty tables, and every list reads all that its tenant has.
 */
export async function keepHouse(database: string): Promise<void> {
  if (!database.startsWith("postgres")) return;
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ autovacuum: string }>("show autovacuum");
    if (rows[0]?.autovacuum === "off") await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}
