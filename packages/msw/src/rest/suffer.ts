import { problemResponse, SupportError } from "@olympus-support/server";
import type { MockClock } from "../clock/mock-clock.ts";
import type { ActiveFault } from "../faults/active-fault.ts";
import type { RestFault } from "../faults/fault.ts";

/** What a fault needs to do its work on a call. */
interface Suffering {
  readonly clock: MockClock;
  readonly signal: AbortSignal;
  readonly requestId: () => string;
}

/**
 * Lets the faults happen to a call, one after the other. Answers what is to be answered instead of the desk's answer;
 * undefined when the call goes through.
 */
export async function suffer(
  faults: readonly ActiveFault<RestFault>[],
  suffering: Suffering,
): Promise<Response | undefined> {
  for (const active of faults) {
    const response = active.take() ? await happen(active, suffering) : undefined;
    if (response !== undefined) return response;
  }
  return undefined;
}

async function happen(
  { fault, over }: ActiveFault<RestFault>,
  { clock, signal, requestId }: Suffering,
): Promise<Response | undefined> {
  switch (fault.rest) {
    case "latency":
      await clock.sleep(fault.milliseconds, AbortSignal.any([over, signal]));
      return undefined;
    case "timeout":
      await clock.sleep(Number.POSITIVE_INFINITY, AbortSignal.any([over, signal]));
      return Response.error();
    default:
      return problemResponse(errorOf(fault), requestId());
  }
}

function errorOf(
  fault: Extract<RestFault, { readonly rest: "429 burst" | "401 once" | "500" }>,
): SupportError {
  if (fault.rest === "401 once") return new SupportError("unauthenticated", "The token is refused once.");
  if (fault.rest === "500") {
    return new SupportError("internal", "Something went wrong on our side. Nothing was changed.");
  }
  const { retryAfterSeconds: retryAfter = 1 } = fault;
  return new SupportError("rate_limited", `Too many calls. Retry in ${retryAfter} s.`, { retryAfter });
}
