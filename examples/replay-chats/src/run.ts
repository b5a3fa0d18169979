import { findSecret } from "./find-secret.ts";
import { interruption } from "./interruption.ts";
import { help, type Options, readOptions, UsageError } from "./options.ts";
import { withOwnServer } from "./own-server.ts";
import { patientFetch } from "./patient-fetch.ts";
import { replay } from "./replay.ts";
import { describeResult, type Result } from "./result.ts";
import type { Surroundings } from "./surroundings.ts";

/** Runs the program and answers its exit code: 0, 1 on a difference or a failure, 2 on bad usage. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(argv);
    if (options === "help") {
      surroundings.print(help);
      return 0;
    }
    const result = await replaySomewhere(options, surroundings);
    for (const line of describeResult(result)) surroundings.print(line);
    return result.differences === 0 ? 0 : 1;
  } catch (error) {
    surroundings.tell(`replay: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof UsageError)) return 1;
    surroundings.tell("See pnpm replay --help.");
    return 2;
  }
}

async function replaySomewhere(options: Options, surroundings: Surroundings): Promise<Result> {
  using interrupted = interruption();
  try {
    return await replayAt(options, surroundings, interrupted.signal);
  } catch (error) {
    // Whatever failed then failed because of it.
    throw interrupted.signal.aborted ? interrupted.signal.reason : error;
  }
}

async function replayAt(options: Options, surroundings: Surroundings, signal: AbortSignal): Promise<Result> {
  const fetch = patientFetch(surroundings.fetch, signal);
  if (options.serve !== undefined) {
    const { env } = surroundings;
    return await withOwnServer({ database: options.serve, env, signal }, (address) =>
      replay(options, address, { ...surroundings, fetch }),
    );
  }
  const address = { url: options.url, signing: await findSecret(surroundings.env) };
  return await replay(options, address, { ...surroundings, fetch });
}
