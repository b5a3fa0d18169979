import type { Database, PreparedStatement, Sqlite3Static, SqlValue } from "@sqlite.org/sqlite-wasm";
import type { SqliteStatement } from "kysely";

type Row = Record<string, SqlValue>;

/** A prepared statement in the shape that Kysely's SQLite driver asks for. */
export class Statement implements SqliteStatement {
  readonly reader: boolean;
  readonly #engine: Sqlite3Static;
  readonly #database: Database;
  readonly #prepared: PreparedStatement;
  readonly #columns: readonly string[];

  constructor(engine: Sqlite3Static, database: Database, sql: string) {
    this.#engine = engine;
    this.#database = database;
    this.#prepared = database.prepare(sql);
    this.reader = this.#prepared.columnCount > 0;
    this.#columns = this.reader ? this.#prepared.getColumnNames() : [];
  }

  all(parameters: readonly unknown[]): Row[] {
    return [...this.iterate(parameters)];
  }

  run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: bigint } {
    for (const _ of this.#steps(parameters));
    return {
      changes: Number(this.#database.changes()),
      lastInsertRowid: BigInt(this.#engine.capi.sqlite3_last_insert_rowid(this.#database)),
    };
  }

  *iterate(parameters: readonly unknown[]): IterableIterator<Row> {
    for (const prepared of this.#steps(parameters)) {
      const row: Row = {};
      for (const [at, value] of prepared.get([]).entries()) row[this.#columns[at] ?? ""] = value;
      yield row;
    }
  }

  *#steps(parameters: readonly unknown[]): Generator<PreparedStatement, void> {
    try {
      if (parameters.length > 0) this.#prepared.bind(parameters as SqlValue[]);
      while (this.#prepared.step()) yield this.#prepared;
    } finally {
      this.#prepared.reset(true);
    }
  }
}
