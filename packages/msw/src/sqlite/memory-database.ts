import type { Database, Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from "kysely";
import { DatabaseLost } from "./database-lost.ts";
import { Statement } from "./statement.ts";

/** The whole of a database as SQLite would write it to a file. */
export type Image = Uint8Array;

/** Shared, so that the desks of all mocks build and compile each query once. */
const adapter = new SqliteAdapter();

/** A database in memory: empty, or as an image says. */
export class MemoryDatabase implements SqliteDatabase {
  readonly #engine: Sqlite3Static;
  readonly #database: Database;
  readonly #statements = new Map<string, SqliteStatement>();
  readonly #losses = new Set<symbol>();

  constructor(engine: Sqlite3Static, image?: Image) {
    this.#engine = engine;
    this.#database = new engine.oo1.DB(":memory:");
    if (image === undefined) this.#database.exec("pragma page_size = 1024");
    else this.#load(image);
    this.#database.exec("pragma foreign_keys = on; pragma temp_store = memory;");
  }

  get dialect(): Dialect {
    const dialect = new SqliteDialect({ database: this });
    return {
      createAdapter: () => adapter,
      createDriver: () => dialect.createDriver(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    };
  }

  /**
   * Prepares each text once: a desk says the same few hundred again and again.
   *
   * @throws DatabaseLost while it is lost; what was begun can still be rolled back.
   */
  prepare(sql: string): SqliteStatement {
    if (this.#losses.size > 0 && !sql.startsWith("rollback")) throw new DatabaseLost();
    const statement = this.#statements.get(sql) ?? new Statement(this.#engine, this.#database, sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** From now on it takes no statements, until the function that is answered is called. */
  lose(): () => void {
    const loss = Symbol("loss");
    this.#losses.add(loss);
    return () => void this.#losses.delete(loss);
  }

  /** Ends every loss. */
  find(): void {
    this.#losses.clear();
  }

  /** Runs statements that answer nothing. */
  run(statements: string): void {
    this.#database.exec(statements);
  }

  image(): Image {
    return this.#engine.capi.sqlite3_js_db_export(this.#database);
  }

  /** Frees the memory, statements included; once is enough. */
  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen()) this.#database.close();
  }

  #load(image: Image): void {
    const { capi, wasm } = this.#engine;
    // SQLite takes the copy over, lets it grow and frees it with the database.
    const copy = wasm.allocFromTypedArray(image);
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
    const code = capi.sqlite3_deserialize(
      this.#database.pointer ?? 0,
      "main",
      copy,
      image.byteLength,
      image.byteLength,
      flags,
    );
    this.#database.checkRc(code);
  }
}
