import { offer } from "./offer.ts";
import { ticketsOf } from "./tickets-of.ts";

/** What a loud caller is told to do. */
export interface LoudOffer {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly tokens: readonly string[];
}

// In a process of its own: what it has to do would else hold up the clock of those who are measured.
process.once("message", async ({ tokens, ...rest }: LoudOffer) => {
  process.send?.(await offer({ ...rest, next: ticketsOf(tokens) }));
  process.disconnect();
});
