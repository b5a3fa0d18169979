import { statSync } from "node:fs";
import { parseArgs } from "node:util";

export const help = `Usage: pnpm replay PATH [options]

Replays recorded support chats into a desk through the SDK, reads everything back and compares it with the file.

PATH is a file of dialogues, one JSON object a line, gzipped when its name ends in .gz.

Options:
  --limit N           replay only the first N dialogues
  --concurrency N     dialogues at a time, 1 to 1000 (default 8)
  --url URL           the desk to replay into (default http://127.0.0.1:8787)
  --serve DATABASE    start a desk for this run instead, on sqlite or postgres, and remove it afterwards
  --help              show this text

Environment:
  SUPPORT_JWT_SECRET    signs the tokens; without it the secret that \`npm start\` keeps in this checkout
  SUPPORT_JWT_ISSUER    the issuer to put into the tokens, if the desk asks for one
  SUPPORT_JWT_AUDIENCE  the audience, likewise
  TEST_POSTGRES_URL     where --serve postgres makes its database
                        (default postgres://postgres@127.0.0.1:5432/postgres)

Exit code: 0 when the desk holds what the file says, 1 on any difference or failure, 2 on bad usage.`;

export type DatabaseKind = "sqlite" | "postgres";

export interface Options {
  readonly path: string;
  /** Infinity for all. */
  readonly limit: number;
  readonly concurrency: number;
  readonly url: string;
  /** The database of a server of our own; undefined to use the one at `url`. */
  readonly serve: DatabaseKind | undefined;
}

/** A command line that makes no sense; the message says what to write instead. */
export class UsageError extends Error {}

/** The options, or "help" when that was asked for. Throws `UsageError`. */
export function readOptions(argv: readonly string[]): Options | "help" {
  const { values, positionals } = parse(argv);
  if (values.help === true) return "help";
  if (values.url !== undefined && values.serve !== undefined) {
    throw new UsageError("Give --url or --serve, not both.");
  }
  return {
    path: readPath(positionals),
    limit: readCount("--limit", values.limit, Number.POSITIVE_INFINITY),
    concurrency: readCount("--concurrency", values.concurrency, 8, 1000),
    url: readUrl(values.url ?? "http://127.0.0.1:8787"),
    serve: readDatabase(values.serve),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        limit: { type: "string" },
        concurrency: { type: "string" },
        url: { type: "string" },
        serve: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPath(positionals: readonly string[]): string {
  const [path, ...others] = positionals;
  if (path === undefined) throw new UsageError("Give the path of a file of dialogues.");
  if (others.length > 0) throw new UsageError(`Give one path, not ${positionals.length}.`);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`There is no file ${path}.`);
  return path;
}

function readCount(name: string, text: string | undefined, otherwise: number, most = 1_000_000): number {
  if (text === undefined) return otherwise;
  const count = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw new UsageError(`${name} takes a whole number from 1 to ${most}, not "${text}".`);
}

function readUrl(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? "")) return text;
  throw new UsageError(`--url takes an address such as http://127.0.0.1:8787, not "${text}".`);
}

function readDatabase(text: string | undefined): DatabaseKind | undefined {
  if (text === undefined || text === "sqlite" || text === "postgres") return text;
  throw new UsageError(`--serve takes sqlite or postgres, not "${text}".`);
}
