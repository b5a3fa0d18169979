import { createSupport, type Support, type SupportOptions } from "@olympus-support/server";
import type { Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { type Image, MemoryDatabase } from "../sqlite/memory-database.ts";

/** The real desk, over a database that can be put back to what it was. */
export class Desk {
  readonly #engine: Sqlite3Static;
  readonly #options: Omit<SupportOptions, "dialect">;
  #database: MemoryDatabase;
  #support: Support;

  constructor(engine: Sqlite3Static, options: Omit<SupportOptions, "dialect">, image: Image) {
    this.#engine = engine;
    this.#options = options;
    this.#database = new MemoryDatabase(engine, image);
    this.#support = createSupport({ ...options, dialect: this.#database.dialect });
  }

  get support(): Support {
    return this.#support;
  }

  /** Takes the database away, until the function that is answered is called. */
  loseDatabase(): () => void {
    return this.#database.lose();
  }

  /** Gives the database back, however often it was taken away. */
  findDatabase(): void {
    this.#database.find();
  }

  image(): Image {
    return this.#database.image();
  }

  /** Starts anew from an image: what the desk itself remembers is gone as well. */
  async load(image: Image): Promise<void> {
    const [former, database] = [this.#support, this.#database];
    this.#database = new MemoryDatabase(this.#engine, image);
    this.#support = createSupport({ ...this.#options, dialect: this.#database.dialect });
    await former.close();
    // A desk that was asked nothing never opened its database, and leaves it to us.
    database.close();
  }

  async close(): Promise<void> {
    await this.#support.close();
    this.#database.close();
  }
}
