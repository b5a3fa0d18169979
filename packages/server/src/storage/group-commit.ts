import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import { nextTurn } from "../next-turn.ts";
import type { Stopwatch } from "../system-clock.ts";
import { connectionOf, holdConnection } from "./held-connection.ts";
import type { Database } from "./schema.ts";

type Work<T> = (trx: Transaction<Database>) => Promise<T>;

/** A unit of work that waits for its commit. */
interface Unit {
  readonly run: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How many units share a commit at most, and after how long no more join it: what waits for all of them must not wait long. */
const mostUnits = 64;
const mostMilliseconds = 16;

const savepoint = CompiledQuery.raw("savepoint unit");
const release = CompiledQuery.raw("release savepoint unit");
const rollback = CompiledQuery.raw("rollback to savepoint unit");

/**
 * Runs units of work so that those that wait together go to the disk together. SQLite has one writer and a commit waits
 * for the disk, so what came in meanwhile runs as one transaction, one unit after the other. Each of several is a
 * savepoint: one that throws is undone alone. None is answered before the commit of all of them.
 */
export function groupCommits(db: Kysely<Database>, stopwatch: Stopwatch): <T>(work: Work<T>) => Promise<T> {
  const waiting: Unit[] = [];
  let scheduled = false;
  const commitNext = async (): Promise<void> => {
    const late = await commitTogether(db, waiting.splice(0, mostUnits), stopwatch);
    waiting.unshift(...late);
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

/** Answers those that are to share the next commit instead. */
async function commitTogether(
  db: Kysely<Database>,
  units: readonly Unit[],
  stopwatch: Stopwatch,
): Promise<readonly Unit[]> {
  try {
    const answers = await runTogether(db, units, stopwatch);
    for (const answer of answers) answer();
    return units.slice(answers.length);
  } catch (error) {
    for (const unit of units) unit.reject(error);
    return [];
  }
}

/** Answers how to answer each unit, once they are stored: the first ones, as many as there was time for. */
async function runTogether(
  db: Kysely<Database>,
  units: readonly Unit[],
  stopwatch: Stopwatch,
): Promise<(() => void)[]> {
  const trx = await db.startTransaction().execute();
  try {
    await holdConnection(trx);
    const began = stopwatch();
    const runOne = units.length === 1 ? runAlone : runInSavepoint;
    const answers: (() => void)[] = [];
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
async function runAlone(trx: Transaction<Database>, unit: Unit): Promise<() => void> {
  const value = await unit.run(trx);
  return () => unit.resolve(value);
}

async function runInSavepoint(trx: Transaction<Database>, unit: Unit): Promise<() => void> {
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
