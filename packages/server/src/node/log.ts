import { pino } from "pino";
import type { Log } from "../log.ts";
import type { LogLevel } from "./configuration/settings.ts";

/** Names under which a secret could stand, at the top of a line or one level below. */
const secretNames = [
  "authorization",
  "Authorization",
  "cookie",
  "password",
  "secret",
  "token",
  "chat_token",
  "connectionString",
];

/** The log of a whole program. */
export interface ProgramLog extends Log {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  fatal(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * A log of one JSON object a line on the standard error output, without secrets.
 *
 * @param level The least that is written: `trace`, `debug`, `info`, `warn`, `error`, `fatal`, or `silent` for nothing.
 */
export function createLog(level: LogLevel = "info"): ProgramLog {
  return pino(
    {
      level,
      base: { service: "olympus-support" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: "[secret]" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

const deepestCause = 3;

/** What happened and where. A driver's further fields may quote rows, so they stay out. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  const cause =
    error.cause === undefined || depth === deepestCause ? undefined : describeError(error.cause, depth + 1);
  return { type: error.name, message: error.message, code, stack: error.stack, cause };
}
