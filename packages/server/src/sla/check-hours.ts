import { SupportError } from "../errors.ts";
import { faultsOf, type OpeningHours } from "./clocks/opening-hours.ts";

/** Throws `invalid_request`, with each fault, for opening hours that no clock can go by. */
export function checkHours(calendar: OpeningHours): void {
  const errors = faultsOf(calendar);
  if (errors.length === 0) return;
  throw new SupportError(
    "invalid_request",
    "No clock can go by this calendar. Mend what is named and retry.",
    {
      errors,
    },
  );
}
