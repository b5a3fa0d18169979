/** What a statement fails with that finds no database; it has the code of a file that cannot be opened. */
export class DatabaseLost extends Error {
  override readonly name = "DatabaseLost";
  readonly code = "SQLITE_CANTOPEN";

  constructor() {
    super("There is no database: a fault of the mock.");
  }
}
