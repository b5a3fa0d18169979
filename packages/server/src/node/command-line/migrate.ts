import { shownDatabase } from "../configuration/database-url.ts";
import { readDatabase } from "../configuration/read-database.ts";
import * as settings from "../configuration/settings.ts";
import { randomSecret } from "../dev-files.ts";
import { createLog } from "../log.ts";
import { dialectOf } from "../open-database.ts";
import { type Command, exitCode, flagOf, type Invocation, UsageError } from "./command.ts";
import { openDesk } from "./desk.ts";
import { print } from "./terminal.ts";

export const migrateCommand: Command = {
  name: "migrate",
  summary: "Bring the database to the latest schema. Safe to run again, and beside running servers.",
  operands: [],
  flags: {
    ...flagOf(settings.database, "URL"),
    dev: { about: "Use the development database of this directory when none is named." },
  },
  settings: [settings.database],
  examples: [
    "olympus-support migrate --database sqlite:/var/lib/olympus-support/desk.db",
    "SUPPORT_DATABASE_URL=postgres://desk:secret@db:5432/desk olympus-support migrate",
  ],
  run: migrate,
};

async function migrate(call: Invocation): Promise<number> {
  const faults: string[] = [];
  const database = readDatabase(call, call.switches.has("dev"), faults);
  if (database === null) throw new UsageError(faults);
  // Nobody can call this desk, so no token needs to be good for it.
  const { support, migrations } = await openDesk(database, {
    dialect: await dialectOf(database, createLog("silent")),
    auth: { secret: randomSecret() },
  });
  await support.close();
  for (const name of migrations) print(`Ran ${name}`);
  const done = migrations.length === 0 ? "was up to date already" : "is up to date";
  print(`The database ${shownDatabase(database)} ${done}.`);
  return exitCode.done;
}
