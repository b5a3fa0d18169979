type Fetch = (request: Request) => Promise<Response>;

/** How long it is tried, how long a try may take, and how long the next one waits, in milliseconds. */
const persistence = 20_000;
const patience = 10_000;
const pause = 25;

/** Sends requests to the server of the moment, again and again until one answers and does not say that it cannot. */
export function untilAnswered(address: () => string): Fetch {
  return async (request) => {
    const until = performance.now() + persistence;
    const { pathname, search } = new URL(request.url);
    for (;;) {
      const url = `${address()}${pathname}${search}`;
      const signal = AbortSignal.timeout(patience);
      const answer = await fetch(new Request(url, request.clone()), { signal }).catch((error: unknown) => {
        if (performance.now() > until) throw error;
        return undefined;
      });
      if (answer !== undefined && (answer.status < 500 || performance.now() > until)) return answer;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
