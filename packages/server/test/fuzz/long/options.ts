import { parseArgs } from "node:util";

export const help = `Usage: pnpm fuzz --minutes N [options]

Sends the server calls that nobody would think of, round after round, each round from another seed.

  --minutes N        how long (needed)
  --seed S           where the first round begins (random by default); the seed of a failed round repeats it
  --engine NAME      sqlite, which is a file of its own, or postgres (default sqlite)
  --only TEXT        the parts whose name holds this text, such as "broken createTicket" or "walks"
  --help             show this text

Environment:
  TEST_POSTGRES_URL  where databases may be made (default postgres://postgres@127.0.0.1:5432/postgres)

Ends with 1 when anything has failed, or when memory has grown.`;

/** What a long run is told. */
export interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly engine: "sqlite" | "postgres";
  readonly only: string;
}

/** The options of the command line; null when the help is to be shown. Throws for what cannot be. */
export function readOptions(words: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: "string", default: "0" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
      engine: { type: "string", default: "sqlite" },
      only: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const { engine, only } = values;
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0)) throw new TypeError("--minutes must be a number above 0.");
  if (!Number.isSafeInteger(seed)) throw new TypeError("--seed must be a whole number.");
  if (engine !== "sqlite" && engine !== "postgres") throw new TypeError("--engine is sqlite or postgres.");
  return { minutes, seed, engine, only };
}
