/** SQLITE_BUSY, _LOCKED, _FULL, _IOERR and the like, and what PostgreSQL and its driver say when it is not there. */
const unavailable =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOTFOUND|08...|53...|57P0.|55P03)/;
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether the error says that the database cannot work now, rather than that the query was wrong. */
export function isStorageUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return unavailable.test(code) || driverMessages.test(error.message);
}
