import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { DatabaseKind } from "./desk/temporary-database.ts";

export const help = `Usage: pnpm --filter @olympus-support/example-shop-actions start PATH [options]

Starts a shop and a desk, tries every action for every order, and compares what the desk has on record with the shop's books.

PATH is a folder with a file db.json.gz of orders and products.

Options:
  --limit N           only the first N orders
  --concurrency N     orders at a time, 1 to 100 (default 8)
  --database KIND     the desk's database: sqlite (default) or postgres, made for this run and removed afterwards
  --lose N            the shop cuts the connection instead of every Nth answer (default 50, 0 for never)
  --help              show this text

Environment:
  TEST_POSTGRES_URL   where --database postgres makes its database
                      (default postgres://postgres@127.0.0.1:5432/postgres)

Exit code: 0 when records and books agree, 1 on any fault, 2 on bad usage.`;

export interface Options {
  readonly path: string;
  /** Infinity for all. */
  readonly limit: number;
  readonly concurrency: number;
  readonly database: DatabaseKind;
  /** Of so many answers one is lost; 0 for none. */
  readonly lose: number;
}

/** A command line that makes no sense; the message says what to write instead. */
export class UsageError extends Error {}

/** The options, or "help" when that was asked for. Throws `UsageError`. */
export function readOptions(argv: readonly string[]): Options | "help" {
  const { values, positionals } = parse(argv);
  if (values.help === true) return "help";
  return {
    path: readPath(positionals),
    limit: readCount("--limit", values.limit, { otherwise: Number.POSITIVE_INFINITY }),
    concurrency: readCount("--concurrency", values.concurrency, { otherwise: 8, most: 100 }),
    database: readDatabase(values.database),
    lose: readCount("--lose", values.lose, { otherwise: 50, least: 0 }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((word) => word !== "--"),
      allowPositionals: true,
      options: {
        limit: { type: "string" },
        concurrency: { type: "string" },
        database: { type: "string" },
        lose: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPath(positionals: readonly string[]): string {
  const [path, ...others] = positionals;
  if (path === undefined) throw new UsageError("Give the folder of a shop's data.");
  if (others.length > 0) throw new UsageError(`Give one folder, not ${positionals.length}.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`There is no folder ${path}.`);
  return path;
}

interface Bounds {
  readonly otherwise: number;
  readonly least?: number;
  readonly most?: number;
}

function readCount(
  name: string,
  text: string | undefined,
  { otherwise, least = 1, most = 1_000_000 }: Bounds,
): number {
  if (text === undefined) return otherwise;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (count >= least && count <= most) return count;
  throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}

function readDatabase(text = "sqlite"): DatabaseKind {
  if (text === "sqlite" || text === "postgres") return text;
  throw new UsageError(`--database takes sqlite or postgres, not "${text}".`);
}
