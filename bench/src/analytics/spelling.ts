import type { DatabaseKind } from "../http/databases.ts";

/** What SQLite and PostgreSQL spell differently. */
export interface Spelling {
  /** A moment as the desk stores it, of milliseconds since 1970. */
  readonly moment: (milliseconds: string) => string;
  /** The other way round. */
  readonly milliseconds: (moment: string) => string;
}

const spellings: Readonly<Record<DatabaseKind, Spelling>> = {
  sqlite: {
    moment: (it) =>
      `strftime('%Y-%m-%dT%H:%M:%S', (${it}) / 1000, 'unixepoch') || printf('.%03dZ', (${it}) % 1000)`,
    milliseconds: (it) => `(strftime('%s', ${it}) * 1000 + cast(substr(${it}, 21, 3) as integer))`,
  },
  postgres: {
    moment: (it) =>
      `to_char(to_timestamp((${it}) / 1000) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || lpad(((${it}) % 1000)::text, 3, '0') || 'Z'`,
    milliseconds: (it) => `cast(extract(epoch from cast(${it} as timestamptz)) * 1000 as bigint)`,
  },
};

export const spellingOf = (kind: DatabaseKind): Spelling => spellings[kind];
