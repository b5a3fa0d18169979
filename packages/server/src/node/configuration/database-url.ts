import { BadValue } from "./setting.ts";

/** Which database, as `SUPPORT_DATABASE_URL` names it. */
export type DatabaseUrl =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

export const databaseForms = "sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST:PORT/NAME";

export function parseDatabaseUrl(text: string): DatabaseUrl {
  if (/^postgres(?:ql)?:\/\//.test(text)) return { kind: "postgres", url: parsePostgresUrl(text) };
  const [, path] = /^sqlite:(.+)$/s.exec(text) ?? [];
  if (path === undefined) throw new BadValue(`not a database. Write ${databaseForms}.`);
  if (path.startsWith("//")) {
    throw new BadValue("not a path. Write it without // after the colon, such as sqlite:/var/lib/desk.db.");
  }
  if (path.endsWith("/")) throw new BadValue("a folder. Name a file, such as sqlite:data/desk.db.");
  return { kind: "sqlite", path };
}

function parsePostgresUrl(text: string): string {
  if (URL.canParse(text)) return text;
  throw new BadValue(
    "not a PostgreSQL address. Write postgres://USER:PASSWORD@HOST:PORT/NAME, with %-codes for special characters.",
  );
}

/** The address as it may be shown: without a password. */
export function shownDatabase(database: DatabaseUrl): string {
  if (database.kind === "sqlite") return `sqlite:${database.path}`;
  const url = new URL(database.url);
  return `postgres://${url.host}${url.pathname}`;
}
