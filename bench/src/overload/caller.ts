import { type Calls, callsOf } from "./calls.ts";
import { offer } from "./offer.ts";

/** What another process is told to ask for. */
export interface Order {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly headStart?: number;
  readonly calls: Calls;
}

process.once("message", async ({ calls, ...rest }: Order) => {
  process.send?.(await offer({ ...rest, next: callsOf(calls), hangUp: true }));
  process.disconnect();
});
