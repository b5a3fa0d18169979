import { type Dialect, Kysely, type Transaction } from "kysely";
import { codeOf } from "../error-code.ts";
import type { Stopwatch } from "../system-clock.ts";
import { type Engine, engineOf } from "./engine.ts";
import { isStorageUnavailable, TransactionConflict, UncertainCommit } from "./failure.ts";
import { groupCommits } from "./group-commit.ts";
import { holdConnection, isPipeline } from "./held-connection.ts";
import type { Database } from "./schema.ts";
import { sendAhead } from "./sent-ahead.ts";
import { tunedSqlite } from "./tuned-sqlite.ts";

/** The database and the one way to change it. */
export interface Storage {
  readonly engine: Engine;
  readonly db: Kysely<Database>;
  /** Runs `work` in one transaction: all of it is stored, or, when it throws, nothing. */
  transaction<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>;
}

const attempts = 6;

export function createStorage(dialect: Dialect, stopwatch: Stopwatch): Storage {
  const engine = engineOf(dialect);
  const db = new Kysely<Database>({ dialect: engine === "sqlite" ? tunedSqlite(dialect) : dialect });
  const run = engine === "sqlite" ? groupCommits(db, stopwatch) : inItsOwn(db);
  return { engine, db, transaction: (work) => retryConflicts(() => run(work)) };
}

type Work<T> = (trx: Transaction<Database>) => Promise<T>;

function inItsOwn(db: Kysely<Database>): <T>(work: Work<T>) => Promise<T> {
  return async (work) => {
    let isCommitting = false;
    const run: typeof work = async (trx) => {
      await holdConnection(trx);
      const result = await (isPipeline(trx) ? sendAhead(trx, work) : work(trx));
      isCommitting = true;
      return result;
    };
    try {
      return await db.transaction().execute(run);
    } catch (error) {
      if (!isCommitting || isConflict(error) || !isStorageUnavailable(error)) throw error;
      throw new UncertainCommit("The connection was lost during the commit.", { cause: error });
    }
  };
}

/** Concurrent transactions may be told to start over; the work has had no effect then and is simply run again. */
async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await pause(attempt);
    }
  }
}

/** PostgreSQL's SQLSTATE 40001 (serialization failure) and 40P01 (deadlock detected). */
function isConflict(error: unknown): boolean {
  if (error instanceof TransactionConflict) return true;
  const code = codeOf(error);
  return code === "40001" || code === "40P01";
}

function pause(attempt: number): Promise<void> {
  const [spread = 0] = crypto.getRandomValues(new Uint8Array(1));
  return new Promise((resolve) => setTimeout(resolve, attempt * 5 + spread / 8));
}
