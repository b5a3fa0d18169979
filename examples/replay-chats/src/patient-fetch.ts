import { setTimeout } from "node:timers/promises";

/** What the SDK calls to reach the desk. */
export type Fetch = (request: Request) => Promise<Response>;

/** A `fetch` that waits as long as a 429 says and tries again, and that stops once `signal` is aborted. */
export function patientFetch(fetch: Fetch, signal: AbortSignal): Fetch {
  return async (request) => {
    for (;;) {
      signal.throwIfAborted();
      const response = await fetch(request.clone());
      if (response.status !== 429) return response;
      await response.body?.cancel();
      await setTimeout(1000 * Number(response.headers.get("retry-after") ?? 1));
    }
  };
}
