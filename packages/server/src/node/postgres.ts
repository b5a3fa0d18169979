import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";
import { type Log, silentLog } from "../log.ts";
import { PipelineAdapter } from "../storage/engine.ts";
import { refuseOldVersion } from "./postgres-version.ts";
import { ThriftyClient } from "./thrifty-client.ts";

/** What a PostgreSQL dialect may be told. */
export interface PostgresOptions {
  /** Connections at most; 10 by default. */
  readonly connections?: number;
  /** Where broken idle connections are reported; nowhere by default. */
  readonly log?: Log;
}

/**
 * A dialect over a pool of PostgreSQL connections. A connection that cannot be had within 5 seconds, or a statement that
 * takes longer than 10, fails; a connection that nobody has used for 5 minutes is closed. One dialect is one pool, however
 * many desks are made of it; closing one closes it.
 *
 * The first use throws when the server is older than PostgreSQL 15.
 *
 * @param url Such as `postgres://user:password@host:5432/name`.
 * @example
 * const support = createSupport({ dialect: postgresDialect(url), auth: { jwksUrl } });
 */
export function postgresDialect(url: string, options: PostgresOptions = {}): Dialect {
  let opened: Promise<pg.Pool> | undefined;
  return new PipelineDialect({
    pool: () => {
      opened ??= open(url, options).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
  });
}

class PipelineDialect extends PostgresDialect {
  override createAdapter(): PipelineAdapter {
    return new PipelineAdapter();
  }
}

async function open(url: string, options: PostgresOptions): Promise<pg.Pool> {
  const log = options.log ?? silentLog;
  const pool = new pg.Pool({
    Client: ThriftyClient,
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5000,
    // A new connection costs more than the calls that first use it: each has its statements to prepare.
    idleTimeoutMillis: 300_000,
    keepAlive: true,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "olympus-support",
  });
  // Without listeners the loss of a connection would end the process: of an idle one, which the pool replaces, and of
  // one in use, whose query fails by itself.
  pool.on("error", (error) => log.error({ err: error }, "idle database connection lost"));
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await refuseOldServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: string }>(
    "select current_setting('server_version_num') as number",
  );
  refuseOldVersion(Number(rows[0]?.number ?? 0));
}
