/** Where the desk writes what happens; pino's loggers fit. Fields never hold tokens, bodies or addresses of people. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };
