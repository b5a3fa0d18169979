import { parseArgs } from "node:util";
import type { ReadyTokens } from "../target.ts";

/** What the command was told. */
export interface Options {
  readonly url: string;
  readonly tokens: ReadyTokens;
  /** Only the cases whose name holds this text. */
  readonly only: string | undefined;
  readonly verbose: boolean;
}

/** Told instead of run: how the command is used. */
export const usage = `Usage: olympus-support-conformance --url <address> --token <token> [options]

Calls a deployment as its clients do, and tells where its answers differ from the API's description. It leaves agents,
teams, sessions, tickets, customers and articles behind, and refunds an order: take a tenant that nobody works in, and in
which nothing costs money.

  --url <address>          where the deployment is, with or without /api/v1/support
  --token <token>          of an admin of the tenant
  --staff-token <token>    of a member of staff of the tenant who is no manager
  --outsider-token <token> a good token that has none of the desk's roles
  --foreign-token <token>  of an admin of another tenant
  --only <text>            only the cases whose name holds the text; what was reached is not judged then
  --verbose                one line for each case
  --help                   this text

What a token is missing for is not tried, and listed with the reason. The command ends with 1 when something is at fault.`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** Reads the command line. Throws a TypeError when it cannot be understood; answers nothing when help is wanted. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: text,
      token: text,
      "staff-token": text,
      "outsider-token": text,
      "foreign-token": text,
      only: text,
      verbose: flag,
      help: flag,
    },
  });
  if (values.help === true) return undefined;
  const [empty] = Object.keys(values).filter((name) => values[name as keyof typeof values] === "");
  if (empty !== undefined) throw new TypeError(`--${empty}: Give a value after it, or leave it out.`);
  const { url, token: manager, only, verbose = false } = values;
  if (url === undefined || manager === undefined) throw new TypeError("Give --url and --token.");
  const { "staff-token": staff, "outsider-token": outsider, "foreign-token": foreign } = values;
  const tokens = {
    manager,
    ...(staff === undefined ? {} : { staff }),
    ...(outsider === undefined ? {} : { outsider }),
    ...(foreign === undefined ? {} : { foreign }),
  };
  return { url, tokens, only, verbose };
}
