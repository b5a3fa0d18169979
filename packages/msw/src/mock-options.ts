import type { RateLimit, Settings } from "@olympus-support/server";
import type { MockAction } from "./mock-action.ts";
import type { Scenario } from "./scenarios/scenario.ts";

/**
 * How a mock is made. Nothing is needed.
 *
 * @example
 * const options: MockOptions = { now: "2026-01-24T19:30:00Z", scenario: "demo" };
 */
export interface MockOptions {
  /** Where it answers; `http://localhost:8787/api/v1/support` unless given. In a page it may be relative to that. */
  readonly baseUrl?: string;
  /**
   * The time at which its clock stands until it is moved; `2026-01-24T19:30:00Z` unless given. With `"moving"` it goes
   * with the machine's clock, and does what falls due every second.
   */
  readonly now?: string | Date | "moving";
  /** What the scenarios and keys are drawn from; 1 unless given. */
  readonly seed?: number;
  /** What has happened at the desk: nothing unless given. Of several, one after the other. */
  readonly scenario?: Scenario | readonly Scenario[];
  /** Settings of the desk that differ from the server's own. */
  readonly settings?: Partial<Omit<Settings, "publicUrl">>;
  /** The actions that agents may run: the very ones that your server has, or stand-ins for them; the built-in three unless given. */
  readonly quickActions?: readonly MockAction[];
  /** Calls per token; without a limit unless given, for a clock that stands would never allow more. */
  readonly rateLimit?: RateLimit;
  /**
   * Whether it can be controlled by calls beside the API, for tests that drive a page from outside: `POST` to
   * `/mock/reset`, `/mock/advance`, `/mock/fault` and `/mock/token` below the server's root. Not unless given.
   */
  readonly control?: boolean;
}
