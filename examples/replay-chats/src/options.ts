import { statSync } from "node:fs";
import { parseArgs } from "node:util";

export const help = `Usage: pnpm replay PATH [options]

Replays recorded support chats into a desk through the SDK, reads everything back and compares it with the file.

PATH is a file of dialogues, one JSON object a line, gzipped when its name ends in .gz.

Options:
  --limit N           replay only the first N dialogues
  --concurrency N     dialogues at a time, 1 to 1000 (default 8, with --live 100)
  --url URL           the desk to replay into (default http://127.0.0.1:8787)
  --serve DATABASE    start a desk for this run instead, on sqlite or postgres, and remove it afterwards
  --live              hold the chats over sockets, customer and agent each with a client of their own
  --pace N            with --live, N times as fast as people did, 1 to 100000 (default 60)
  --faults            with --live and --serve, a network between that delays, slows, cuts, resets and freezes connections
  --seed N            what the faults are drawn from (default 1)
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
  /** How chats are held over sockets; undefined to send each line by a call. */
  readonly live: LiveOptions | undefined;
}

export interface LiveOptions {
  /** How many times as fast as people did. */
  readonly pace: number;
  /** What the network's faults are drawn from; undefined for a good network. */
  readonly seed: number | undefined;
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
    concurrency: readCount("--concurrency", values.concurrency, values.live === true ? 100 : 8, 1000),
    url: readUrl(values.url ?? "http://127.0.0.1:8787"),
    serve: readDatabase(values.serve),
    live: readLive(values),
  };
}

function readLive(values: ReturnType<typeof parse>["values"]): LiveOptions | undefined {
  const { live = false, faults = false, pace, seed, serve } = values;
  if (!live && (faults || pace !== undefined)) throw new UsageError("--pace and --faults need --live.");
  if (!faults && seed !== undefined) throw new UsageError("--seed needs --faults.");
  if (faults && serve === undefined) throw new UsageError("--faults needs --serve.");
  if (!live) return undefined;
  return {
    pace: readCount("--pace", pace, 60, 100_000),
    seed: faults ? readCount("--seed", seed, 1) : undefined,
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
        live: { type: "boolean" },
        pace: { type: "string" },
        faults: { type: "boolean" },
        seed: { type: "string" },
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
