import type { ChatClock, ChatSocketClass } from "@olympus-support/sdk/chat";

/** Whom a token is for. */
export interface Person {
  readonly role: string;
  readonly tenant: string;
  /** The id that the desk knows the person by. */
  readonly agent: string;
}

/** Tokens that somebody else has issued, all for one tenant but the last. */
export interface ReadyTokens {
  /** Of a tenant admin, who may do everything. */
  readonly manager: string;
  /** Of a member of staff who is no manager. */
  readonly staff?: string;
  /** A good token that has none of the desk's roles. */
  readonly outsider?: string;
  /** Of an admin of another tenant. */
  readonly foreign?: string;
}

/** Tokens for anybody, in any tenant: each case then has a tenant of its own. */
export interface IssuedTokens {
  tokenFor(person: Person): string | Promise<string>;
}

/** Ends what a power has brought about. */
export type Restore = () => Promise<void>;

/** A server that is to conform: where it is, and what can be done to it beside calling it. */
export interface Target {
  readonly name: string;
  readonly baseUrl: string;
  readonly tokens: ReadyTokens | IssuedTokens;
  /** Used instead of the global `fetch`. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** Used instead of the global `WebSocket`. */
  readonly WebSocket?: ChatSocketClass;
  /** The target's time for the chat helper, where it is not the system's. */
  readonly clock?: ChatClock;
  /** Moves the target's time on, and does what falls due. */
  advance?(seconds: number): Promise<void>;
  /** How many calls a token may make, when it gains next to none while the suite runs. */
  readonly callsPerToken?: number;
  /** How many sessions may wait in a tenant, when those are few enough to be started. */
  readonly queueMax?: number;
  /** Makes every call fail with `internal`. */
  fail?(): Promise<Restore>;
  /** Makes every call, and the readiness probe, answer `unavailable`. */
  takeAway?(): Promise<Restore>;
}
