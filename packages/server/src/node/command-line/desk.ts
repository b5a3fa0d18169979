import { createSupport, type Support, type SupportOptions } from "../../create-support.ts";
import { type DatabaseUrl, shownDatabase } from "../configuration/database-url.ts";
import { CommandFailure } from "./command.ts";

/**
 * Makes a desk and brings its database to the latest schema; answers it with the migrations that were run. Throws
 * `CommandFailure` in a person's words when the database cannot be had.
 */
export async function openDesk(
  database: DatabaseUrl,
  options: SupportOptions,
): Promise<{ readonly support: Support; readonly migrations: readonly string[] }> {
  const support = createSupport(options);
  try {
    return { support, migrations: await support.migrate() };
  } catch (error) {
    await support.close();
    throw new CommandFailure(`cannot use the database ${shownDatabase(database)}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Node answers a refused connection to a name with several addresses with one error that holds the others. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
