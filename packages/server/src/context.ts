import type { Kysely, Transaction } from "kysely";
import type { DatedFact } from "./analytics/fact.ts";
import type { ChatTokens } from "./chat-tokens.ts";
import type { Notice } from "./notices.ts";
import type { Settings } from "./settings.ts";
import type { Engine } from "./storage/engine.ts";
import type { Database } from "./storage/schema.ts";

/** A member of staff, as the bearer token says. */
export interface StaffActor {
  readonly kind: "staff";
  /** The agent's id: the token's `agent_id`, else its `sub`. */
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  /** What the roles grant and the token adds, such as `refund:write`. */
  readonly permissions: ReadonlySet<string>;
}

/** The customer of one session, as its chat token says. */
export interface CustomerActor {
  readonly kind: "customer";
  readonly id: string;
  readonly sessionId: string;
}

/** The desk itself: time-outs, sweeps, the queue. */
export interface SystemActor {
  readonly kind: "system";
  readonly id: null;
}

export type Actor = StaffActor | CustomerActor | SystemActor;

/** What every verb gets: whose data, who asks, when, and where it is stored. */
export interface Context {
  readonly tenant: string;
  readonly actor: Actor;
  /** The moment of the call, RFC 3339 UTC with milliseconds; the same throughout one unit of work. */
  readonly now: string;
  /** Makes an identifier: the prefix, an underscore and a sortable random part. */
  readonly id: (prefix: string) => string;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly db: Kysely<Database>;
  readonly engine: Engine;
  readonly settings: Settings;
  readonly chatTokens: ChatTokens;
}

/** The context of a verb that changes something: `db` is the transaction that the whole call is. */
export interface WriteContext extends Context {
  readonly db: Transaction<Database>;
  /** The version named by `If-Match`; undefined when the caller sent none. */
  readonly expectedVersion: number | undefined;
  /** What is to be counted when the work is done. */
  readonly facts: DatedFact[];
  /** What those who are connected hear of when the work is stored. */
  readonly notices: Notice[];
}

/** What a duty gets: the database across tenants to find what is due, and a transaction in each tenant to do it. */
export interface Sweep {
  readonly db: Kysely<Database>;
  readonly now: string;
  readonly settings: Settings;
  /** Aborted when the desk is to close: what is due waits for the next one. */
  readonly signal: AbortSignal | undefined;
  /**
   * Runs `work` for each row as one transaction of its tenant, as the desk itself, until the signal is aborted. What
   * fails is logged and does not keep the others from theirs. What `work` answers as `Unfinished` goes on in the
   * background.
   *
   * Answers what `work` answered for each row; undefined where nothing was stored. `work` may be run more than once before
   * it is stored, so what is to be known of it must come out this way.
   */
  each<Row extends { readonly tenant_id: string }, Result>(
    rows: readonly Row[],
    work: (ctx: WriteContext, row: Row) => Promise<Result>,
  ): Promise<readonly (Result | undefined)[]>;
}

/** Work that falls due by time alone. */
export type Duty = (sweep: Sweep) => Promise<void>;
