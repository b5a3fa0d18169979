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
    return this.#run(parameters, (prepared) => {
      const rows: Row[] = [];
      while (prepared.step()) rows.push(this.#row());
      return rows;
    });
  }

  run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: bigint } {
    this.#run(parameters, (prepared) => prepared.step());
    return {
      changes: Number(this.#database.changes()),
      lastInsertRowid: BigInt(this.#engine.capi.sqlite3_last_insert_rowid(this.#database)),
    };
  }

  /** All of them are read at once, so that the statement is free for whoever asks next. */
  iterate(parameters: readonly unknown[]): IterableIterator<Row> {
    return this.all(parameters).values();
  }

  #run<T>(parameters: readonly unknown[], work: (prepared: PreparedStatement) => T): T {
    const prepared = this.#prepared;
    try {
      if (parameters.length > 0) prepared.bind(parameters as SqlValue[]);
      return work(prepared);
    } finally {
      prepared.reset(true);
    }
  }

  #row(): Row {
    const row: Row = {};
    for (let column = 0; column < this.#columns.length; column += 1) {
      row[this.#columns[column] ?? ""] = this.#prepared.get(column);
    }
    return row;
  }
}
