import type { WriteContext } from "./context.ts";
import type { Log } from "./log.ts";

/** The same `fetch`, whose calls show in a trace. */
export type Traced = (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;

/** What is at hand where there is no transaction. */
export interface Outside {
  readonly clock: () => Date;
  readonly log: Log;
  /** Makes the calls of a `fetch` show in the trace that is under way. */
  readonly traced: Traced;
}

/** The idempotency key that waits for an answer. */
export interface AwaitedKey {
  readonly actor_id: string;
  readonly key: string;
}

/** What is done with an outcome: stored, in a transaction of its own, after which the work may go on. */
export type Stage<T> = (ctx: WriteContext) => Promise<T | Unfinished<T>>;

/**
 * What a verb answers whose work goes on where there is no transaction: a call over the network, which nobody else must
 * wait for. What the verb has stored so far is committed first, so that the work is known about whatever happens to it.
 */
export class Unfinished<T> {
  /** Does the work; answers how to go on. Must not reject. */
  readonly outside: (host: Outside) => Promise<Stage<T>>;
  /**
   * Called in the same transaction when the call has an idempotency key: from then on it is up to the work to give the
   * key its answer. Null when the work may as well be done again.
   */
  readonly keep: ((ctx: WriteContext, key: AwaitedKey) => Promise<void>) | null;

  constructor(outside: Unfinished<T>["outside"], keep: Unfinished<T>["keep"] = null) {
    this.outside = outside;
    this.keep = keep;
  }
}
