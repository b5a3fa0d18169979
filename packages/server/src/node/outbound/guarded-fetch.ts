import { OutboundError } from "../../outbound-error.ts";
import { defaultOutboundRules, faultOfTarget, type OutboundRules } from "../../outbound-target.ts";
import { exchange } from "./exchange.ts";
import { guardedAgents } from "./guarded-agents.ts";
import { type LookupAll, lookupAll } from "./guarded-lookup.ts";

/** What the guard lets through, and for how long. */
export interface GuardedFetchOptions extends Partial<OutboundRules> {
  /** How long a call may take, the reading of its answer included; 15 by default. */
  readonly timeoutSeconds?: number;
  /** How long the body of an answer may be; 1 MiB by default. */
  readonly maxAnswerBytes?: number;
  /** How names are looked up; as the system does by default. */
  readonly lookup?: LookupAll;
}

/**
 * A `fetch` for addresses that somebody else gave. It connects to hosts on the public internet only, which it judges by
 * the numbers of the addresses that it is about to connect to. It never follows a redirect.
 *
 * @throws OutboundError when a call is refused or comes to nothing, with a message that may be shown; the signal's
 * reason when the caller gives up.
 * @example
 * const support = createSupport({ dialect, auth: { secret }, fetch: guardedFetch() });
 */
export function guardedFetch(options: GuardedFetchOptions = {}): typeof fetch {
  const rules = { ...defaultOutboundRules, ...options };
  const { timeoutSeconds = 15, maxAnswerBytes = 1024 * 1024, lookup = lookupAll } = options;
  const agents = guardedAgents(lookup, rules.allowLoopback);
  return async (input, init) => {
    const fault = faultOfTarget(input instanceof Request ? input.url : String(input), rules);
    if (fault !== null) throw new OutboundError("address_refused", fault);
    const request = new Request(input, init);
    return await exchange(request, { agents, timeoutSeconds, maxAnswerBytes });
  };
}
