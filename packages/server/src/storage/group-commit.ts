import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import { nextTurn } from "../next-turn.ts";
import type { Stopwatch } from "../system-clock.ts";
import { connectionOf, holdConnection } from "./held-connection.ts";
import type { Database } from "./schema.ts";

type Work<T> = (trx: Transaction<Database>) => Promise<T>;

/**
 * A unit of work that waits for its commit. It may be run more than once: what it did in the database is undone then, and it
 * must do nothing elsewhere.
 */
interface Unit {
  readonly run: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Answers a unit, once it is stored. */
type Answer = () => void;

type RunOne = (trx: Transaction<Database>, unit: Unit) => Promise<Answer>;

/** How many units share a commit at most, and after how long no more join it: what waits for all of them must not wait long. */
const mostUnits = 64;
const mostMilliseconds = 16;

const savepoint = CompiledQuery.raw("savepoint unit");
const release = CompiledQuery.raw("release savepoint unit");
const rollback = CompiledQuery.raw("rollback to savepoint unit");

/**
 * After a unit has thrown, so many groups have a savepoint for each unit: who makes calls that are refused makes more of
 * them, and to run a whole group again for each would cost more than all the savepoints.
 */
const guardedGroups = 100;

/**
 * Runs units of work so that those that wait together go to the disk together. SQLite has one writer and a commit waits
 * for the disk, so what came in meanwhile runs as one transaction, one unit after the other. When one throws, it is undone
 * alone: all are undone and run again, each within a savepoint. A savepoint for each from the start would have SQLite keep
 * a copy of every page that a unit changes. None is answered before the commit of all of them.
 */
export function groupCommits(db: Kysely<Database>, stopwatch: Stopwatch): <T>(work: Work<T>) => Promise<T> {
  const waiting: Unit[] = [];
  let scheduled = false;
  let toGuard = 0;
  const runGroup = async (units: readonly Unit[]): Promise<readonly Answer[]> => {
    if (units.length === 1) return await runTogether(db, units, { runOne: runAlone, stopwatch });
    if (toGuard === 0) {
      const answers = await runTogether(db, units, { runOne: runUnguarded, stopwatch }).catch(
        nullIfUnguarded,
      );
      if (answers !== null) return answers;
      toGuard = guardedGroups;
    }
    toGuard -= 1;
    return await runTogether(db, units, { runOne: runInSavepoint, stopwatch });
  };
  const commitNext = async (): Promise<void> => {
    const units = waiting.splice(0, mostUnits);
    try {
      const answers = await runGroup(units);
      for (const answer of answers) answer();
      waiting.unshift(...units.slice(answers.length));
    } catch (error) {
      for (const unit of units) unit.reject(error);
    }
    if (waiting.length > 0) nextTurn(commitNext);
    else scheduled = false;
  };
  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ run: work, resolve: (value) => resolve(value as T), reject });
      if (scheduled) return;
      scheduled = true;
      nextTurn(commitNext);
    });
}

/** Answers how to answer each unit, once they are stored: the first ones, as many as there was time for. */
async function runTogether(
  db: Kysely<Database>,
  units: readonly Unit[],
  { runOne, stopwatch }: { readonly runOne: RunOne; readonly stopwatch: Stopwatch },
): Promise<readonly Answer[]> {
  const trx = await db.startTransaction().execute();
  try {
    await holdConnection(trx);
    const began = stopwatch();
    const answers: Answer[] = [];
    for (const unit of units) {
      answers.push(await runOne(trx, unit));
      if (stopwatch() - began >= mostMilliseconds) break;
    }
    await trx.commit().execute();
    return answers;
  } catch (error) {
    // When the disk is full SQLite has rolled back by itself and refuses to do it again; the first error says why.
    await trx
      .rollback()
      .execute()
      .catch(() => undefined);
    throw error;
  }
}

/** Runs a unit that has the transaction for itself: when it throws, it is undone with it. */
async function runAlone(trx: Transaction<Database>, unit: Unit): Promise<Answer> {
  const value = await unit.run(trx);
  return () => unit.resolve(value);
}

/** Thrown in place of what a unit has thrown that shares a transaction and has no savepoint. */
class UnguardedThrow extends Error {
  override readonly name = "UnguardedThrow";
}

async function runUnguarded(trx: Transaction<Database>, unit: Unit): Promise<Answer> {
  try {
    return await runAlone(trx, unit);
  } catch (error) {
    throw new UnguardedThrow("A unit of work threw and is run again.", { cause: error });
  }
}

function nullIfUnguarded(error: unknown): null {
  if (error instanceof UnguardedThrow) return null;
  throw error;
}

async function runInSavepoint(trx: Transaction<Database>, unit: Unit): Promise<Answer> {
  await connectionOf(trx).executeQuery(savepoint);
  try {
    const answer = await runAlone(trx, unit);
    await connectionOf(trx).executeQuery(release);
    return answer;
  } catch (error) {
    await undo(trx, error);
    return () => unit.reject(error);
  }
}

/** Throws what made the undoing necessary when SQLite has undone the whole transaction already. */
async function undo(trx: Transaction<Database>, reason: unknown): Promise<void> {
  try {
    await connectionOf(trx).executeQuery(rollback);
    await connectionOf(trx).executeQuery(release);
  } catch {
    throw reason;
  }
}
