import type { Settings } from "../../../src/settings.ts";

/** How a server under test is started. */
export interface ChildStart {
  /** `postgres://...` or the path of a SQLite file. */
  readonly database: string;
  /** The time that it takes it to be, for as long as it runs; the system's by default. */
  readonly now?: string;
  /** Whether it does the work that falls due by itself; true by default. */
  readonly ticks?: boolean;
  readonly settings?: Partial<Settings>;
  /** Where refunds are made over HTTP; in its own ledger by default. */
  readonly backEnd?: string;
}

/** What a running server under test can be told. */
export type Order =
  /** Kill yourself as soon as so many more queries have been answered; 0 is before the next one is sent. */
  | { readonly killAfter: number }
  /** Let so many seconds pass, if the time is given to you, and do what has fallen due. */
  | { readonly advance: number }
  /** Run this on the server's own connection. */
  | { readonly sql: string };

/** What it says: where it listens, or that it has obeyed. */
export type Report = { readonly port: number } | "obeyed";
