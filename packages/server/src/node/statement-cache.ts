import type { SqliteDatabase, SqliteStatement } from "kysely";

const mostStatements = 500;

/** A database that prepares each SQL text once and keeps the statements used last. */
export function withStatementCache(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      database.close();
    },
    prepare(sql) {
      const statement = statements.get(sql) ?? database.prepare(sql);
      // A map keeps the order of insertion: what is put back last is dropped last.
      statements.delete(sql);
      statements.set(sql, statement);
      if (statements.size > mostStatements) statements.delete(statements.keys().next().value ?? "");
      return statement;
    },
  };
}
