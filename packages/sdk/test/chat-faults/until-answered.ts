type Fetch = (request: Request) => Promise<Response>;

/** How long it is tried, and how long the next try waits, in milliseconds. */
const persistence = 20_000;
const pause = 25;

/** Sends requests to the server of the moment, again and again until one answers and does not say that it cannot. */
export function untilAnswered(address: () => string): Fetch {
  return async (request) => {
    const until = performance.now() + persistence;
    const { pathname, search } = new URL(request.url);
    for (;;) {
      const url = `${address()}${pathname}${search}`;
      const answer = await fetch(new Request(url, request.clone())).catch((error: unknown) => {
        if (performance.now() > until) throw error;
        return undefined;
      });
      if (answer !== undefined && (answer.status < 500 || performance.now() > until)) return answer;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
