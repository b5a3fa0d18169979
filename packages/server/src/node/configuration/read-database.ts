import { devDatabasePath } from "../dev-files.ts";
import type { DatabaseUrl } from "./database-url.ts";
import { readSetting, type Sources } from "./setting.ts";
import { database } from "./settings.ts";

/** The database that is asked for; with `dev` the one of this directory when none is. */
export function readDatabase(sources: Sources, dev: boolean, faults: string[]): DatabaseUrl | null {
  const before = faults.length;
  const given = readSetting(database, sources, faults);
  if (given !== undefined || faults.length > before) return given ?? null;
  if (dev) return { kind: "sqlite", path: devDatabasePath };
  faults.push(
    `No database. Set ${database.variable} or --database, such as sqlite:/var/lib/olympus-support/desk.db or ` +
      `postgres://user:password@localhost:5432/desk, or use --dev, which keeps one in ${devDatabasePath}.`,
  );
  return null;
}
