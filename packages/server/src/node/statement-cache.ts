import type { SqliteDatabase, SqliteStatement } from "kysely";

const mostOfEach = 250;

/**
 * A database that prepares each SQL text once and keeps the statements used last: those used since the latest were full, and
 * those that were the latest before. To keep them in order of use would cost each query more than finding its statement.
 */
export function withStatementCache(database: SqliteDatabase): SqliteDatabase {
  let latest = new Map<string, SqliteStatement>();
  let before: typeof latest = new Map();
  return {
    close: () => {
      database.close();
    },
    prepare(sql) {
      const known = latest.get(sql);
      if (known !== undefined) return known;
      const statement = before.get(sql) ?? database.prepare(sql);
      if (latest.size === mostOfEach) {
        before = latest;
        latest = new Map();
      }
      latest.set(sql, statement);
      return statement;
    },
  };
}
