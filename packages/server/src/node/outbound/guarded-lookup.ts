import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { OutboundError } from "../../outbound-error.ts";
import { type Reach, reachOf } from "../../public-address.ts";

/** Looks up all addresses of a name, as `dns.lookup` with `all` does. */
export type LookupAll = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

export const lookupAll: LookupAll = (name, done) => systemLookup(name, { all: true }, done);

/**
 * The look-up of a connection: what it answers is what is connected to, so nothing can change in between. It answers
 * nothing unless every address of the name may be called.
 */
export function guardedLookup(lookup: LookupAll, allowLoopback: boolean): LookupFunction {
  const mayCall = (reach: Reach): boolean => reach === "public" || (allowLoopback && reach === "loopback");
  return (name, { all, family }, done) => {
    lookup(name, (error, addresses) => {
      if (error !== null) return done(error, []);
      if (!addresses.every(({ address }) => mayCall(reachOf(address)))) return done(refused(), []);
      const asked = addresses.filter((found) => isOfFamily(found, family));
      const [first] = asked;
      if (first === undefined) return done(notFound(), []);
      return all === true ? done(null, asked) : done(null, first.address, first.family);
    });
  };
}

function isOfFamily({ family }: LookupAddress, asked: number | string | undefined): boolean {
  return asked === undefined || asked === 0 || family === asked || `IPv${family}` === asked;
}

function refused(): OutboundError {
  return new OutboundError("address_refused", "The host's name stands for an address that is not public.");
}

function notFound(): OutboundError {
  return new OutboundError("name_not_found", "The host's name stands for no address.");
}
