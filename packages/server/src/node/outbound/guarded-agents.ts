import http from "node:http";
import https from "node:https";
import { guardedLookup, type LookupAll } from "./guarded-lookup.ts";

/** Keeps connections, by the protocol of the URL. */
export type Agents = Readonly<Record<string, http.Agent>>;

/**
 * Connections are kept for less than the five seconds after which many servers drop an idle one, so that no call goes
 * out on one that is about to be closed. A kept one leads to the address that was judged when it was opened.
 */
const keptMilliseconds = 4000;

/** How long an address may take before the next one of the name is tried beside it: Node's 250 ms fail on slow links. */
const familyAttemptMilliseconds = 1000;

export function guardedAgents(lookup: LookupAll, allowLoopback: boolean): Agents {
  const options = {
    keepAlive: true,
    timeout: keptMilliseconds,
    autoSelectFamilyAttemptTimeout: familyAttemptMilliseconds,
    lookup: guardedLookup(lookup, allowLoopback),
  };
  return { "http:": new http.Agent(options), "https:": new https.Agent(options) };
}
