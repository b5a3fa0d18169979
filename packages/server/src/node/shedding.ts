import type { IncomingMessage, ServerResponse } from "node:http";
import { createLine, type Enter } from "./call-line.ts";
import type { HasShare } from "./fair-shares.ts";
import { createRefusals, type Refuse } from "./refusals.ts";

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

const probes = /^\/(?:healthz|readyz|metrics)(?:\?|$)/;

/**
 * Refuses calls with 503 while the server has as many as it can take, or the caller had its share of them, before any
 * work is done for them: so the others are answered in time however many come. The probes of the one who runs the server
 * are always answered.
 */
export function shedding(listener: Listener, { callerOf, hasShare, onShed }: SheddingOptions): Listener {
  const callerNamed = callersKept();
  let underWay = 0;
  return (incoming, outgoing) => {
    const authorization = incoming.headers.authorization ?? "";
    const tenant = callerOf(authorization);
    // A header may be spelt as a tenant is called.
    const caller = callerNamed(tenant === undefined ? `?${authorization}` : `=${tenant}`);
    const isProbe = probes.test(incoming.url ?? "");
    const isTooMuch = underWay >= mostAtOnce || caller.underWay >= mostOfOne;
    if (!isProbe && (isTooMuch || (tenant !== undefined && !hasShare(tenant)))) {
      onShed();
      caller.refused += 1;
      caller.refuse(incoming, outgoing);
      outgoing.once("close", () => {
        caller.refused -= 1;
        caller.forgetWhenIdle();
      });
      return;
    }
    underWay += 1;
    caller.underWay += 1;
    const begin = (): void => void listener(incoming, outgoing);
    const leave = isProbe ? begin() : caller.enter(begin);
    outgoing.once("close", () => {
      underWay -= 1;
      caller.underWay -= 1;
      leave?.();
      caller.forgetWhenIdle();
    });
  };
}

/** Who has calls under way, or refused and not yet answered. */
interface Caller {
  underWay: number;
  refused: number;
  readonly enter: Enter;
  readonly refuse: Refuse;
  readonly forgetWhenIdle: () => void;
}

function callersKept(): (name: string) => Caller {
  const all = new Map<string, Caller>();
  const lineOfRefusals = createRefusals();
  return (name) => {
    const known = all.get(name);
    if (known !== undefined) return known;
    const caller: Caller = {
      underWay: 0,
      refused: 0,
      enter: createLine(),
      refuse: lineOfRefusals(),
      forgetWhenIdle: () => {
        if (caller.underWay === 0 && caller.refused === 0) all.delete(name);
      },
    };
    all.set(name, caller);
    return caller;
  };
}
