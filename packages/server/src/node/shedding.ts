import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createLine, type Enter } from "./call-line.ts";
import type { HasShare } from "./fair-shares.ts";

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** What decides, beside the number of calls under way, whether one is taken. */
export interface SheddingOptions {
  /** Whose call it is: what shares are counted by. Undefined when that is not known before the call is looked at. */
  readonly callerOf: (authorization: string) => string | undefined;
  readonly hasShare: HasShare;
  /** Hears of every call that is refused. */
  readonly onShed: () => void;
}

/** More calls at once only wait for each other: whoever comes next is served sooner when he comes again in a second. */
const mostAtOnce = 448;
/** Of those of one tenant, or with one `Authorization` header that is nobody's yet: there is always room for somebody else's. */
const mostOfOne = 192;
/** How long a refusal is kept back. Answered at once, many callers would come again at once, and that is all we did. */
const holdMilliseconds = 1000;
/** So many refusals are kept back at most, for each holds a connection. */
const mostHeld = 4096;

const probes = /^\/(?:healthz|readyz|metrics)(?:\?|$)/;

/**
 * Refuses calls with 503 while the server has as many as it can take, or the caller had its share of them, before any
 * work is done for them: so the others are answered in time however many come. The probes of the one who runs the server
 * are always answered.
 */
export function shedding(listener: Listener, { callerOf, hasShare, onShed }: SheddingOptions): Listener {
  const callsOf = new Map<string, { count: number; readonly enter: Enter }>();
  const refuse = holdingRefusals();
  let underWay = 0;
  return (incoming, outgoing) => {
    const authorization = incoming.headers.authorization ?? "";
    const tenant = callerOf(authorization);
    // A header may be spelt as a tenant is called.
    const caller = tenant === undefined ? `?${authorization}` : `=${tenant}`;
    const own = callsOf.get(caller) ?? { count: 0, enter: createLine() };
    const isProbe = probes.test(incoming.url ?? "");
    if (
      !isProbe &&
      (underWay >= mostAtOnce || own.count >= mostOfOne || (tenant !== undefined && !hasShare(tenant)))
    ) {
      onShed();
      refuse(incoming, outgoing);
      return;
    }
    underWay += 1;
    own.count += 1;
    callsOf.set(caller, own);
    const begin = (): void => void listener(incoming, outgoing);
    const leave = isProbe ? begin() : own.enter(begin);
    outgoing.once("close", () => {
      underWay -= 1;
      own.count -= 1;
      if (own.count === 0) callsOf.delete(caller);
      leave?.();
    });
  };
}

function holdingRefusals(): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  let held = 0;
  return (incoming, outgoing) => {
    // What the caller still sends is thrown away as it comes.
    incoming.resume();
    if (held >= mostHeld) {
      answer(outgoing);
      return;
    }
    held += 1;
    setTimeout(() => {
      held -= 1;
      answer(outgoing);
    }, holdMilliseconds);
  };
}

function answer(outgoing: ServerResponse): void {
  const requestId = `req_${randomUUID()}`;
  outgoing.writeHead(503, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "Retry-After": "1",
    "X-Request-Id": requestId,
  });
  const problem = {
    type: "urn:olympus-support:error:unavailable",
    title: "Unavailable",
    status: 503,
    code: "unavailable",
    detail: "The server has more calls than it can take now. Nothing was changed; retry in a second.",
    request_id: requestId,
  };
  outgoing.end(JSON.stringify(problem));
}
